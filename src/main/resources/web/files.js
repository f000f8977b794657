/** Where files and days are chosen, in our own words: a browser says it in its own language, which need not be Norwegian. */
import { fill, h } from './dom.js'
import { button, field, line } from './parts.js'
import { day, say } from './words.js'

/** A button that lets files be chosen, and says which they are; its input is hidden, and found by its label all the same. */
export function chooser(id, text, attributes = {}) {
  const chosen = h('span', { id: id + '-chosen', 'aria-live': 'polite' }, say('files.none'))
  const input = h('input', { type: 'file', id, hidden: true, ...attributes })
  input.addEventListener('change', () => fill(chosen, [...input.files].map((file) => file.name).join(', ') || say('files.none')))
  const choose = () => {
    // A browser says nothing when the same file is chosen again, though what is in it may be put right since.
    input.value = ''
    fill(chosen, say('files.none'))
    input.click()
  }
  return { input, element: h('div', { class: 'chooser' }, button(text, choose, 'secondary', { 'aria-describedby': chosen.id }), ' ', chosen, input) }
}

/** A day, which is said in words once it is chosen. */
export function dayField(id, label, input, help) {
  const said = h('output', { for: id, class: 'note' })
  input.addEventListener('input', () => fill(said, input.value ? day(input.value) : null))
  return h('div', {}, field(id, label, input, help), said)
}

/** An input for a day. */
export function dayLine() {
  return line({ type: 'date', required: true })
}
