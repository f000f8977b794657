import { get, post } from '../api.js'
import { fill, h } from '../dom.js'
import { dropZone } from '../drop.js'
import { button, download, field, findings, form, line, lines, path, problem, state, table } from '../parts.js'
import { parts } from '../report.js'
import { moment, say } from '../words.js'

/** The report of a unit: where it stands, what is found, what may be decided, what has happened, how it reads. */
export async function unit(me, round, code) {
  const here = path(me, round, code)
  const [one, events, figures, document] = await Promise.all([get(here), get(here + '/events'), get(here + '/figures'), get(here + '/report')])
  const latest = one.versions.at(-1)
  const again = async (decision) => {
    await post(here + '/decisions', decision)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }
  return [
    h('p', { class: 'no-print' }, h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}` }, say('toBoard'))),
    h('h1', {}, one.name),
    h('p', {}, h('strong', { class: state(one.standing) }, one.says), ' ',
      one.waiting ? h('span', { class: 'state-wait' }, say('board.waiting')) : null, ' ',
      latest ? say('unit.latest', { version: latest.version, time: moment(latest.at), who: latest.who }) : say('unit.nothing')),
    h('div', { class: 'row no-print' },
      ['controller', 'leader', 'contributor'].includes(me.role) ? download(here + '/workbook', say('unit.workbook')) : null,
      latest ? download(`${here}/versions/${latest.version}/healed`, say('unit.healed')) : null,
      latest ? download(`${here}/versions/${latest.version}/file`, say('unit.file')) : null),
    ['leader', 'contributor'].includes(me.role) ? [h('h2', {}, say('upload.title')), dropZone(me)] : null,
    latest ? [h('h2', {}, say('unit.findings')), findings(one.findings)] : null,
    one.waived.length ? [h('h2', {}, say('unit.waived')), findings(one.waived)] : null,
    one.conflicts.length ? conflicts(one, again) : null,
    one.amendments.length ? amendments(one) : null,
    one.may.some((does) => does !== 'receive') ? decisions(one, figures, again) : null,
    latest ? [h('h2', {}, say('unit.preview')), parts(document)] : null,
    figures.length ? trail(figures) : null,
    history(events),
  ]
}

function conflicts(one, again) {
  return [h('h2', {}, say('unit.conflicts')), h('ul', { class: 'findings' }, one.conflicts.map((conflict) => h('li', {},
    h('p', {}, say('unit.conflict', { field: conflict.label, corrected: conflict.corrected, written: conflict.written })),
    one.may.includes('settle') ? h('div', { class: 'row' },
      button(say('unit.keepCorrected', { value: conflict.corrected }), () => again({ does: 'settle', field: conflict.field, stands: true })),
      button(say('unit.keepWritten', { value: conflict.written }), () => again({ does: 'settle', field: conflict.field, stands: false }))) : null)))]
}

function amendments(one) {
  return [h('h2', {}, say('unit.amendments')), table(say('unit.amendments'), [say('unit.field'), say('unit.written'), say('unit.corrected'), say('unit.reason'), say('unit.who')],
    one.amendments.map((amendment) => h('tr', {}, h('th', { scope: 'row' }, amendment.label), h('td', {}, amendment.written || '–'), h('td', {}, amendment.corrected), h('td', {}, amendment.reason), h('td', {}, `${amendment.who}, ${moment(amendment.at)}`))))]
}

/** What may be decided now, as the service says. */
function decisions(one, figures, again) {
  const place = h('div')
  const version = one.versions.length
  const ask = (fields, submit, decision) => () => { fill(place, form(fields, submit, () => again(decision()))); place.querySelector('input, textarea, select')?.focus() }
  const reason = () => lines({ required: true })
  const withReason = (does, key, extra = {}) => () => { const why = reason(); ask([field('reason', say('decide.reason.' + key), why)], say('decide.' + key), () => ({ does, reason: why.value, ...extra }))() }
  const may = (does, choice) => (one.may.includes(does) ? choice : null)
  return h('section', { class: 'no-print' }, h('h2', {}, say('decide.title')),
    h('div', { class: 'row' },
      may('endorse', act('endorse', 'primary', { version }, again, place)),
      may('approve', act('approve', 'primary', { version }, again, place)),
      may('return', button(say('decide.return'), withReason('return', 'return', { version }))),
      may('amend', button(say('decide.amend'), amend(figures, again, place))),
      may('waive', one.findings.length ? button(say('decide.waive'), waive(one, again, place)) : null),
      may('exclude', button(say('decide.exclude'), withReason('exclude', 'exclude'))),
      may('include', button(say('decide.include'), withReason('include', 'include'))),
      may('reopen', button(say('decide.reopen'), withReason('reopen', 'reopen')))),
    place)
}

function act(does, variant, extra, again, place) {
  return button(say('decide.' + does), async () => {
    try {
      await again({ does, ...extra })
    } catch (refused) {
      if (refused.status === undefined) throw refused
      fill(place, problem(refused))
    }
  }, variant)
}

function amend(figures, again, place) {
  return () => {
    const which = h('select', { class: 'ds-input', required: true }, figures.filter((figure) => figure.source === 'workbook' || figure.source === 'amended').map((figure) => h('option', { value: figure.field }, [figure.section, figure.row, figure.column, figure.shown].filter(Boolean).join(' · '))))
    const corrected = line({ required: true })
    const why = lines({ required: true })
    fill(place, form([
      field('which', say('decide.amend.field'), which),
      field('corrected', say('decide.amend.value'), corrected, say('decide.amend.help')),
      field('reason', say('decide.reason.amend'), why),
    ], say('decide.amend'), () => again({ does: 'amend', field: which.value, corrected: corrected.value, reason: why.value })))
    which.focus()
  }
}

function waive(one, again, place) {
  return () => {
    const which = h('select', { class: 'ds-input', required: true }, one.findings.map((finding, at) => h('option', { value: at }, finding.message)))
    const until = line({ type: 'date', required: true })
    const why = lines({ required: true })
    fill(place, form([field('which', say('decide.waive.finding'), which), field('until', say('decide.waive.until'), until), field('reason', say('decide.reason.waive'), why)],
      say('decide.waive'), () => { const finding = one.findings[which.value]; return again({ does: 'waive', rule: finding.rule, field: finding.field, until: until.value, reason: why.value }) }))
    which.focus()
  }
}

function trail(figures) {
  return h('details', { class: 'ds-details' }, h('summary', {}, say('unit.figures', { count: figures.length })),
    table(say('unit.trail'), [say('unit.field'), { text: say('unit.value'), number: true }, say('unit.raw'), say('unit.source')], figures.filter((figure) => !figure.missing).map((figure) => h('tr', {},
      h('th', { scope: 'row' }, [figure.section, figure.row, figure.column].filter(Boolean).join(' · ')),
      h('td', { class: 'number' }, figure.shown),
      h('td', {}, figure.raw),
      h('td', {}, say('source.' + figure.source), figure.cell ? ` · ${figure.file} · ${figure.sheet}!${figure.cell}` : '', figure.written ? ` · ${say('unit.wrote', { value: figure.written })}` : '')))))
}

function history(events) {
  if (events.length === 0) return null
  return [h('h2', {}, say('unit.history')), h('ol', { class: 'findings' }, [...events].reverse().map((event) => h('li', {},
    h('strong', {}, say('event.' + event.does)), ` ${moment(event.at)}, ${event.who}`, event.reason ? h('div', {}, event.reason) : null)))]
}
