import { post } from '../api.js'
import { fill, h } from '../dom.js'
import { backToBoard, field, form, line, path } from '../parts.js'
import { say } from '../words.js'

/** Where the round that comes after one is opened, with what was reported carried over. */
export function nextRound(me, round) {
  const id = line({ required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' })
  const to = line({ type: 'date', required: true })
  const deadline = line({ type: 'date', required: true })
  const place = h('div', { class: 'narrow' })
  fill(place, form([
    field('round', say('nextRound.id'), id, say('nextRound.id.help')),
    field('to', say('nextRound.to'), to, say('nextRound.to.help')),
    field('deadline', say('nextRound.deadline'), deadline),
  ], say('nextRound.submit'), async () => {
    fill(place, opened(await post(path(me, round) + '/next', { round: id.value, to: to.value, deadline: deadline.value })))
    place.querySelector('h2').focus()
  }))
  return [backToBoard(round), h('h1', {}, say('nextRound.title')), h('p', {}, say('nextRound.help')), place]
}

function opened(next) {
  return [
    h('h2', { tabindex: '-1' }, say('nextRound.opened')),
    h('p', {}, say('nextRound.carried', { count: next.carried })),
    next.said.length ? [h('h3', {}, say('nextRound.said')), h('ul', { class: 'findings' }, next.said.map((line) => h('li', {}, line)))] : null,
    h('p', {}, h('a', { class: 'ds-button', href: `#/runde/${encodeURIComponent(next.round)}` }, say('nextRound.see'))),
  ]
}
