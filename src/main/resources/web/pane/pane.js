/**
 * The task pane: what the workbook is and how far it is filled in, a check whose findings lead to their cells, and handing it
 * in with a receipt. What is found and what counts is for the service to say; here it is shown.
 */
import { Problem } from '/api.js'
import { fill, h } from '/dom.js'
import { button } from '/parts.js'
import { day, moment } from '/words.js'
import * as excel from './host.js'
import { alarm, findings, told } from './pieces.js'
import * as service from './service.js'
import { change, language, load, say } from './texts.js'

const main = h('main', { class: 'frame', tabindex: '-1' })
const outcome = h('div', { 'aria-live': 'polite' })
let started
/** What Excel says the workbook is, and what the service says of that. */
let book
let unit
let filled
/** What was sent without an answer, with the key it was sent under. */
let unanswered

async function start() {
  started = await excel.ready().then(() => null, (trouble) => trouble)
  try {
    await load(excel.spoken())
  } catch {
    return // Without words the page stays as it came, and says what to do.
  }
  await open()
}

/** From the beginning, as far as it comes. */
async function open() {
  unit = undefined
  show(h('h1', {}, say('pane.title')), h('p', { role: 'status' }, say('loading')))
  try {
    if (started) throw started
    book = await excel.recognise()
    if (book.line === undefined) throw new excel.Trouble('notOurs')
    if (!service.account()) return signedOut()
    unit = await service.post('/api/{municipality}/recognitions', { line: book.line })
    filled = await excel.count(unit.asked)
    fill(outcome)
    present()
    if (unanswered) lost(new Problem(0, {}))
  } catch (failed) {
    stopped(failed)
  }
}

/** What stands in the way of everything. */
function stopped(failed) {
  if (failed instanceof Problem && failed.status === 401) return expired()
  const message = failed instanceof Problem && failed.status === 404 ? new excel.Trouble('notYours') : failed
  const again = ['noHost', 'oldHost', 'noOffice'].includes(message.message) ? null : button(say('pane.again'), open)
  const out = message.message === 'notYours' ? button(say('pane.otherAccount'), signOut) : null
  show(h('h1', {}, say('pane.title')), alarm(told(message), h('p', {}, toPage()), h('div', { class: 'row' }, again, out)), message.message === 'noHost' ? about() : null)
}

/** What the pane is, for who comes here by a browser, and what becomes of what is sent. */
function about() {
  return h('section', { id: 'om' }, h('h2', {}, say('pane.about.title')), h('p', {}, say('pane.about.use')), h('p', {}, say('pane.about.data')), h('p', {}, say('pane.about.office')))
}

/** The page where a workbook can be handed in without the pane; it opens outside it, for it is never framed. */
function toPage() {
  return h('a', { class: 'ds-link', href: '/#/lever', target: '_blank', rel: 'noopener' }, say('pane.toPage'))
}

function expired() {
  service.leave()
  signedOut(alarm({ title: say('pane.trouble.expired'), text: say('pane.remedy.expired'), tone: 'warning' }))
}

function signedOut(notice) {
  const trouble = h('div')
  show(h('h1', {}, say('pane.title')), notice, h('p', {}, say('pane.signIn.help')), trouble, button(say('pane.signIn'), () => signIn(trouble), 'primary'), h('p', { class: 'note' }, say('pane.signIn.limits')))
}

async function signIn(trouble) {
  fill(trouble)
  try {
    const pass = await excel.dialog('/panel/innlogging?sprak=' + language())
    if (pass === undefined) return fill(trouble, alarm({ title: say('pane.signIn.closed'), text: say('pane.signIn.closed.help'), tone: 'info' }))
    service.enter(pass)
    await open()
  } catch (failed) {
    fill(trouble, alarm(told(failed)))
  }
}

async function signOut() {
  await service.signOut().catch(() => undefined)
  service.leave()
  unanswered = undefined
  await open()
}

/** The workbook: what it is, how far it has come, and what can be done with it. */
function present() {
  show(
    h('h1', {}, unit.name),
    h('dl', {},
      h('dt', {}, say('pane.round')), h('dd', {}, unit.title),
      h('dt', {}, say('pane.deadline')), h('dd', {}, day(unit.deadline)),
      h('dt', {}, say('pane.workbook')), h('dd', {}, say('pane.issue', { issue: unit.issue, version: unit.templateVersion })),
      h('dt', {}, say('pane.state')), h('dd', {}, unit.says),
      h('dt', {}, say('pane.received')), h('dd', {}, unit.version ? say('pane.version', { version: unit.version, time: moment(unit.received) }) : say('pane.nothing'))),
    excel.isReadOnly() ? alarm({ title: say('pane.readOnly'), text: say('pane.readOnly.help'), tone: 'info' }) : null,
    unit.asked.length ? progress() : null,
    h('div', { class: 'row' }, button(say('pane.check'), check, 'secondary'), button(say('pane.send'), () => send(), 'primary')),
    outcome)
}

