import { post, Problem } from '../api.js'
import { h } from '../dom.js'
import { chooser } from '../files.js'
import { form } from '../parts.js'
import { say } from '../words.js'

/** Where a round is opened or changed, by its file. */
export function newRound(me) {
  const file = chooser('file', say('newRound.choose'), { accept: '.yaml,.yml' })
  return h('div', { class: 'narrow' },
    h('h1', {}, say('newRound.title')),
    h('p', {}, say('newRound.help')),
    form([h('div', { class: 'ds-field' }, h('label', { class: 'ds-label', for: 'file' }, say('newRound.file')), file.element)], say('newRound.submit'), async () => {
      if (file.input.files.length === 0) throw new Problem(400, { title: say('newRound.noFile'), detail: say('newRound.noFile.detail') })
      const opened = await post(`/api/${me.municipality}/rounds`, await file.input.files[0].text())
      location.hash = `#/runde/${encodeURIComponent(opened.round)}`
    }))
}
