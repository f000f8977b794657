import { language } from './words.js'

/** Thrown when the service does not do what it is asked, with what it says to the user. */
export class Problem extends Error {
  constructor(status, problem) {
    super(problem.title ?? '')
    this.status = status
    this.detail = problem.detail
    this.id = problem.id
    this.faults = problem.faults
  }
}

/** What the service answers to a GET. */
export function get(path) {
  return ask('GET', path)
}

/**
 * What the service answers to a POST of a value, a text or a form; under the same key it is done once, however often it is
 * asked for.
 */
export function post(path, body, key) {
  return ask('POST', path, body, key)
}

/** What the service answers to a PUT of a value. */
export function put(path, body) {
  return ask('PUT', path, body)
}

/** What the service answers to a DELETE. */
export function remove(path) {
  return ask('DELETE', path)
}

async function ask(method, path, body, key) {
  let response
  try {
    response = await fetch(path, { method, headers: headers(body, key), body: plain(body), credentials: 'same-origin' })
  } catch {
    throw new Problem(0, { title: 'offline' })
  }
  return answer(response)
}

/** The value of an answer; a Problem is thrown when it is none, with how many seconds to wait where that is said. */
export async function answer(response) {
  const text = await response.text()
  if (response.ok) return text ? JSON.parse(text) : null
  const problem = new Problem(response.status, parsed(text))
  problem.wait = response.headers.get('Retry-After')
  throw problem
}

/** What stands between us and the service answers in pages of its own. */
function parsed(text) {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}

function headers(body, key) {
  const kind = body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }
  return { 'Accept-Language': language(), ...kind, ...(key ? { 'Idempotency-Key': key } : {}) }
}

function plain(body) {
  return body === undefined || body instanceof FormData || typeof body === 'string' ? body : JSON.stringify(body)
}