function progress() {
  const asked = unit.asked.length
  return [
    h('p', { id: 'progress' }, filled < asked ? say('pane.progress', { filled, asked }) : say('pane.progress.all', { asked })),
    h('progress', { value: filled, max: asked, 'aria-labelledby': 'progress' }),
  ]
}

/** Does one thing at a time, and says what comes of it below the buttons. */
async function act(saying, work) {
  const buttons = [...document.querySelectorAll('button')]
  buttons.forEach((one) => { one.disabled = true })
  fill(outcome, h('p', { role: 'status' }, saying))
  try {
    await work()
  } finally {
    buttons.forEach((one) => { one.disabled = false })
  }
}

function check() {
  return act(say('pane.checking'), async () => {
    try {
      const { file } = await taken()
      const one = await service.send('/api/{municipality}/checks', file)
      filled = await excel.count(unit.asked)
      present()
      result(one.why ? refused(one) : [h('h2', { tabindex: '-1', class: one.verdict === 'valid' ? 'state-good' : 'state-error' }, say('pane.checked.' + one.verdict)), list(one)], file.note)
    } catch (failed) {
      missed(failed)
    }
  })
}

/** Hands in; or again what was not answered, under the same key, so that it is taken in once. */
function send(again) {
  return act(say('pane.sending'), async () => {
    try {
      unanswered = again ?? { ...await taken(), key: crypto.randomUUID() }
      const one = await service.send('/api/{municipality}/uploads', unanswered.file, unanswered.key)
      const { note } = unanswered.file
      unanswered = undefined
      await received(one, note)
    } catch (failed) {
      if (unanswered && failed instanceof Problem && (failed.status === 0 || failed.status >= 500 || failed.status === 429)) lost(failed)
      else missed(failed)
    }
  })
}

async function received(one, note) {
  if (!one.received) return result(refused(one), note)
  const receipt = [
    h('h2', { tabindex: '-1', class: one.verdict === 'valid' ? 'state-good' : 'state-error' }, say('pane.received.' + one.verdict)),
    h('p', {}, say('pane.receipt', { reference: one.reference })),
    one.rival ? alarm({ title: say('pane.rival'), text: one.rival.says, tone: 'warning' }) : null,
    list(one),
  ]
  try {
    unit = await service.post('/api/{municipality}/recognitions', { line: book.line })
    present()
  } catch (failed) {
    if (!(failed instanceof Problem)) throw failed
    // It is received all the same; what is shown of it above is what was known before.
  }
  result(receipt, note)
}

/** Nothing is said to be sent before there is a receipt. */
function lost(failed) {
  const { title, text } = told(failed)
  const again = unanswered
  // Where no answer came, it may have arrived all the same.
  result([alarm({ title, text: failed.status === 0 ? say('noAnswer') : `${text} ${say('pane.notSent')}` }, h('div', { class: 'row' }, button(say('pane.again'), () => send(again), 'primary')), h('p', {}, toPage()))])
}

function missed(failed) {
  if (failed instanceof Problem && failed.status === 401) return expired()
  result([alarm(told(failed), h('p', {}, toPage()))])
}

function refused(one) {
  return [alarm({ title: say('pane.notReceived'), text: one.why }), list(one)]
}

function list(one) {
  return one.findings.length ? findings(one.findings, goTo) : null
}

function result(content, note) {
  fill(outcome, content, note ? h('p', { class: 'note' }, note) : null)
  outcome.querySelector('[tabindex="-1"]')?.focus()
}

async function goTo(finding) {
  try {
    await excel.select(finding.sheet, finding.cell)
  } catch (failed) {
    const said = outcome.querySelector('.missed') ?? h('div', { class: 'missed' })
    fill(said, alarm(told(failed)))
    outcome.append(said)
  }
}

/** The workbook as it stands: the file, else the values of its cells; else nothing, and the page is the way. */
async function taken() {
  const name = excel.fileName()
  try {
    return { file: { content: await excel.file(), name } }
  } catch (failed) {
    if (!(failed instanceof excel.Trouble)) throw failed
  }
  const content = await excel.values(book.sheets).catch((failed) => {
    throw failed.message === 'host' ? new excel.Trouble('noWay', failed.detail) : failed
  })
  return { file: { content, name: name.replace(/\.xls[a-z]?$/i, '') + '.json', note: say('pane.values') } }
}

function show(...content) {
  fill(main, content)
  fill(document.body, top(), main)
}

function top() {
  const other = language() === 'nn' ? 'nb' : 'nn'
  const mine = service.account()
  return h('header', { class: 'top' }, h('div', { class: 'frame' },
    h('span', { class: 'brand' }, 'Samlebok'),
    h('button', { type: 'button', class: 'ds-button', 'data-variant': 'tertiary', 'data-size': 'sm', lang: other, onclick: turn }, other === 'nn' ? 'Nynorsk' : 'Bokmål'),
    mine ? h('button', { type: 'button', class: 'ds-button', 'data-variant': 'tertiary', 'data-size': 'sm', onclick: signOut, title: mine.name }, say('signOut')) : null))
}

async function turn() {
  try {
    await change()
    await open()
  } catch (failed) {
    stopped(failed)
  }
}

start()
