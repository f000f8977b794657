import { get } from '../api.js'
import { h } from '../dom.js'
import { backToBoard, path } from '../parts.js'
import { parts } from '../report.js'
import { work } from '../work.js'
import { say } from '../words.js'

const FORMATS = ['html', 'docx', 'csv', 'json']

/** What the units come to together, a section at a time, every figure leading to the cell it comes from. */
export async function totals(me, round, section = '0') {
  const here = path(me, round)
  const document = await get(here + '/tables')
  const sections = inSections(document.parts)
  const shown = sections[Number(section)] ?? sections[0]
  return [
    backToBoard(round),
    h('h1', {}, document.title),
    h('p', { class: 'note' }, document.draft, '. ', document.basis?.text ?? '', ' ', h('span', { class: 'no-print' }, say('totals.basis'))),
    h('div', { class: 'row no-print' },
      work(here, 'consolidated', say('totals.workbook')),
      work(here, 'chapter', say('totals.chapter')),
      work(here, 'report', say('totals.all'))),
    h('p', { class: 'no-print' }, say('totals.formats'), ' ', FORMATS.map((format) => [h('a', { class: 'ds-link', href: `${here}/report?format=${format}`, download: true }, format.toUpperCase()), ' '])),
    h('nav', { class: 'tabs no-print', 'aria-label': say('totals.sections') }, h('ul', {}, sections.map((one, at) => h('li', {},
      h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}/samlet/${at}`, 'aria-current': one === shown ? 'page' : null }, one[0].text))))),
    parts({ ...document, parts: shown }),
  ]
}

/** The parts of the document, from one heading of the first level to the next. */
function inSections(all) {
  const first = Math.min(...all.filter((one) => one.part === 'heading').map((one) => one.level))
  const sections = []
  for (const one of all) {
    const isFirst = one.part === 'heading' && one.level === first
    if (isFirst && sections.at(-1)?.[0].text !== one.text) sections.push([one])
    else if (!isFirst) sections.at(-1)?.push(one)
  }
  return sections
}
