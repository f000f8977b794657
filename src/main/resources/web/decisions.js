/** What may be decided about a unit's report now, as the service says; each asked about in a dialog before it is done. */
import { post } from './api.js'
import { h } from './dom.js'
import { dayField, dayLine } from './files.js'
import { button, field, form, line, lines } from './parts.js'
import { say } from './words.js'

/** Decides, once however often it is asked for, and shows the report anew. */
export function deciding(here) {
  return async (decision) => {
    await post(here + '/decisions', decision, crypto.randomUUID())
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }
}

/** The buttons, and the dialog that each opens. */
export function decisions(one, figures, decide) {
  const version = one.versions.length
  const may = (does, choice) => (one.may.includes(does) ? choice : null)
  const approving = (does) => button(say('decide.' + does), () => dialog(say('decide.' + does), say('decide.text.' + does, { unit: one.name, version }), [], () => decide({ does, version })), 'primary')
  const reasoned = (does, extra = {}) => button(say('decide.' + does), () => {
    const why = lines({ required: true })
    dialog(say('decide.' + does), say('decide.text.' + does, { unit: one.name }), [field('reason', say('decide.reason.' + does), why)], () => decide({ does, reason: why.value, ...extra }))
  })
  return h('section', { class: 'no-print' }, h('h2', {}, say('decide.title')),
    h('div', { class: 'row' },
      may('endorse', approving('endorse')),
      may('approve', approving('approve')),
      may('return', reasoned('return', { version })),
      may('amend', figures.length ? button(say('decide.amend'), () => amend(one, figures, decide)) : null),
      may('waive', one.findings.length ? button(say('decide.waive'), () => waive(one, decide)) : null),
      may('exclude', reasoned('exclude')),
      may('include', reasoned('include')),
      may('reopen', reasoned('reopen'))))
}

/** Corrections that the unit has written over since. */
export function conflicts(one, decide) {
  const settle = (conflict, stands) => () => decide({ does: 'settle', field: conflict.field, stands })
  return [h('h2', {}, say('unit.conflicts')), h('ul', { class: 'findings' }, one.conflicts.map((conflict) => h('li', {},
    h('p', {}, say('unit.conflict', { field: conflict.label, corrected: conflict.corrected, written: conflict.written })),
    one.may.includes('settle') ? h('div', { class: 'row' },
      button(say('unit.keepCorrected', { value: conflict.corrected }), settle(conflict, true)),
      button(say('unit.keepWritten', { value: conflict.written }), settle(conflict, false))) : h('p', { class: 'note' }, say('unit.conflict.others')))))]
}

/** Opens a dialog with a form; the focus is in it until it is sent or left. */
export function dialog(title, text, fields, send) {
  const leave = button(say('decide.leave'), () => box.close(), 'tertiary')
  const box = h('dialog', { class: 'ds-dialog', 'aria-labelledby': 'dialog-title', onclose: () => box.remove() },
    h('h2', { class: 'ds-heading', 'data-size': 'sm', id: 'dialog-title' }, title),
    text ? h('p', {}, text) : null,
    form(fields, title, send, leave))
  document.querySelector('main').append(box)
  box.showModal()
  box.querySelector('select, input, textarea, button')?.focus()
}

function amend(one, figures, decide) {
  const which = h('select', { class: 'ds-input', required: true }, figures
    .filter((figure) => figure.source === 'workbook' || figure.source === 'amended')
    .map((figure) => h('option', { value: figure.field }, [figure.section, figure.row, figure.column, figure.shown].filter(Boolean).join(' · '))))
  const corrected = line({ required: true })
  const why = lines({ required: true })
  dialog(say('decide.amend'), say('decide.text.amend', { unit: one.name }), [
    field('which', say('decide.amend.field'), which),
    field('corrected', say('decide.amend.value'), corrected, say('decide.amend.help')),
    field('reason', say('decide.reason.amend'), why),
  ], () => decide({ does: 'amend', field: which.value, corrected: corrected.value, reason: why.value }))
}

function waive(one, decide) {
  const which = h('select', { class: 'ds-input', required: true }, one.findings.map((finding, at) => h('option', { value: at }, finding.message)))
  const until = dayLine()
  const why = lines({ required: true })
  dialog(say('decide.waive'), say('decide.text.waive', { unit: one.name }), [
    field('which', say('decide.waive.finding'), which),
    dayField('until', say('decide.waive.until'), until),
    field('reason', say('decide.reason.waive'), why),
  ], () => {
    const finding = one.findings[which.value]
    return decide({ does: 'waive', rule: finding.rule, field: finding.field, until: until.value, reason: why.value })
  })
}
