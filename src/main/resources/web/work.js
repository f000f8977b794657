/** Files of a whole round take their time: they are asked for, may be left, and are come back to. */
import { get, post } from './api.js'
import { fill, h } from './dom.js'
import { problem } from './parts.js'
import { say } from './words.js'

const SECOND = 1000

/** A button that has a file made and fetches it; whoever comes back while it is made sees how far it has come. */
export function work(here, kind, text, variant = 'secondary') {
  const kept = `samlebok.task ${here} ${kind}`
  const place = h('span', { 'aria-live': 'polite' })
  const start = h('button', { type: 'button', class: 'ds-button', 'data-variant': variant }, text)
  const follow = async (task) => {
    start.disabled = true
    try {
      if (await made(here, task, place)) sessionStorage.removeItem(kept)
    } catch (refused) {
      if (refused.status === undefined) throw refused
      sessionStorage.removeItem(kept)
      fill(place, problem(refused))
    } finally {
      start.disabled = false
    }
  }
  start.addEventListener('click', async () => {
    fill(place, say('work.begun'))
    try {
      const { task } = await post(here + '/tasks', { kind })
      sessionStorage.setItem(kept, task)
      await follow(task)
    } catch (refused) {
      if (refused.status === undefined) throw refused
      fill(place, problem(refused))
    }
  })
  const left = sessionStorage.getItem(kept)
  if (left) follow(left)
  return h('span', { class: 'work' }, start, place)
}

/** Follows a file until it is made or cannot be; false when the page was left before. */
async function made(here, task, place) {
  for (;;) {
    const one = await get(`${here}/tasks/${task}`)
    if (!place.isConnected) return false
    if (one.state === 'done') fetched(one, place)
    if (one.state === 'failed') fill(place, h('span', { class: 'state-error' }, say('work.failed', { id: one.fault })))
    if (one.state === 'done' || one.state === 'failed') return true
    fill(place, h('progress', { max: one.of, value: one.done, 'aria-label': say('work.progress', one) }), ' ', say('work.progress', one))
    await new Promise((resume) => setTimeout(resume, SECOND))
  }
}

function fetched(one, place) {
  const link = h('a', { class: 'ds-link', href: one.file, download: one.name }, say('work.done', one))
  fill(place, link)
  link.click()
}
