/** What was found in a workbook: how much of each kind and where, and then one by one. */
import { h } from './dom.js'
import { jump } from './parts.js'
import { say } from './words.js'

const SIGNS = { error: '✗', warning: '!', info: 'i' }
const ORDER = ['error', 'warning', 'info']

/** The findings by sheet, the gravest first, under a summary that links down to them. */
export function findings(all, toValue) {
  if (all.length === 0) return h('p', {}, say('findings.none'))
  const groups = new Map()
  for (const finding of all) groups.set(finding.sheet ?? '', [...(groups.get(finding.sheet ?? '') ?? []), finding])
  const sections = [...groups].map(([sheet, found]) => group(sheet, found, toValue))
  return h('div', {}, all.length > 1 ? summary(sections) : null, sections.map((section) => section.element))
}

function group(sheet, found, toValue) {
  const title = sheet || say('findings.whole')
  const heading = h('h3', { tabindex: '-1' }, title)
  const sorted = [...found].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity))
  return { title, found, heading, element: h('div', {}, heading, h('ul', { class: 'findings' }, sorted.map((finding) => item(finding, toValue)))) }
}

function summary(sections) {
  return h('nav', { class: 'summary', 'aria-label': say('findings.summary') }, h('ul', {}, sections.map((section) => h('li', {},
    h('a', { class: 'ds-link', href: location.hash, onclick: (event) => { event.preventDefault(); jump(section.heading) } }, section.title), ': ',
    ORDER.map((severity) => [severity, section.found.filter((finding) => finding.severity === severity).length]).filter(([, count]) => count).map(([severity, count]) => say('findings.count.' + severity, { count })).join(', ')))))
}

function item(finding, toValue) {
  const place = finding.cell ? `${finding.sheet}!${finding.cell}` : null
  const where = place && finding.field && toValue
    ? h('a', { class: 'ds-link', href: location.hash, onclick: (event) => { event.preventDefault(); toValue(finding.field) } }, place)
    : place
  return h('li', {},
    h('strong', { class: finding.severity === 'error' ? 'state-error' : null }, `${SIGNS[finding.severity]} ${say('severity.' + finding.severity)} `),
    finding.message,
    finding.row || where ? h('div', { class: 'where' }, finding.row, finding.row && where ? ' · ' : '', where) : null)
}
