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
  const invite = async ({ id, name }) => {
    const { secret } = await post(`${here}/${encodeURIComponent(id)}/invitation`)
    const address = `${location.origin}/passord#${secret}`
    fill(place, h('div', { class: 'ds-alert', 'data-color': 'info' }, h('p', {}, say('accounts.invitation', { name })), h('p', {}, h('code', {}, address))))
    await renew()
  }
  const keep = async (account) => {
    await put(`${here}/${encodeURIComponent(account.id)}`, { name: account.name, role: account.role.toUpperCase(), units: account.units, active: account.active })
    await renew()
  }
  const renew = async () => fill(list, accountTable(await get(here), me, invite, keep))
  await renew()
  return [
    h('h1', {}, say('accounts.title')),
    h('p', {}, say('accounts.help')),
    place,
    list,
    h('h2', {}, say('accounts.new')),
    h('div', { class: 'narrow' }, newAccount(here, invite)),
  ]
}

function accountTable(all, me, invite, keep) {
  return table(say('accounts.title'), [say('accounts.name'), say('accounts.id'), say('accounts.role'), say('accounts.units'), say('accounts.access')], all.map((account) => h('tr', {},
      h('th', { scope: 'row' }, account.name), h('td', {}, account.id), h('td', {}, say('role.' + account.role)),
      h('td', {}, account.units.join(', ') || say('accounts.all')),
      h('td', {}, h('div', { class: 'row' }, access(account, me, invite, keep))))))
}

/** What may be done about somebody's way in; nobody closes their own. */
function access(account, me, invite, keep) {
  const act = (text, does, label) => button(text, does, 'tertiary', { 'data-size': 'sm', 'aria-label': label })
  const { name } = account
  if (!account.active) return [h('span', { class: 'state-wait' }, say('accounts.closed')), ' ', act(say('accounts.open'), () => keep({ ...account, active: true }), say('accounts.openOne', { name }))]
  return [
    act(say('accounts.invite'), () => invite(account), say('accounts.inviteOne', { name })),
    account.id === me.id ? null : act(say('accounts.close'), () => keep({ ...account, active: false }), say('accounts.closeOne', { name })),
  ]
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
    const made = { id: id.value, name: name.value }
    await put(`${here}/${encodeURIComponent(made.id)}`, { name: made.name, role: role.value.toUpperCase(), units: units.value.split(/[\s,]+/).filter(Boolean), active: true })
    for (const one of [name, id, units]) one.value = ''
    await invite(made)
  })
}
