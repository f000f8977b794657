/** The dialog where one signs in to the pane, by an account or by a personal link. It hands its pass over and keeps nothing. */
import { fill, h } from '/dom.js'
import { field, line } from '/parts.js'
import { handOver } from './host.js'
import { alarm, told } from './pieces.js'
import { post } from './service.js'
import { load, say } from './texts.js'

const main = h('main', { class: 'frame' })

async function start() {
  await load(new URLSearchParams(location.search).get('sprak'))
  if (window.Office?.onReady) await Office.onReady()
  document.title = say('pane.dialog.title')
  fill(main, h('h1', {}, say('pane.dialog.title')), byAccount(), h('h2', {}, say('pane.dialog.link.title')), byLink())
  fill(document.body, main)
  main.querySelector('input').focus()
}

function byAccount() {
  const municipality = line({ required: true, inputmode: 'numeric', pattern: '[0-9]{4}', autocomplete: 'organization' })
  const account = line({ required: true, autocomplete: 'username' })
  const password = line({ required: true, type: 'password', autocomplete: 'current-password' })
  return form([
    field('municipality', say('signIn.municipality'), municipality, say('signIn.municipality.help')),
    field('account', say('signIn.account'), account),
    field('password', say('signIn.password'), password),
  ], say('signIn.submit'), () => admit('/api/pane/sign-in', { municipality: municipality.value, account: account.value, password: password.value }))
}

function byLink() {
  const link = line({ required: true, autocomplete: 'off' })
  return form([field('link', say('pane.dialog.link'), link, say('pane.dialog.link.help'))],
    say('pane.dialog.link.submit'), () => admit('/api/pane/link', { secret: link.value.split('#').pop().trim() }))
}

async function admit(path, body) {
  handOver(JSON.stringify(await post(path, body)))
  fill(main, h('h1', { tabindex: '-1' }, say('pane.dialog.done')), h('p', {}, say('pane.dialog.done.help')))
}

/** A form that says what goes wrong above its button, and cannot be sent twice at once. */
function form(fields, submit, send) {
  const trouble = h('div')
  const sending = h('button', { type: 'submit', class: 'ds-button' }, submit)
  return h('form', {
    class: 'stack',
    onsubmit: async (event) => {
      event.preventDefault()
      sending.disabled = true
      fill(trouble)
      try {
        await send()
      } catch (failed) {
        fill(trouble, alarm(told(failed)))
      } finally {
        sending.disabled = false
      }
    },
  }, fields, trouble, sending)
}

start()
