/** Report tables and charts of the service, as they are published: the table, and its chart beside it. */
import { h, svg } from './dom.js'
import { table } from './parts.js'
import { say } from './words.js'

const PROSE = { body: null, bullet: null, note: 'note', gap: 'state-wait' }

/** The parts of a document. */
export function parts(document) {
  return document.parts.map((one, at) => part(one, document.parts[at - 1]))
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
    table(caption || one.corner || say('table'), [one.corner ?? '', ...leaves.map((text) => ({ text, number: true }))], one.lines.map(tableLine)),
    (one.notes ?? []).map((note) => h('p', { class: 'note' }, note)))
}

function tableLine(one) {
  return h('tr', { class: one.kind === 'sum' || one.kind === 'total' ? 'total' : null },
    h('th', { scope: 'row', class: one.depth ? 'depth' + Math.min(3, one.depth) : null }, one.label),
    one.cells.map((cell) => h('td', { class: cell.type === 'text' ? null : 'number', title: source(cell) },
      cell.source?.file && cell.unit && cell.shown && !isOnItsPage(cell) ? h('a', { class: 'ds-link', href: trail(cell) }, cell.shown) : cell.shown)))
}

function isOnItsPage(cell) {
  return location.hash === trail(cell)
}

function source(cell) {
  return cell.source?.file ? [cell.source.file, cell.source.sheet ? `${cell.source.sheet}!${cell.source.cell}` : null].filter(Boolean).join(' · ') : null
}

function trail(cell) {
  const round = location.hash.split('/')[2]
  return `#/runde/${round}/enhet/${encodeURIComponent(cell.unit)}`
}

const WIDTH = 640
const HEIGHT = 280
const LEFT = 60
const BOTTOM = 50
const INKS = ['#0062ba', '#b8860b', '#00673f', '#7a1a5c', '#5a5a5a', '#c05000']

/** A chart of lines or bars; the table beside it holds the same figures. */
function chart(one) {
  const values = one.series.flatMap((series) => series.values).filter((value) => value !== null).map(Number)
  if (values.length === 0) return null
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const y = (value) => 20 + (HEIGHT - BOTTOM - 20) * (1 - (value - low) / (high - low || 1))
  const step = (WIDTH - LEFT - 10) / Math.max(1, one.points.length)
  const drawn = one.kind.includes('line') ? linesOf(one, y, step) : barsOf(one, y, step)
  return h('figure', { class: 'chart' },
    h('figcaption', {}, one.title, one.axis ? ` (${one.axis})` : ''),
    svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT + 20}`, role: 'img', 'aria-label': say('chart.label', { title: one.title }) },
      svg('line', { x1: LEFT, x2: WIDTH - 10, y1: y(0), y2: y(0), stroke: 'currentColor' }),
      [low, high].filter((value) => value !== 0).map((value) => svg('text', { x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, value.toLocaleString('nb-NO'))),
      svg('text', { x: LEFT - 6, y: y(0) + 4, 'text-anchor': 'end' }, '0'),
      one.points.map((point, at) => svg('text', { x: LEFT + step * (at + 0.5), y: HEIGHT - BOTTOM + 18, 'text-anchor': 'middle' }, short(point))),
      drawn,
      one.series.map((series, at) => svg('g', {},
        svg('rect', { x: LEFT + at * 150, y: HEIGHT - 14, width: 12, height: 12, fill: INKS[at % INKS.length] }),
        svg('text', { x: LEFT + at * 150 + 18, y: HEIGHT - 4 }, series.name)))))
}

function linesOf(one, y, step) {
  return one.series.map((series, at) => {
    const points = series.values.map((value, index) => (value === null ? null : [LEFT + step * (index + 0.5), y(Number(value))])).filter(Boolean)
    return svg('g', {},
      svg('polyline', { points: points.map((point) => point.join(',')).join(' '), fill: 'none', stroke: INKS[at % INKS.length], 'stroke-width': 2.5 }),
      points.map(([x, top]) => svg('circle', { cx: x, cy: top, r: 4, fill: INKS[at % INKS.length] })))
  })
}

function barsOf(one, y, step) {
  const width = (step * 0.8) / one.series.length
  return one.series.map((series, at) => series.values.map((value, index) => value === null ? null : svg('rect', {
    x: LEFT + step * (index + 0.1) + at * width,
    y: Math.min(y(0), y(Number(value))),
    width: Math.max(1, width - 1),
    height: Math.abs(y(Number(value)) - y(0)),
    fill: INKS[at % INKS.length],
  })))
}

function short(text) {
  return text.length > 12 ? text.slice(0, 11) + '…' : text
}
