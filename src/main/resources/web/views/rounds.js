import { get } from '../api.js'
import { h } from '../dom.js'
import { day, say } from '../words.js'

/** The rounds of the municipality; who has but one is shown it by its name. */
export async function rounds(me) {
  const all = await get(`/api/${me.municipality}/rounds`)
  return [
    h('h1', {}, say('rounds.title')),
    all.length === 0 ? h('p', {}, say(me.role === 'controller' ? 'rounds.emptyKeeper' : 'rounds.empty')) : null,
    all.length > 0 ? h('ul', { class: 'ds-list' }, all.map((round) => h('li', {},
      h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round.round)}` }, round.title),
      ' – ', say('rounds.deadline', { municipality: round.municipality, date: day(round.deadline) })))) : null,
    me.role === 'controller' ? h('p', {}, h('a', { class: 'ds-button', 'data-variant': all.length ? 'secondary' : 'primary', href: '#/ny-runde' }, say('rounds.new'))) : null,
  ]
}
