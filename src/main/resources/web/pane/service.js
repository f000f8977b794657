/** What the pane asks of the service, with the pass that the dialog handed over. */
import { answer, Problem } from '/api.js'
import { keep, kept } from './memory.js'
import { language } from './texts.js'

const PASS = 'pass'
const LONGEST_WAIT = 120_000

/** Who is signed in; undefined when nobody is. */
export function account() {
  return pass()?.account
}

/** Comes in with a pass, as text; whatever is no pass is none. */
export function enter(text) {
  const given = JSON.parse(text)
  if (!/^[0-9a-f]{64}$/.test(given?.secret) || !given.account) throw new Error('no pass')
  keep(PASS, text)
}

/** Goes out. */
export function leave() {
  keep(PASS, undefined)
}

/** What the service answers to a value, with the municipality's part of the path put before. */
export function post(path, value) {
  return ask(path, { method: 'POST', body: JSON.stringify(value), headers: { 'Content-Type': 'application/json' } })
}

/** What the service answers to a workbook; it is taken in once, however often it comes under the same key. */
export async function send(path, file, key) {
  const body = new FormData()
  body.append('file', file.content, file.name)
  const [answer] = await ask(path, { method: 'POST', body, headers: key ? { 'Idempotency-Key': key } : {} })
  return answer
}

/** Ends the pass. */
export function signOut() {
  return ask('/api/sign-out', { method: 'POST', headers: {} })
}

async function ask(path, { method, body, headers }) {
  let response
  try {
    response = await fetch(path.replace('{municipality}', account()?.municipality), {
      method, body, credentials: 'omit', signal: AbortSignal.timeout(LONGEST_WAIT),
      headers: { 'Accept-Language': language(), ...authorization(), ...headers },
    })
    return await answer(response)
  } catch (failed) {
    if (failed instanceof Problem) throw failed
    throw new Problem(0, {})
  }
}

function authorization() {
  const mine = pass()
  return mine ? { Authorization: `Bearer ${mine.secret}` } : {}
}

function pass() {
  const text = kept(PASS)
  return text === undefined ? undefined : JSON.parse(text)
}
