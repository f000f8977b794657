import { post } from '../api.js'
import { h } from '../dom.js'
import { field, form, line, problem } from '../parts.js'
import { say } from '../words.js'

const LAST = 'samlebok.municipality'

/** Where one signs in. */
export function signIn(refused) {
  const municipality = line({ required: true, inputmode: 'numeric', pattern: '[0-9]{4}', autocomplete: 'organization', value: localStorage.getItem(LAST) ?? '' })
  const account = line({ required: true, autocomplete: 'username' })
  const secret = line({ required: true, type: 'password', autocomplete: 'current-password' })
  return h('div', { class: 'narrow' },
    h('h1', {}, say('signIn.title')),
    h('p', {}, say('signIn.help')),
    refused ? problem(refused) : null,
    form([
      field('municipality', say('signIn.municipality'), municipality, say('signIn.municipality.help')),
      field('account', say('signIn.account'), account),
      field('password', say('signIn.password'), secret),
    ], say('signIn.submit'), async () => {
      await post('/api/sign-in', { municipality: municipality.value, account: account.value, password: secret.value })
      localStorage.setItem(LAST, municipality.value)
      location.assign('/')
    }))
}

/** Where one chooses a password by an invitation. */
export function password(secret) {
  const chosen = line({ required: true, type: 'password', minlength: 12, autocomplete: 'new-password' })
  return h('div', { class: 'narrow' },
    h('h1', {}, say('password.title')),
    form([field('password', say('password.label'), chosen, say('password.help'))], say('password.submit'), async () => {
      const me = await post('/api/password', { secret, password: chosen.value })
      localStorage.setItem(LAST, me.municipality)
      location.assign('/')
    }))
}
