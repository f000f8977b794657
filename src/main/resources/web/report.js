/** Report tables and charts of the service, as they are published: the table, and its chart beside it. */
import { chart } from './chart.js'
import { h } from './dom.js'
import { table } from './parts.js'
import { language, say } from './words.js'

const PROSE = { body: null, bullet: null, note: 'note', gap: 'state-wait' }

/** The parts of a document, in the language of its round, which need not be the one of the page. */
export function parts(document) {
  return [
    document.language === language() ? null : h('p', { class: 'note no-print' }, say('report.other')),
    h('div', { lang: document.language }, document.parts.map((one, at) => part(one, document.parts[at - 1]))),
  ]
}

function part(one, before) {
  if (one.part === 'heading') return h('h' + Math.min(6, one.level + 1), {}, one.text)
  if (one.part === 'table') return reportTable(one, before?.part === 'heading' && before.text === one.title)
  if (one.part === 'chart') return chart(one)
  return h('p', { class: PROSE[one.part] }, one.part === 'bullet' ? '• ' + one.text : one.text)
}

/** A heading right above that says the same as the title of the table is not said again. */
function reportTable(one, isTitled) {
  const leaves = one.columns.flatMap((column) => (column.columns ?? [null]).map((part) => (part ? `${column.label} ${part.label}` : column.label)))
  const caption = [one.title, one.measure].filter(Boolean).join(', ')
  return h('div', {},
    isTitled ? (one.measure ? h('p', { class: 'note' }, one.measure) : null) : one.title ? h('p', {}, h('strong', {}, one.title), one.measure ? ` (${one.measure})` : '') : null,
    table(caption || one.corner || say('table'), [one.corner ?? '', ...leaves.map((text, at) => ({ text, number: !isText(one, at) }))], one.lines.map((row) => tableLine(row, leaves.length))),
    (one.notes ?? []).map((note) => h('p', { class: 'note' }, note)))
}

function isText(one, column) {
  return one.lines.every((line) => line.cells.length <= column || line.cells[column].type === 'text' || !line.cells[column].type)
}

function tableLine(one, width) {
  return h('tr', { class: one.kind === 'sum' || one.kind === 'total' ? 'total' : null },
    h('th', { scope: 'row', class: one.depth ? 'depth' + Math.min(3, one.depth) : null }, one.label),
    one.cells.length === 0 && width > 0 ? h('td', { colspan: width }) : null,
    one.cells.map((cell) => h('td', { class: cell.type === 'text' ? null : 'number', title: source(cell) },
      cell.unit && cell.field && cell.shown && !cell.sign ? h('a', { class: 'ds-link quiet', href: trail(cell) }, cell.shown) : cell.shown,
      isPartial(cell.coverage) ? h('div', { class: 'where no-print' }, say('totals.coverage', cell.coverage)) : null)))
}

/** Whether a sum is over some of those that should be in it only. */
function isPartial(coverage) {
  return coverage && coverage.have < coverage.of
}

function source(cell) {
  return cell.source?.file ? [cell.source.file, cell.source.sheet ? `${cell.source.sheet}!${cell.source.cell}` : null].filter(Boolean).join(' · ') : null
}

function trail(cell) {
  const round = location.hash.split('/')[2]
  return `#/runde/${round}/enhet/${encodeURIComponent(cell.unit)}/felt/${encodeURIComponent(cell.field)}`
}
