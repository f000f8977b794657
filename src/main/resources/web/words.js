/** The texts of the page, from the service's message files. */

const KEY = 'samlebok.language'
let words = {}

/** nb or nn: what was chosen last, else bokmål. */
export function language() {
  return localStorage.getItem(KEY) === 'nn' ? 'nn' : 'nb'
}

/** Chooses a language. */
export function choose(chosen) {
  localStorage.setItem(KEY, chosen)
}

/** Fetches the texts of the language that is chosen. */
export async function load() {
  const response = await fetch('/api/words/' + language())
  words = await response.json()
  document.documentElement.lang = language()
}

/** A text with its {holes} filled. */
export function say(key, holes = {}) {
  return filled(words[key], key, holes)
}

/** The same of a text that was found under a key; undefined when there was none. */
export function filled(text, key, holes) {
  if (text === undefined) throw new Error('no words for ' + key)
  return text.replace(/\{([a-zA-Z]+)\}/g, (hole, name) => (name in holes ? holes[name] : hole))
}

const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']
const SPACE = '\u00a0'

/** A day as it is written: 15. februar 2027. */
export function day(text) {
  const [year, month, date] = text.split('-').map(Number)
  return `${date}.${SPACE}${MONTHS[month - 1]}${SPACE}${year}`
}

/** A moment as it is written, in Norwegian time. */
export function moment(text) {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' }).format(new Date(text))
  const [date, time] = parts.split(' ')
  return `${day(date)} kl.${SPACE}${time.replace(':', '.')}`
}
