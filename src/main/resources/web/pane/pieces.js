/** Pieces of the pane, and what is said of everything that can go wrong. */
import { Problem } from '/api.js'
import { h } from '/dom.js'
import { Trouble } from './host.js'
import { say } from './texts.js'

/**
 * What is said of what went wrong: a title and what to do. What the service says itself is said as it says it; what no one
 * foresaw is said to be our fault.
 */
export function told(failed) {
  if (failed instanceof Trouble) return { title: say('pane.trouble.' + failed.message), text: say('pane.remedy.' + failed.message, { code: failed.detail }) }
  if (!(failed instanceof Problem)) return { title: say('pane.trouble.ours'), text: say('pane.remedy.ours', { what: String(failed.message ?? failed) }) }
  if (failed.status === 0) return { title: say('offline'), text: say('offline.detail') }
  if (failed.status === 429) return { title: say('pane.trouble.tooMany'), text: say('pane.remedy.tooMany', { seconds: failed.wait ?? '60' }) }
  return {
    title: failed.message || say('service'),
    text: [failed.detail || say('service.detail'), failed.id ? say('faultId', { id: failed.id }) : ''].join(' ').trim(),
  }
}

/** Something that stands in the way, with what can be done; it takes the focus. */
export function alarm({ title, text, tone = 'danger' }, ...actions) {
  const box = h('div', { class: 'ds-alert', 'data-color': tone, role: tone === 'info' ? 'status' : 'alert', tabindex: '-1' },
    h('h2', { class: 'ds-heading', 'data-size': 'xs' }, title), h('p', {}, text), actions)
  if (tone !== 'info') queueMicrotask(() => box.focus())
  return box
}

const SIGNS = { error: '✗', warning: '!', info: 'i' }

/** Findings, the gravest first; one that is in a cell leads there. */
export function findings(all, goTo) {
  const order = Object.keys(SIGNS)
  const sorted = [...all].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
  return h('ul', { class: 'findings', 'aria-label': say('pane.findings') }, sorted.map((finding) => h('li', {}, finding.cell ? h('button', { type: 'button', class: 'to-cell', onclick: () => goTo(finding) }, asText(finding)) : asText(finding))))
}

function asText(finding) {
  const where = [finding.row, finding.cell ? `${finding.sheet}!${finding.cell}` : null].filter(Boolean).join(' · ')
  return [
    h('strong', { class: finding.severity === 'error' ? 'state-error' : null }, `${SIGNS[finding.severity]} ${say('severity.' + finding.severity)} `),
    finding.message,
    where ? h('span', { class: 'where' }, h('br'), where) : null,
  ]
}
