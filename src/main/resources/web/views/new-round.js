import { post } from '../api.js'
import { h } from '../dom.js'
import { field, form } from '../parts.js'
import { say } from '../words.js'

/** Where a round is opened or changed, by its file. */
export function newRound(me) {
  const file = h('input', { type: 'file', class: 'ds-input', accept: '.yaml,.yml', required: true })
  return h('div', { class: 'narrow' },
    h('h1', {}, say('newRound.title')),
    h('p', {}, say('newRound.help')),
    form([field('file', say('newRound.file'), file)], say('newRound.submit'), async () => {
      const opened = await post(`/api/${me.municipality}/rounds`, await file.files[0].text())
      location.hash = `#/runde/${encodeURIComponent(opened.round)}`
    }))
}
