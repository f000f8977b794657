/**
 * What Microsoft's office.js is to the pane, for tests: it keeps to the rules that the real one keeps to. What was not loaded
 * and synced cannot be read; what is not there fails when it is synced and not before; every trip to the workbook is counted.
 * What it plays is told in window.played: a workbook, and what goes wrong.
 */
(() => {
  const played = window.played ?? {}
  const seen = (window.seen = { syncs: [], lent: 0, returned: 0, selected: null, wrong: [] })

  class HostError extends Error {
    constructor(code) {
      super(code)
      this.name = 'RichApi.Error'
      this.code = code
    }
  }

  const missing = Symbol('missing')

  /** Something in the workbook that is asked for and not yet there. */
  class Proxy {
    #context
    #find
    #wanted = new Set()
    #loaded = new Map()

    constructor(context, find, properties) {
      this.#context = context
      this.#find = find
      for (const name of properties) Object.defineProperty(this, name, { get: () => this.#read(name) })
      context.track(this)
    }

    load(names) {
      for (const name of names.split(',')) this.#wanted.add(name.trim())
    }

    get isNullObject() {
      return this.#read('isNullObject')
    }

    #read(name) {
      if (!this.#loaded.has(name)) {
        seen.wrong.push(`${name} was read before it was loaded and synced`)
        throw new HostError('PropertyNotLoaded')
      }
      return this.#loaded.get(name)
    }

    target() {
      return this.#find()
    }

    later(action) {
      this.#context.later(() => action(this.target()))
    }

    child(find, type) {
      return new type(this.#context, () => {
        const target = this.target()
        return target === missing ? missing : find(target)
      })
    }

    settle() {
      const target = this.target()
      this.#loaded.set('isNullObject', target === missing)
      for (const name of this.#wanted) {
        const [collection, property] = name.split('/')
        if (target === missing) continue
        if (property) this.#items(target, collection, property)
        else if (name in target) this.#loaded.set(name, structuredClone(target[name]))
        else throw new HostError('InvalidArgument')
      }
      this.#wanted.clear()
    }

    #items(target, collection, property) {
      const items = this.#loaded.get(collection) ?? target[collection].map(() => ({}))
      target[collection].forEach((item, at) => { items[at][property] = structuredClone(item[property]) })
      this.#loaded.set(collection, items)
    }
  }

  class Range extends Proxy {
    constructor(context, find) {
      super(context, find, ['values', 'formulas', 'valueTypes', 'numberFormat', 'text', 'rowIndex', 'columnIndex'])
    }

    select() {
      this.later((target) => { seen.selected = { sheet: target.sheet, cell: target.address } })
    }
  }

  class Sheet extends Proxy {
    constructor(context, find) {
      super(context, find, ['name'])
    }

    activate() {
      this.later((sheet) => { if (sheet.hidden) throw new HostError('InvalidOperation') })
    }

    getRange(address) {
      return this.child((sheet) => ({ sheet: sheet.name, address }), Range)
    }

    getUsedRangeOrNullObject() {
      return this.child((sheet) => sheet.used ?? missing, Range)
    }
  }

  class Name extends Proxy {
    constructor(context, find) {
      super(context, find, ['name', 'formula'])
    }

    getRangeOrNullObject() {
      return this.child((name) => name.range ?? missing, Range)
    }
  }

  class Property extends Proxy {
    constructor(context, find) {
      super(context, find, ['value'])
    }
  }

  class Collection extends Proxy {
    #item

    constructor(context, key, item) {
      super(context, () => ({ items: played.book[key] }), ['items'])
      this.#item = item
    }

    getItemOrNullObject(name) {
      return this.child(({ items }) => items.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? missing, this.#item)
    }

    getItem(name) {
      return this.child(({ items }) => {
        const found = items.find((one) => one.name.toLowerCase() === name.toLowerCase())
        if (!found) throw new HostError('ItemNotFound')
        return found
      }, this.#item)
    }
  }

  class Context {
    #all = []
    #actions = []
    #trips = 0

    constructor() {
      this.workbook = {
        names: new Collection(this, 'names', Name),
        worksheets: new Collection(this, 'sheets', Sheet),
        properties: { custom: new Collection(this, 'properties', Property) },
      }
    }

    track(proxy) {
      this.#all.push(proxy)
    }

    later(action) {
      this.#actions.push(action)
    }

    async sync() {
      this.#trips++
      await new Promise((done) => setTimeout(done, 5))
      const code = window.played.fails?.shift()
      if (code) throw new HostError(code)
      this.#actions.forEach((action) => action())
      this.#actions = []
      this.#all.forEach((proxy) => proxy.settle())
    }

    end() {
      seen.syncs.push(this.#trips)
    }
  }

  window.Excel = {
    async run(work) {
      const context = new Context()
      try {
        return await work(context)
      } finally {
        context.end()
      }
    },
  }

  const done = (callback, value) => setTimeout(() => callback({ status: 'succeeded', value }), 1)
  const failed = (callback, code) => setTimeout(() => callback({ status: 'failed', error: { code, message: String(code) } }), 1)

  function lend(callback, sliceSize) {
    const bytes = Uint8Array.from(atob(window.played.file), (letter) => letter.charCodeAt(0))
    seen.lent++
    let open = true
    done(callback, {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync(at, back) {
        if (!open || window.played.sliceFails === at) failed(back, 5001)
        else done(back, { index: at, data: [...bytes.slice(at * sliceSize, (at + 1) * sliceSize)] })
      },
      closeAsync(back) {
        open = false
        seen.returned++
        done(back, undefined)
      },
    })
  }

  /** A window of its own, as Excel on the web opens it; it tells its opener, who passes on what was meant for it. */
  function openDialog(address, options, callback) {
    if (window.played.dialogFails) return failed(callback, window.played.dialogFails)
    const popup = window.open(address, '_blank', 'popup,width=480,height=700')
    const handlers = {}
    const closed = setInterval(() => {
      if (!popup.closed) return
      clearInterval(closed)
      handlers.dialogEventReceived?.({ error: 12006 })
    }, 20)
    window.addEventListener('message', ({ data, origin, source }) => {
      if (source === popup && data?.toParent !== undefined) handlers.dialogMessageReceived?.({ message: data.toParent, origin })
    })
    done(callback, { addEventHandler: (type, handler) => { handlers[type] = handler }, close: () => { clearInterval(closed); popup.close() } })
  }

  window.Office = {
    HostType: { Excel: 'Excel', Word: 'Word' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogMessageReceived: 'dialogMessageReceived', DialogEventReceived: 'dialogEventReceived' },
    onReady: async () => ({ host: played.host === undefined ? 'Excel' : played.host, platform: 'OfficeOnline' }),
    context: {
      displayLanguage: played.language ?? 'nb-NO',
      requirements: { isSetSupported: (name, version) => !(played.lacks ?? []).includes(`${name} ${version}`) },
      document: {
        mode: played.mode ?? 'readWrite',
        url: 'https://contoso.sharepoint.com/Delte%20dokumenter/Fjordvik skole.xlsx',
        getFileAsync(type, { sliceSize }, callback) {
          if (window.played.noFile) failed(callback, 5001)
          else lend(callback, window.played.sliceSize ?? sliceSize)
        },
      },
      ui: {
        displayDialogAsync: openDialog,
        messageParent(message, { targetOrigin }) {
          window.opener.postMessage({ toParent: message }, targetOrigin)
        },
      },
    },
  }
})()
