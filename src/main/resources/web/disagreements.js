/** Where a unit says that a figure of the round is wrong: each a task for the controller until it is answered. */
import { dialog } from './decisions.js'
import { h } from './dom.js'
import { button, field, lines } from './parts.js'
import { moment, say } from './words.js'

/** Those of one unit; whoever may, answers them. */
export function disagreements(all, decide) {
  if (all.length === 0) return null
  return [h('h2', {}, say('disagreements.title')), h('ul', { class: 'findings' }, all.map((one) => h('li', {}, told(one), decide ? answering(one, decide) : null)))]
}

/** Where it is answered, as long as it is not. */
export function answering(one, decide) {
  return one.state === 'open' ? button(say('disagreements.answer'), () => answer(one, decide), 'secondary', { 'data-size': 'sm', 'aria-label': `${say('disagreements.answer')}: ${one.name}` }) : null
}

/** What is said to be wrong, by whom and where, and what was answered. */
export function told(one) {
  return [
    h('strong', { class: one.state === 'open' ? 'state-wait' : 'state-good' }, say('disagreements.' + one.state)), ' ', one.text,
    h('div', { class: 'where' }, `${one.title} · ${one.sheet}!${one.cell} · ${one.who}, ${moment(one.at)}`),
    one.answer ? h('p', {}, say('disagreements.answered', { who: one.answer.who, time: moment(one.answer.at) }), ' ', one.answer.reason) : null,
  ]
}

function answer(one, decide) {
  const why = lines({ required: true })
  dialog(say('disagreements.answer'), one.text, [field('reason', say('disagreements.reason'), why)],
    () => decide({ does: 'answer', version: one.version, field: one.field, reason: why.value }))
}
