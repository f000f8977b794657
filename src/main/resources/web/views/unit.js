import { get } from '../api.js'
import { conflicts, deciding, decisions } from '../decisions.js'
import { disagreements } from '../disagreements.js'
import { fill, h } from '../dom.js'
import { dropZone } from '../drop.js'
import { amendments, differences, goTo, rival, trail } from '../figures.js'
import { findings } from '../findings.js'
import { backToBoard, download, path, sends, state } from '../parts.js'
import { parts } from '../report.js'
import { moment, say } from '../words.js'

/**
 * The report of a unit: where it stands, what is found, what may be decided, what has happened, how it reads. What is handed in
 * here is seen in all of it at once, with the receipt left as it is.
 */
export async function unit(me, round, code, value) {
  const place = h('div')
  const zone = dropZone(me, async () => {
    const shown = await report(me, round, code, undefined, zone)
    const had = document.activeElement
    fill(place, shown)
    had.focus()
  })
  fill(place, await report(me, round, code, value, zone))
  if (value) setTimeout(() => goTo(value), 0)
  return place
}

async function report(me, round, code, value, zone) {
  const here = path(me, round, code)
  const [one, events, document, differing] = await Promise.all([get(here), get(here + '/events'), get(here + '/report'), get(here + '/differences')])
  const figures = await get(`${here}/figures${one.counted || !one.versions.length ? '' : `?version=${one.versions.length}`}`)
  const decide = deciding(here)
  return [
    backToBoard(round),
    h('h1', {}, one.name),
    standing(me, one),
    comment(one, events),
    downloads(me, one, here),
    sends(me) && me.role !== 'controller' ? [h('h2', {}, say('upload.title')), zone] : null,
    one.versions.length ? [h('h2', {}, say('unit.findings')), findings(one.findings, goTo)] : null,
    one.waived.length ? [h('h2', {}, say('unit.waived')), findings(one.waived, goTo)] : null,
    disagreements(one.disagreements, one.may.includes('answer') ? decide : null),
    one.conflicts.length ? conflicts(one, decide) : null,
    differences(differing),
    amendments(one.amendments),
    one.may.some((does) => !['receive', 'answer'].includes(does)) ? decisions(one, figures, decide) : null,
    one.versions.length ? [h('h2', {}, say('unit.preview')), h('p', { class: 'note' }, one.counted ? say('unit.counted', { version: one.counted }) : say('unit.countsNot')), parts(document)] : null,
    one.versions.length ? trail(figures, value) : null,
    history(events),
  ]
}

function standing(me, one) {
  const latest = one.versions.at(-1)
  return [
    h('p', {}, h('strong', { class: state(one.standing) }, one.says), ' ',
      one.waiting ? h('strong', { class: 'state-wait' }, say('board.waiting'), ' ') : null,
      latest ? say('unit.latest', { version: latest.version, time: moment(latest.at), who: latest.who }) : say('unit.nothing')),
    h('p', { class: 'next' }, one.next),
    latest?.rival ? rival(latest.rival, me.role === 'controller' ? say('unit.rival.return') : null) : null,
  ]
}

/** What the unit is asked to do, when its report came back. */
function comment(one, events) {
  const returned = one.stage === 'returned' ? events.findLast((event) => event.does === 'return') : null
  return returned ? h('div', { class: 'ds-alert', 'data-color': 'warning' },
    h('h2', { class: 'ds-heading', 'data-size': 'xs' }, say('unit.comment', { who: returned.who })), h('p', {}, returned.reason)) : null
}

function downloads(me, one, here) {
  const latest = one.versions.at(-1)
  return h('div', { class: 'row no-print' },
    sends(me) ? download(here + '/workbook', say('unit.workbook'), latest ? 'secondary' : 'primary') : null,
    latest && one.findings.length ? download(`${here}/versions/${latest.version}/healed`, say('unit.healed')) : null,
    latest ? download(`${here}/versions/${latest.version}/file`, say('unit.file')) : null)
}

function history(events) {
  if (events.length === 0) return null
  return [h('h2', {}, say('unit.history')), h('ol', { class: 'findings' }, [...events].reverse().map((event) => h('li', {},
    h('strong', {}, say('event.' + event.does)), ` ${moment(event.at)}, ${event.who}`, event.reason ? h('div', {}, event.reason) : null)))]
}
