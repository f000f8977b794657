/** The page: who is signed in, the frame around every view, and which view the address asks for. */
import { get, post, Problem } from './api.js'
import { fill, h } from './dom.js'
import { frame } from './frame.js'
import { problem } from './parts.js'
import { load, say } from './words.js'
import { accounts } from './views/accounts.js'
import { board } from './views/board.js'
import { allDisagreements } from './views/disagreements.js'
import { editions } from './views/editions.js'
import { newRound } from './views/new-round.js'
import { password, signIn } from './views/sign-in.js'
import { letters } from './views/letters.js'
import { nextRound } from './views/next-round.js'
import { rounds } from './views/rounds.js'
import { totals } from './views/totals.js'
import { unit } from './views/unit.js'
import { upload } from './views/upload.js'

const VIEWS = [
  [/^$/, rounds],
  [/^ny-runde$/, newRound],
  [/^kontoer$/, accounts],
  [/^lever$/, upload],
  [/^runde\/([^/]+)$/, board],
  [/^runde\/([^/]+)\/brev$/, letters],
  [/^runde\/([^/]+)\/neste$/, nextRound],
  [/^runde\/([^/]+)\/stemmer-ikke$/, allDisagreements],
  [/^runde\/([^/]+)\/samlet(?:\/([0-9]+))?$/, totals],
  [/^runde\/([^/]+)\/utgaver$/, editions],
  [/^runde\/([^/]+)\/enhet\/([^/]+)(?:\/felt\/([^/]+))?$/, unit],
]
const MAY_KEEP_ACCOUNTS = 'administrator'

const main = h('main', { id: 'innhold', tabindex: '-1', class: 'frame' })

async function start() {
  await load()
  window.addEventListener('hashchange', show)
  await show()
}

async function show() {
  const path = location.pathname
  const secret = location.hash.slice(1)
  if (path === '/passord' && secret) return present(null, password(secret))
  let me
  try {
    me = path === '/lenke' && secret ? await follow(secret) : await get('/api/me')
  } catch (refused) {
    if (!(refused instanceof Problem)) throw refused
    return present(null, signIn(refused.status === 401 && path !== '/lenke' ? null : refused))
  }
  await route(me)
}

async function follow(secret) {
  const me = await post('/api/link', { secret })
  history.replaceState(null, '', '/')
  return me
}

async function route(me) {
  const path = location.hash.replace(/^#\/?/, '')
  if (path === '' && me.role === MAY_KEEP_ACCOUNTS) return go(me, accounts, [])
  for (const [pattern, view] of VIEWS) {
    const found = pattern.exec(path)
    if (found) return go(me, view, found.slice(1).filter(Boolean).map(decodeURIComponent))
  }
  return present(me, [h('h1', {}, say('notThere')), h('p', {}, h('a', { href: '#/' }, say('toRounds')))])
}

async function go(me, view, parameters) {
  present(me, h('p', { role: 'status' }, say('loading')))
  try {
    present(me, await view(me, ...parameters))
  } catch (refused) {
    if (!(refused instanceof Problem)) throw refused
    present(me, [h('h1', {}, say('notShown')), problem(refused), h('p', {}, h('a', { href: '#/' }, say('toRounds')))])
  }
}

function present(me, content) {
  fill(main, content)
  fill(document.body, frame(me, main))
  const title = main.querySelector('h1')
  document.title = title ? `${title.textContent} – Samlebok` : 'Samlebok'
  if (title) main.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

start()
