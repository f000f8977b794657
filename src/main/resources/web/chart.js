/** Charts of lines or bars; the table beside each holds the same figures. */
import { h, svg } from './dom.js'
import { say } from './words.js'

const INKS = ['#0062ba', '#b8860b', '#00673f', '#7a1a5c', '#5a5a5a', '#c05000']
const LEFT = 70
const TOP = 20
const HEIGHT = 240
const MANY = 6
/** Labels nearer to each other than this cannot be read. */
const CLOSE = 14

/** A chart; null when there is nothing to draw. */
export function chart(one) {
  const values = one.series.flatMap((series) => series.values).filter((value) => value !== null).map(Number)
  if (values.length === 0) return null
  const size = sized(one, values)
  const drawn = one.kind.includes('line') ? lines(one, size) : bars(one, size)
  return h('figure', { class: 'chart' },
    h('figcaption', {}, one.title, one.axis && !one.title.includes(one.axis) ? ` (${one.axis})` : ''),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': one.title },
      svg('svg', { viewBox: `0 0 ${size.width} ${size.bottom + 24}`, width: size.width, role: 'img', 'aria-label': say('chart.label', { title: one.title }) },
        axis(size), points(one, size), drawn, legend(one, size))))
}

function sized(one, values) {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const isSlanted = one.points.length > MANY
  const step = Math.max(isSlanted ? 46 : 70, 560 / one.points.length)
  const y = (value) => TOP + (HEIGHT - TOP) * (1 - (value - low) / (high - low || 1))
  return { low, high, step, y, isSlanted, width: LEFT + step * one.points.length + 10, bottom: HEIGHT + (isSlanted ? 120 : 40) }
}

function axis({ low, high, y, width }) {
  const labelled = [low, high].filter((value) => Math.abs(y(value) - y(0)) > CLOSE)
  return [
    svg('line', { x1: LEFT, x2: width - 10, y1: y(0), y2: y(0), stroke: 'currentColor' }),
    [...labelled, 0].map((value) => svg('text', { x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, value.toLocaleString('nb-NO'))),
  ]
}

function points(one, { step, isSlanted }) {
  return one.points.map((point, at) => {
    const x = LEFT + step * (at + 0.5)
    const y = HEIGHT + 18
    return svg('text', isSlanted ? { x, y, 'text-anchor': 'end', transform: `rotate(-40 ${x} ${y})` } : { x, y, 'text-anchor': 'middle' }, short(point, isSlanted ? 22 : 14))
  })
}

function legend(one, { bottom }) {
  return one.series.map((series, at) => svg('g', {},
    svg('rect', { x: LEFT + at * 150, y: bottom, width: 12, height: 12, fill: INKS[at % INKS.length] }),
    svg('text', { x: LEFT + at * 150 + 18, y: bottom + 10 }, series.name)))
}

function lines(one, { y, step }) {
  return one.series.map((series, at) => {
    const found = series.values.map((value, index) => (value === null ? null : [LEFT + step * (index + 0.5), y(Number(value))])).filter(Boolean)
    const ink = INKS[at % INKS.length]
    return svg('g', {},
      svg('polyline', { points: found.map((point) => point.join(',')).join(' '), fill: 'none', stroke: ink, 'stroke-width': 2.5 }),
      found.map(([cx, cy]) => svg('circle', { cx, cy, r: 4, fill: ink })))
  })
}

function bars(one, { y, step }) {
  const width = (step * 0.8) / one.series.length
  return one.series.map((series, at) => series.values.map((value, index) => value === null ? null : svg('rect', {
    x: LEFT + step * (index + 0.1) + at * width,
    y: Math.min(y(0), y(Number(value))),
    width: Math.max(1, width - 1),
    height: Math.abs(y(Number(value)) - y(0)),
    fill: INKS[at % INKS.length],
  })))
}

function short(text, most) {
  return text.length > most ? text.slice(0, most - 1) + '…' : text
}
