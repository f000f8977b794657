import { get } from '../api.js'
import { fill, h } from '../dom.js'
import { dropZone } from '../drop.js'
import { download, field, line, path, sends, state, table, way } from '../parts.js'
import { work } from '../work.js'
import { day, moment, say } from '../words.js'

const FILTERS = ['all', 'received', 'missing', 'errors', 'explain', 'waiting', 'valid', 'approved', 'late', 'excluded']
const COUNTS = ['missing', 'errors', 'explain', 'waiting', 'late']

/** How far the units have come: the home of a round. */
export async function board(me, round) {
  const all = await get(path(me, round))
  const standing = h('div', {}, units(round, all))
  const renew = async () => fill(standing, units(round, await get(path(me, round))))
  return [
    h('h1', {}, all.title),
    h('p', {}, say('rounds.deadline', { municipality: all.municipality, date: day(all.deadline) }), ' ', say('board.steps.' + all.steps)),
    all.received === 0 ? h('p', { class: 'next' }, me.role === 'controller' ? say('board.first') : say('board.firstOwn')) : null,
    ways(me, round),
    sends(me) ? [h('h2', {}, say('upload.title')), dropZone(me, renew)] : null,
    standing,
  ]
}

function ways(me, round) {
  const here = path(me, round)
  const at = `#/runde/${encodeURIComponent(round)}`
  const keeps = me.role === 'controller'
  return h('div', { class: 'row no-print' },
    keeps ? [work(here, 'workbooks', say('board.issue')), way(at + '/brev', say('board.letters'))] : null,
    keeps || me.role === 'reader' ? [way(at + '/samlet', say('board.totals')), way(at + '/utgaver', say('board.editions'))] : null,
    keeps ? [download(here + '/file', say('board.file'), 'tertiary'), way('#/ny-runde', say('board.change'), 'tertiary'), way(at + '/neste', say('board.next'), 'tertiary')] : null)
}

/** The units, with counts that lead to those they count. */
function units(round, all) {
  const parents = new Map(all.units.map((unit) => [unit.unit, unit.parent]))
  const shown = h('div')
  const filter = h('select', { class: 'ds-input', onchange: () => show() }, FILTERS.map((key) => h('option', { value: key }, say('board.filter.' + key))))
  const search = line({ type: 'search', oninput: () => show() })
  const show = () => fill(shown, unitTable(round, all.units.filter((unit) => isShown(unit, filter.value) && isFound(unit, search.value)), parents))
  const choose = (key) => (event) => { event.preventDefault(); filter.value = key; search.value = ''; show(); filter.focus() }
  const tasks = `#/runde/${encodeURIComponent(round)}/stemmer-ikke`
  const count = (key, number, to = key) => h('li', {}, h('a', { href: location.hash, onclick: choose(to) }, h('strong', {}, number), say('board.count.' + key)))
  show()
  return [
    h('h2', {}, say('board.units')),
    h('ul', { class: 'counts' },
      count('expected', all.expected, 'all'), count('received', all.received), count('valid', all.valid), count('approved', all.approved),
      COUNTS.map((key) => count(key, all.units.filter((unit) => isShown(unit, key)).length)),
      h('li', {}, h('a', { href: tasks }, h('strong', {}, all.disagreements), say('board.count.disagreements')))),
    h('div', { class: 'row filters no-print' }, field('filter', say('board.filter'), filter), field('search', say('board.search'), search)),
    shown,
  ]
}

function isFound(unit, search) {
  return [unit.name, unit.unit, unit.leader ?? ''].some((text) => text.toLocaleLowerCase('nb').includes(search.toLocaleLowerCase('nb')))
}

function isShown(unit, filter) {
  if (filter === 'all') return true
  if (filter === 'received') return unit.received !== null
  if (filter === 'explain') return unit.received !== null && unit.warnings > 0
  if (filter === 'waiting') return unit.waiting
  if (filter === 'late') return unit.late
  if (filter === 'valid') return unit.standing === 'valid' || unit.standing === 'approved'
  return unit.standing === filter
}

function unitTable(round, units, parents) {
  if (units.length === 0) return h('p', { role: 'status' }, say('board.none'))
  const heads = [say('board.unit'), say('board.standing'), { text: say('board.errors'), number: true }, { text: say('board.warnings'), number: true }, say('board.received'), say('board.leader')]
  return table(say('board.units'), heads, units.map((unit) => h('tr', {},
    h('th', { scope: 'row', class: depth(unit, parents) },
      unit.standing === 'gathers' ? unit.name : h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}/enhet/${encodeURIComponent(unit.unit)}` }, unit.name)),
    h('td', { class: state(unit.standing) }, unit.says, unit.waiting ? h('div', { class: 'state-wait' }, say('board.waiting')) : null),
    h('td', { class: 'number' }, unit.received ? unit.errors : ''),
    h('td', { class: 'number' }, unit.received ? unit.warnings : ''),
    h('td', {}, unit.received ? moment(unit.received) : '', unit.late ? h('div', { class: 'state-wait' }, say('board.late')) : null),
    h('td', {}, unit.leader ?? ''))))
}

function depth(unit, parents) {
  let count = 0
  for (let above = unit.parent; above && parents.has(above); above = parents.get(above)) count++
  return count ? 'depth' + Math.min(3, count) : null
}
