import { get } from '../api.js'
import { deciding } from '../decisions.js'
import { answering, told } from '../disagreements.js'
import { h } from '../dom.js'
import { backToBoard, path } from '../parts.js'
import { say } from '../words.js'

/** All that units of a round say is wrong, what is not answered first. */
export async function allDisagreements(me, round) {
  const all = await get(path(me, round) + '/disagreements')
  const open = all.filter((one) => one.state === 'open')
  return [
    backToBoard(round),
    h('h1', {}, say('disagreements.title')),
    h('p', {}, say('disagreements.help')),
    all.length === 0 ? h('p', { class: 'next' }, say('disagreements.none')) : null,
    h('ul', { class: 'findings' }, [...open, ...all.filter((one) => one.state !== 'open')].map((one) => h('li', {},
      h('h2', {}, h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}/enhet/${encodeURIComponent(one.unit)}` }, one.name)),
      told(one), me.role === 'controller' ? answering(one, deciding(path(me, round, one.unit))) : null))),
  ]
}
