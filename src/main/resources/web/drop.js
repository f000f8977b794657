/** Where workbooks are dropped or chosen, and each gets its verdict. */
import { post } from './api.js'
import { h } from './dom.js'
import { findings } from './parts.js'
import { say } from './words.js'

/** The place to drop, with the verdicts below it. */
export function dropZone(me) {
  const verdicts = h('ol', { class: 'findings', 'aria-live': 'polite', 'aria-label': say('upload.verdicts') })
  const input = h('input', { type: 'file', id: 'files', class: 'ds-input', multiple: true, accept: '.xlsx,.xlsm,.zip', onchange: () => send(me, [...input.files], verdicts) })
  const zone = h('div', {
    class: 'drop no-print',
    ondragover: (event) => { event.preventDefault(); zone.classList.add('over') },
    ondragleave: () => zone.classList.remove('over'),
    ondrop: (event) => { event.preventDefault(); zone.classList.remove('over'); send(me, [...event.dataTransfer.files], verdicts) },
  }, h('p', {}, h('label', { class: 'ds-label', for: 'files' }, say('upload.drop'))), input)
  return h('div', {}, zone, verdicts)
}

/** One file after the other, so that each verdict is seen as soon as it is there. */
async function send(me, files, verdicts) {
  for (const file of files) {
    const item = h('li', {}, h('strong', {}, file.name), ' ', say('upload.sending'))
    verdicts.prepend(item)
    const body = new FormData()
    body.append('file', file, file.name)
    try {
      const all = await post(`/api/${me.municipality}/uploads`, body)
      item.replaceWith(...all.map((one) => verdict(one)))
    } catch (refused) {
      if (refused.status === undefined) throw refused
      item.replaceChildren(h('strong', {}, file.name), ' ', h('span', { class: 'state-error' }, '✗ ', refused.status === 0 ? say('offline') : refused.message), ' ', refused.status === 0 ? say('offline.detail') : refused.detail ?? '')
    }
  }
}

/** A link to where one is already shows it anew. */
function renew(event) {
  if (event.currentTarget.hash === location.hash) window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** What came of a file. */
export function verdict(one) {
  const key = one.received ? one.verdict : one.why && one.verdict !== 'unreadable' ? 'notReceived' : one.verdict
  const unit = one.round && one.unit && one.received ? h('a', { class: 'ds-link', href: `#/runde/${encodeURIComponent(one.round)}/enhet/${encodeURIComponent(one.unit)}`, onclick: renew }, say('upload.see')) : null
  return h('li', {},
    h('strong', {}, one.file), ' ',
    h('span', { class: key === 'valid' ? 'state-good' : 'state-error' }, say('upload.verdict.' + key)), ' ',
    one.reference ? say('upload.reference', { reference: one.reference }) : null, ' ', unit,
    one.why ? h('p', {}, one.why) : null,
    one.findings.length ? h('details', { class: 'ds-details' }, h('summary', {}, say('upload.findings', { count: one.findings.length })), findings(one.findings)) : null)
}
