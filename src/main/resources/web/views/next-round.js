import { post } from '../api.js'
import { fill, h } from '../dom.js'
import { dayField, dayLine } from '../files.js'
import { backToBoard, download, field, form, line, path } from '../parts.js'
import { say } from '../words.js'

/** Where the round that comes after one is opened, with what was reported carried over. */
export function nextRound(me, round) {
  const id = line({ required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' })
  const to = dayLine()
  const deadline = dayLine()
  const place = h('div', { class: 'narrow' })
  fill(place, form([
    field('round', say('nextRound.id'), id, say('nextRound.id.help')),
    dayField('to', say('nextRound.to'), to, say('nextRound.to.help')),
    dayField('deadline', say('nextRound.deadline'), deadline),
  ], say('nextRound.submit'), async () => {
    fill(place, opened(me, await post(path(me, round) + '/next', { round: id.value, to: to.value, deadline: deadline.value })))
    place.querySelector('h2').focus()
  }))
  return [backToBoard(round), h('h1', {}, say('nextRound.title')), h('p', {}, say('nextRound.help')), place]
}

function opened(me, next) {
  return [
    h('h2', { tabindex: '-1' }, say('nextRound.opened')),
    h('p', {}, say('nextRound.carried', { count: next.carried })),
    next.said.length ? [h('h3', {}, say('nextRound.said')), h('ul', { class: 'findings' }, next.said.map((line) => h('li', {}, line))), h('p', { class: 'next' }, say('nextRound.todo'))] : null,
    h('div', { class: 'row' },
      h('a', { class: 'ds-button', href: `#/runde/${encodeURIComponent(next.round)}` }, say('nextRound.see')),
      next.said.length ? download(path(me, next.round) + '/file', say('nextRound.file')) : null),
  ]
}
