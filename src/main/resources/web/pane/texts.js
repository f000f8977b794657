/** The texts of the pane. A frame of another site may be denied a memory; then what is chosen lasts as long as the pane. */
import { filled } from '/words.js'
import { kept, keep } from './memory.js'

const LANGUAGE = 'language'
let words = {}
let chosen = kept(LANGUAGE)

/** nb or nn. */
export function language() {
  return chosen
}

/** Fetches the texts: those of the language chosen before, else of the one that Excel or the browser speaks. */
export async function load(spoken) {
  chosen ??= /^nn/i.test(spoken ?? '') ? 'nn' : 'nb'
  const response = await fetch('/api/words/' + chosen)
  if (!response.ok) throw new Error('no words')
  words = await response.json()
  document.documentElement.lang = chosen
}

/** Goes over to the other language. */
export async function change() {
  chosen = chosen === 'nn' ? 'nb' : 'nn'
  keep(LANGUAGE, chosen)
  await load()
}

/** A text with its {holes} filled. */
export function say(key, holes = {}) {
  return filled(words[key], key, holes)
}
