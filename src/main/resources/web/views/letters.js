import { post } from '../api.js'
import { fill, h } from '../dom.js'
import { dayField, dayLine } from '../files.js'
import { backToBoard, form, path, saveText, table } from '../parts.js'
import { say } from '../words.js'

/** Where letters with personal links are made, one to each of those who answer for a unit. */
export function letters(me, round) {
  const until = dayLine()
  const made = h('div', { 'aria-live': 'polite' })
  return [
    backToBoard(round),
    h('h1', {}, say('letters.title')),
    h('p', {}, say('letters.help')),
    h('div', { class: 'narrow no-print' }, form([dayField('until', say('letters.until'), until, say('letters.until.help'))], say('letters.make'), async () => {
      const written = await post(path(me, round) + '/letters', { until: until.value, page: `${location.origin}/lenke` })
      fill(made, list(written, round))
    })),
    made,
  ]
}

function list(written, round) {
  return [
    h('h2', { tabindex: '-1' }, say('letters.made', { count: written.letters.length })),
    unwritten(written.unwritten),
    h('p', {}, say('letters.once')),
    written.letters.some((letter) => letter.isNew) ? h('p', { class: 'note' }, say('letters.newHelp', { count: written.letters.filter((letter) => letter.isNew).length })) : null,
    h('div', { class: 'row no-print' }, saveText(`${round}-brev.csv`, 'text/csv', written.list, say('letters.list'))),
    table(say('letters.title'), [say('board.unit'), say('letters.to'), say('letters.letter')], written.letters.map((letter) => h('tr', {},
      h('th', { scope: 'row' }, letter.name),
      h('td', {}, letter.to, letter.isNew ? h('div', { class: 'where' }, say('letters.new')) : null),
      h('td', {}, h('details', {}, h('summary', {}, letter.subject), h('p', { class: 'letter' }, letter.text)))))),
  ]
}

/** Those who get no letter, each with the reason and what to do. */
function unwritten(units) {
  return units.length === 0 ? null : h('div', { class: 'ds-alert', 'data-color': 'warning' },
    h('h3', { class: 'ds-heading', 'data-size': 'xs' }, say('letters.unwritten', { count: units.length })),
    h('ul', { class: 'ds-list' }, units.map((one) => h('li', {}, h('strong', {}, one.name), ': ', one.says))))
}
