import { h } from '../dom.js'
import { dropZone } from '../drop.js'
import { say } from '../words.js'

/** Where workbooks are handed in. */
export function upload(me) {
  return [h('h1', {}, say('upload.title')), h('p', {}, say('upload.help')), dropZone(me)]
}
