import { get, post, put } from '../api.js'
import { fill, h } from '../dom.js'
import { button, field, form, line, table } from '../parts.js'
import { say } from '../words.js'

const ROLES = ['controller', 'director', 'leader', 'contributor', 'reader', 'administrator']

/** Those who may sign in; where they are added, and invited. */
export async function accounts(me) {
  const here = `/api/${me.municipality}/accounts`
  const place = h('div', { 'aria-live': 'polite' })
  const list = h('div')
  const invite = async (id) => {
    const { secret } = await post(`${here}/${encodeURIComponent(id)}/invitation`)
    const address = `${location.origin}/passord#${secret}`
    fill(place, h('div', { class: 'ds-alert', 'data-color': 'info' }, h('p', {}, say('accounts.invitation', { id })), h('p', {}, h('code', {}, address))))
    fill(list, accountTable(await get(here), invite))
  }
  fill(list, accountTable(await get(here), invite))
  return [
    h('h1', {}, say('accounts.title')),
    h('p', {}, say('accounts.help')),
    place,
    list,
    h('h2', {}, say('accounts.new')),
    h('div', { class: 'narrow' }, newAccount(here, invite)),
  ]
}

function accountTable(all, invite) {
  return table(say('accounts.title'), [say('accounts.name'), say('accounts.id'), say('accounts.role'), say('accounts.units'), say('accounts.invite')], all.map((account) => h('tr', {},
      h('th', { scope: 'row' }, account.name), h('td', {}, account.id), h('td', {}, say('role.' + account.role)),
      h('td', {}, account.units.join(', ') || say('accounts.all')),
      h('td', {}, button(say('accounts.invite'), () => invite(account.id), 'tertiary', { 'aria-label': say('accounts.inviteOne', { name: account.name }) })))))
}

function newAccount(here, invite) {
  const name = line({ required: true })
  const id = line({ required: true, pattern: '[^\\s\\/]+' })
  const role = h('select', { class: 'ds-input' }, ROLES.map((key) => h('option', { value: key }, say('role.' + key))))
  const units = line()
  return form([
    field('name', say('accounts.name'), name),
    field('id', say('accounts.id'), id, say('accounts.id.help')),
    field('role', say('accounts.role'), role),
    field('units', say('accounts.units'), units, say('accounts.units.help')),
  ], say('accounts.keep'), async () => {
    await put(`${here}/${encodeURIComponent(id.value)}`, { name: name.value, role: role.value.toUpperCase(), units: units.value.split(/[\s,]+/).filter(Boolean), active: true })
    await invite(id.value)
  })
}
