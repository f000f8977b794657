/** Pieces that several views are made of. */
import { h } from './dom.js'
import { say } from './words.js'

/** What the service said when it did not do what it was asked; it takes the focus. */
export function problem(refused) {
  const { title, text } = told(refused)
  const box = h('div', { class: 'ds-alert', 'data-color': 'danger', role: 'alert', tabindex: '-1' },
    h('h2', { class: 'ds-heading', 'data-size': 'xs' }, title),
    h('p', {}, text),
    refused.id ? h('p', {}, say('faultId', { id: refused.id })) : null,
    refused.faults ? h('pre', { class: 'faults', tabindex: '0' }, refused.faults.join('\n\n')) : null)
  queueMicrotask(() => box.focus())
  return box
}

/** A title of what went wrong, and what to do. */
export function told(refused) {
  if (refused.status === 0) return { title: say('offline'), text: say('offline.detail') }
  if (refused.faults) return { title: say('faults'), text: say('faults.detail') }
  return refused.message ? { title: refused.message, text: refused.detail ?? '' } : { title: say('service'), text: say('service.detail') }
}

/** A field with its label; the input is the last child. */
export function field(id, label, input, help) {
  input.id = id
  if (help) input.setAttribute('aria-describedby', id + '-help')
  return h('div', { class: 'ds-field' },
    h('label', { class: 'ds-label', for: id }, label),
    help ? h('div', { 'data-field': 'description', id: id + '-help' }, help) : null,
    input)
}

/** An input for a line of text. */
export function line(attributes = {}) {
  return h('input', { class: 'ds-input', type: 'text', ...attributes })
}

/** An input for longer text. */
export function lines(attributes = {}) {
  return h('textarea', { class: 'ds-input', rows: 3, ...attributes })
}

/** A button. */
export function button(text, onclick, variant = 'secondary', attributes = {}) {
  return h('button', { type: 'button', class: 'ds-button', 'data-variant': variant, onclick, ...attributes }, text)
}

/** A table that may be wider than the screen. */
export function table(caption, heads, rows) {
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h('table', { class: 'ds-table', 'data-size': 'sm', 'data-zebra': null },
      h('caption', { class: 'ds-sr-only' }, caption),
      h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col', class: head.number ? 'number' : null }, head.text ?? head)))),
      h('tbody', {}, rows)))
}

/** A form that sends what is filled in, says what goes wrong above its button, and cannot be sent twice at once; beside it stands the way out of it, where there is one. */
export function form(fields, submit, send, leave = null) {
  const trouble = h('div', { 'aria-live': 'polite' })
  const sending = h('button', { type: 'submit', class: 'ds-button' }, submit)
  return h('form', {
    class: 'stack',
    onsubmit: async (event) => {
      event.preventDefault()
      sending.disabled = true
      trouble.replaceChildren()
      try {
        await send()
      } catch (refused) {
        if (refused.status === undefined) throw refused
        trouble.replaceChildren(problem(refused))
      } finally {
        sending.disabled = false
      }
    },
  }, fields, trouble, leave ? h('div', { class: 'row' }, sending, leave) : sending)
}

/** The colour of how far a unit has come, beside the sign and the word. */
export function state(standing) {
  if (standing === 'errors') return 'state-error'
  return standing === 'approved' || standing === 'valid' ? 'state-good' : null
}

/** A download. */
export function download(href, text, variant = 'secondary') {
  return h('a', { class: 'ds-button', 'data-variant': variant, href, download: true }, text)
}

/** A download of a text that the page has already. */
export function saveText(name, type, text, label) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  return h('a', { class: 'ds-button', 'data-variant': 'primary', href: address, download: name }, label)
}

/** A way to another page, as a button. */
export function way(href, text, variant = 'secondary') {
  return h('a', { class: 'ds-button', 'data-variant': variant, href }, text)
}

/** The way back to the round. */
export function backToBoard(round) {
  return h('p', { class: 'no-print' }, h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(round)}` }, say('toBoard')))
}

/** Goes to an element on the page, with the focus. */
export function jump(element) {
  element.focus()
  element.scrollIntoView({ block: 'center' })
}

/** Whether somebody hands in workbooks. */
export function sends(me) {
  return ['controller', 'leader', 'contributor'].includes(me.role)
}

/** The path of a round or a unit in the API. */
export function path(me, round, unit) {
  const start = `/api/${me.municipality}/rounds/${encodeURIComponent(round)}`
  return unit === undefined ? start : `${start}/units/${encodeURIComponent(unit)}`
}
