/** The values of a unit: where each comes from, what was corrected, and what differs between two versions. */
import { h } from './dom.js'
import { jump, table } from './parts.js'
import { moment, say } from './words.js'

/** Every value that counts, with the cell it comes from; the one that is asked for stands out. */
export function trail(figures, asked) {
  const shown = figures.filter((figure) => !figure.missing)
  return h('details', { class: 'ds-details', open: asked !== undefined }, h('summary', {}, say('unit.figures', { count: shown.length })),
    table(say('unit.trail'), [say('unit.field'), say('unit.value'), say('unit.raw'), say('unit.source')], shown.map((figure) => valueRow(figure, asked))))
}

function valueRow(figure, asked) {
  return h('tr', { id: row(figure.field), tabindex: '-1', class: figure.field === asked ? 'asked' : null },
    h('th', { scope: 'row' }, name(figure)),
    h('td', {}, figure.shown),
    h('td', {}, figure.raw),
    h('td', {}, say('source.' + figure.source), figure.cell ? ` · ${figure.file} · ${figure.sheet}!${figure.cell}` : '', figure.written ? ` · ${say('unit.wrote', { value: figure.written })}` : ''))
}

/** Goes to a value among them; nowhere when it is not there. */
export function goTo(field) {
  const found = document.getElementById(row(field))
  if (!found) return
  found.closest('details').open = true
  jump(found)
}

function row(field) {
  return 'felt-' + field
}

/** What differs between the last version and the one before it that counts. */
export function differences(found) {
  if (!found.before) return null
  const title = say('unit.differences', { before: found.before, after: found.after })
  return [h('h2', {}, title), found.values.length === 0 ? h('p', {}, say('unit.differences.none')) :
    table(title, [say('unit.field'), say('unit.version', { version: found.before }), say('unit.version', { version: found.after })],
      found.values.map((value) => h('tr', {}, h('th', { scope: 'row' }, name(value)), h('td', {}, value.before || '–'), h('td', {}, h('strong', {}, value.after || '–')))))]
}

/** What a version does not build on, though it is of the same workbook. */
export function rival(one, help = null) {
  return h('div', { class: 'ds-alert', 'data-color': 'warning' }, h('p', {}, one.says), help ? h('p', {}, help) : null, one.differences.length === 0 ? null :
    table(say('unit.rival'), [say('unit.field'), say('unit.here'), say('unit.there', one)],
      one.differences.map((value) => h('tr', {}, h('th', { scope: 'row' }, value.label), h('td', {}, value.here || '–'), h('td', {}, value.there || '–')))))
}

/** What the municipality has corrected on the unit's behalf. */
export function amendments(all) {
  if (all.length === 0) return null
  return [h('h2', {}, say('unit.amendments')), table(say('unit.amendments'), [say('unit.field'), say('unit.written'), say('unit.corrected'), say('unit.reason'), say('unit.who')],
    all.map((one) => h('tr', {}, h('th', { scope: 'row' }, one.label), h('td', {}, one.written || '–'), h('td', {}, one.corrected), h('td', {}, one.reason), h('td', {}, `${one.who}, ${moment(one.at)}`))))]
}

function name(value) {
  return [value.section, value.row, value.column].filter(Boolean).join(' · ')
}
