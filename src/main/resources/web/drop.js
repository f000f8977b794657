/** Where workbooks are dropped or chosen, and each gets its receipt. */
import { post } from './api.js'
import { fill, h } from './dom.js'
import { chooser } from './files.js'
import { findings } from './findings.js'
import { button, told } from './parts.js'
import { say } from './words.js'

/** The place to drop, with the receipts below it; what is done after the last of them is said with it. */
export function dropZone(me, after = () => {}) {
  const receipts = h('ol', { class: 'findings', 'aria-live': 'polite', 'aria-label': say('upload.verdicts') })
  const count = h('p', { role: 'status' })
  const sent = (files) => sendAll(me, files, receipts, count, after)
  const { input, element } = chooser('files', say('upload.choose'), { multiple: true, accept: '.xlsx,.xlsm,.zip', onchange: () => sent([...input.files]) })
  const zone = h('div', {
    class: 'drop no-print',
    ondragover: (event) => { event.preventDefault(); zone.classList.add('over') },
    ondragleave: () => zone.classList.remove('over'),
    ondrop: (event) => { event.preventDefault(); zone.classList.remove('over'); sent([...event.dataTransfer.files]) },
  }, h('p', {}, h('label', { class: 'ds-label', for: 'files' }, say('upload.drop'))), element)
  return h('div', {}, zone, count, receipts)
}

/** One file after the other, so that each verdict is seen as soon as it is there; of more than one it is counted what came of them. */
async function sendAll(me, files, receipts, count, after) {
  const all = []
  fill(count)
  for (const file of files) {
    const item = h('li', {}, h('strong', {}, file.name), ' ', say('upload.sending'))
    receipts.prepend(item)
    all.push(...await send(me, file, item, crypto.randomUUID(), after))
    if (files.length > 1) fill(count, say('upload.count', counts(all)))
  }
  if (isTaken(all)) await after()
}

async function again(me, file, item, key, after) {
  if (isTaken(await send(me, file, item, key, after))) await after()
}

/** Whether anything is other than it was. */
function isTaken(all) {
  return all.some((one) => one?.received)
}

/** How many came to what; what could not be sent at all is null. */
function counts(all) {
  const valid = all.filter((one) => one?.received && one.verdict === 'valid').length
  const errors = all.filter((one) => one?.received && one.verdict !== 'valid').length
  return { all: all.length, valid, errors, others: all.length - valid - errors }
}

/** What came of a file. Nothing is sent without a receipt; trying again is sending the same, which is taken in once. */
async function send(me, file, item, key, after) {
  const body = new FormData()
  body.append('file', file, file.name)
  try {
    const all = await post(`/api/${me.municipality}/uploads`, body, key)
    item.replaceWith(...all.map((one) => receipt(me, one)))
    return all
  } catch (refused) {
    if (refused.status === undefined) throw refused
    const { title, text } = told(refused)
    item.replaceChildren(h('strong', {}, file.name), ' ', h('span', { class: 'state-error' }, '✗ ', title), ' ', refused.status === 0 ? say('noAnswer') : text, ' ',
      button(say('upload.again'), () => again(me, file, item, key, after), 'secondary', { 'data-size': 'sm' }))
    return [null]
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
    h('strong', {}, one.file), one.name ? ` · ${one.name} ` : ' ',
    h('span', { class: key === 'valid' ? 'state-good' : 'state-error' }, say('upload.verdict.' + key)), ' ',
    one.reference ? say('upload.reference', { reference: one.reference }) : null,
    one.why ? h('p', {}, one.why) : null,
    one.rival ? h('p', { class: 'state-wait' }, '! ', one.rival.says) : null,
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
    h('a', { class: 'ds-link', href: '#' + unit, onclick: renew }, say('upload.see')),
    one.findings.length ? [' · ', h('a', { class: 'ds-link', href: version + '/healed', download: true }, say('unit.healed'))] : null)
}
