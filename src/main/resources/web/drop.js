/** Where workbooks are dropped or chosen, and each gets its receipt. */
import { post } from './api.js'
import { h } from './dom.js'
import { rival } from './figures.js'
import { findings } from './findings.js'
import { button, told } from './parts.js'
import { say } from './words.js'

/** The place to drop, with the receipts below it; what is done after the last of them is said with it. */
export function dropZone(me, after = () => {}) {
  const receipts = h('ol', { class: 'findings', 'aria-live': 'polite', 'aria-label': say('upload.verdicts') })
  const input = h('input', { type: 'file', id: 'files', class: 'ds-input', multiple: true, accept: '.xlsx,.xlsm,.zip', onchange: () => sendAll(me, [...input.files], receipts).then(after) })
  const zone = h('div', {
    class: 'drop no-print',
    ondragover: (event) => { event.preventDefault(); zone.classList.add('over') },
    ondragleave: () => zone.classList.remove('over'),
    ondrop: (event) => { event.preventDefault(); zone.classList.remove('over'); sendAll(me, [...event.dataTransfer.files], receipts).then(after) },
  }, h('p', {}, h('label', { class: 'ds-label', for: 'files' }, say('upload.drop'))), input)
  return h('div', {}, zone, receipts)
}

/** One file after the other, so that each verdict is seen as soon as it is there. */
async function sendAll(me, files, receipts) {
  for (const file of files) {
    const item = h('li', {}, h('strong', {}, file.name), ' ', say('upload.sending'))
    receipts.prepend(item)
    await send(me, file, item, crypto.randomUUID())
  }
}

/** Nothing is sent without a receipt; trying again is sending the same, which is taken in once. */
async function send(me, file, item, key) {
  const body = new FormData()
  body.append('file', file, file.name)
  try {
    const all = await post(`/api/${me.municipality}/uploads`, body, key)
    item.replaceWith(...all.map((one) => receipt(me, one)))
  } catch (refused) {
    if (refused.status === undefined) throw refused
    const { title, text } = told(refused)
    item.replaceChildren(h('strong', {}, file.name), ' ', h('span', { class: 'state-error' }, '✗ ', title), ' ', refused.status === 0 ? say('noAnswer') : text, ' ',
      button(say('upload.again'), () => send(me, file, item, key), 'secondary', { 'data-size': 'sm' }))
  }
}

/** A link to where one is already shows it anew. */
function renew(event) {
  if (event.currentTarget.hash === location.hash) window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** What came of a file. */
function receipt(me, one) {
  const key = one.received ? one.verdict : one.why && one.verdict !== 'unreadable' ? 'notReceived' : one.verdict
  return h('li', {},
    h('strong', {}, one.file), ' ',
    h('span', { class: key === 'valid' ? 'state-good' : 'state-error' }, say('upload.verdict.' + key)), ' ',
    one.reference ? say('upload.reference', { reference: one.reference }) : null,
    one.why ? h('p', {}, one.why) : null,
    one.rival ? rival(one.rival) : null,
    one.totals.length ? understood(one.totals) : null,
    one.findings.length ? h('details', { class: 'ds-details', open: me.role !== 'controller' && key !== 'valid' }, h('summary', {}, say('upload.findings', { count: one.findings.length })), findings(one.findings)) : null,
    one.received ? goOn(me, one) : null)
}

/** The figures that were computed from what was read, so that one sees at once whether it was read right. */
function understood(totals) {
  return h('details', { class: 'ds-details' }, h('summary', {}, say('upload.understood')),
    h('dl', { class: 'totals' }, totals.map((total) => [h('dt', {}, total.label), h('dd', {}, total.shown)])))
}

function goOn(me, one) {
  const unit = `/runde/${encodeURIComponent(one.round)}/enhet/${encodeURIComponent(one.unit)}`
  const version = `/api/${me.municipality}/rounds/${encodeURIComponent(one.round)}/units/${encodeURIComponent(one.unit)}/versions/${one.version}`
  return h('p', {},
    h('a', { class: 'ds-link', href: '#' + unit, onclick: renew }, say('upload.see')), ' · ',
    h('a', { class: 'ds-link', href: version + '/healed', download: true }, say('unit.healed')))
}
