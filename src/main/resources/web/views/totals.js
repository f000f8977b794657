import { get } from '../api.js'
import { h } from '../dom.js'
import { download, path } from '../parts.js'
import { parts } from '../report.js'
import { say } from '../words.js'

/** What the units come to together, every figure leading to its unit. */
export async function totals(me, round) {
  const here = path(me, round)
  const document = await get(here + '/tables')
  return [
    h('p', { class: 'no-print' }, h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}` }, say('toBoard'))),
    h('h1', {}, document.title),
    h('p', { class: 'note' }, document.draft, '. ', say('totals.basis')),
    h('div', { class: 'row no-print' },
      download(here + '/consolidated', say('totals.workbook')),
      download(here + '/chapter', say('totals.chapter')),
      download(here + '/report', say('totals.all'))),
    parts(document),
  ]
}
