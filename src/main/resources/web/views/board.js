import { get } from '../api.js'
import { fill, h } from '../dom.js'
import { download, field, line, path, state, table } from '../parts.js'
import { day, moment, say } from '../words.js'
import { dropZone } from '../drop.js'

/** How far the units have come: the home of a round. */
export async function board(me, round) {
  const all = await get(path(me, round))
  const parents = new Map(all.units.map((unit) => [unit.unit, unit.parent]))
  const shown = h('div')
  const filter = h('select', { class: 'ds-input', onchange: () => show() }, ['all', 'missing', 'errors', 'waiting', 'valid', 'approved', 'late', 'excluded'].map((key) => h('option', { value: key }, say('board.filter.' + key))))
  const search = line({ type: 'search', oninput: () => show() })
  const show = () => fill(shown, unitTable(me, round, all.units.filter((unit) => isShown(unit, filter.value, search.value)), parents))
  const choose = (key) => (event) => { event.preventDefault(); filter.value = key; show(); filter.focus() }
  show()
  const keeper = me.role === 'controller'
  const mayTotal = keeper || me.role === 'reader'
  return [
    h('h1', {}, all.title),
    h('p', {}, say('rounds.deadline', { municipality: all.municipality, date: day(all.deadline) }), ' ', say('board.steps.' + all.steps)),
    h('ul', { class: 'counts' },
      count('expected', all.expected, 'all', choose), count('received', all.received, 'all', choose), count('valid', all.valid, 'valid', choose),
      count('approved', all.approved, 'approved', choose), count('missing', all.expected - all.received, 'missing', choose)),
    h('div', { class: 'row no-print' },
      keeper ? download(path(me, round) + '/workbooks', say('board.issue')) : null,
      mayTotal ? h('a', { class: 'ds-button', 'data-variant': 'secondary', href: `#/runde/${encodeURIComponent(round)}/samlet` }, say('board.totals')) : null,
      mayTotal ? h('a', { class: 'ds-button', 'data-variant': 'secondary', href: `#/runde/${encodeURIComponent(round)}/utgaver` }, say('board.editions')) : null,
      keeper ? download(path(me, round) + '/file', say('board.file')) : null,
      keeper ? h('a', { class: 'ds-button', 'data-variant': 'tertiary', href: '#/ny-runde' }, say('board.change')) : null),
    ['controller', 'leader', 'contributor'].includes(me.role) ? [h('h2', {}, say('upload.title')), dropZone(me)] : null,
    h('h2', {}, say('board.units')),
    h('div', { class: 'row no-print' }, field('filter', say('board.filter'), filter), field('search', say('board.search'), search)),
    shown,
  ]
}

function count(key, number, filter, choose) {
  return h('li', {}, h('a', { href: '#units', onclick: choose(filter) }, h('strong', {}, number), say('board.count.' + key)))
}

function isShown(unit, filter, search) {
  const named = unit.name.toLocaleLowerCase('nb').includes(search.toLocaleLowerCase('nb')) || unit.unit.includes(search)
  if (!named) return false
  if (filter === 'all') return true
  if (filter === 'waiting') return unit.waiting
  if (filter === 'late') return unit.late
  return unit.standing === filter
}

function unitTable(me, round, units, parents) {
  if (units.length === 0) return h('p', { role: 'status' }, say('board.none'))
  const heads = [say('board.unit'), say('board.standing'), { text: say('board.errors'), number: true }, { text: say('board.warnings'), number: true }, say('board.received'), say('board.leader')]
  return table(say('board.units'), heads, units.map((unit) => h('tr', {},
    h('th', { scope: 'row', class: depth(unit, parents) },
      unit.standing === 'gathers' ? unit.name : h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}/enhet/${encodeURIComponent(unit.unit)}` }, unit.name)),
    h('td', { class: state(unit.standing) }, unit.says, unit.waiting ? h('div', { class: 'state-wait' }, say('board.waiting')) : null, unit.late ? h('div', {}, say('board.late')) : null),
    h('td', { class: 'number' }, unit.received ? unit.errors : ''),
    h('td', { class: 'number' }, unit.received ? unit.warnings : ''),
    h('td', {}, unit.received ? moment(unit.received) : ''),
    h('td', {}, unit.leader ?? ''))))
}

function depth(unit, parents) {
  let count = 0
  for (let above = unit.parent; above && parents.has(above); above = parents.get(above)) count++
  return count ? 'depth' + Math.min(3, count) : null
}
