import { post } from './api.js'
import { h } from './dom.js'
import { choose, language, say } from './words.js'

/** What stands around every view: the way past it, where one can go, the language, who is signed in. */
export function frame(me, main) {
  return [
    h('a', { class: 'ds-skip-link', href: '#innhold', onclick: (event) => { event.preventDefault(); main.focus() } }, say('skip')),
    h('header', { class: 'top no-print' },
      h('div', { class: 'frame' },
        h('a', { class: 'brand', href: '#/' }, 'Samlebok'),
        h('nav', { 'aria-label': say('nav') }, me ? links(me) : null),
        h('button', { type: 'button', class: 'ds-button', 'data-variant': 'tertiary', 'data-size': 'sm', lang: other(), onclick: change }, other() === 'nn' ? 'Nynorsk' : 'Bokmål'),
        me ? h('span', {}, me.name) : null,
        me ? h('button', { type: 'button', class: 'ds-button', 'data-variant': 'secondary', 'data-size': 'sm', onclick: leave }, say('signOut')) : null)),
    main,
  ]
}

function links(me) {
  const start = me.role === 'administrator' ? '#/kontoer' : '#/'
  const here = ['', '#', '#/'].includes(location.hash) ? start : location.hash
  const all = me.role === 'administrator'
    ? [['#/kontoer', 'accounts']]
    : [['#/', 'rounds'], ...(['controller', 'leader', 'contributor'].includes(me.role) ? [['#/lever', 'upload']] : [])]
  return all.map(([href, key]) => h('a', { class: 'ds-link', href, 'aria-current': here === href ? 'page' : null }, say('nav.' + key)))
}

function other() {
  return language() === 'nb' ? 'nn' : 'nb'
}

function change() {
  choose(other())
  location.reload()
}

async function leave() {
  await post('/api/sign-out')
  location.assign('/')
}
