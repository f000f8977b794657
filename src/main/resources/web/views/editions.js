import { get, post } from '../api.js'
import { h } from '../dom.js'
import { download, field, form, line, path, table } from '../parts.js'
import { moment, say } from '../words.js'

/** The editions of a round, and what has changed since each. */
export async function editions(me, round) {
  const here = path(me, round)
  const all = await get(here + '/editions')
  const changes = await Promise.all(all.map((edition) => get(`${here}/editions/${encodeURIComponent(edition.name)}/changes`)))
  const name = line({ required: true, maxlength: 80 })
  return [
    h('p', { class: 'no-print' }, h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}` }, say('toBoard'))),
    h('h1', {}, say('editions.title')),
    h('p', {}, say('editions.help')),
    me.role === 'controller' ? h('div', { class: 'narrow no-print' }, form([field('name', say('editions.name'), name, say('editions.name.help'))], say('editions.make'), async () => {
      await post(here + '/editions', { name: name.value })
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    })) : null,
    all.length === 0 ? h('p', {}, say('editions.none')) : null,
    all.map((edition, at) => edition && [
      h('h2', {}, edition.name),
      h('p', {}, say('editions.made', { time: moment(edition.at), who: edition.who, units: edition.units })),
      h('div', { class: 'row no-print' },
        download(`${here}/consolidated?edition=${encodeURIComponent(edition.name)}`, say('totals.workbook')),
        download(`${here}/chapter?edition=${encodeURIComponent(edition.name)}`, say('totals.chapter'))),
      changesTable(round, edition, changes[at].changes),
    ]).reverse(),
  ]
}

function changesTable(round, edition, changes) {
  if (changes.length === 0) return h('p', {}, say('editions.same'))
  return [h('h3', {}, say('editions.changes', { count: changes.length })),
    table(say('editions.since', { name: edition.name }), [say('board.unit'), say('unit.field'), say('editions.before'), say('editions.after'), say('editions.cause'), say('editions.who')],
      changes.map((change) => h('tr', {},
        h('td', {}, h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}/enhet/${encodeURIComponent(change.unit)}/felt/${encodeURIComponent(change.field)}` }, change.name)),
        h('th', { scope: 'row' }, change.label), h('td', {}, change.before || '–'), h('td', {}, h('strong', {}, change.after || '–')),
        h('td', {}, change.says, change.reason ? `: ${change.reason}` : ''), h('td', {}, change.who ?? '–'))))]
}
