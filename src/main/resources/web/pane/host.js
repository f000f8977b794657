/**
 * Excel, as far as the pane needs it. Each action is one trip to the workbook (context.sync), and what goes wrong there is a
 * Trouble with a name that there are words for.
 */
const NEEDED = [['ExcelApi', '1.7'], ['DialogApi', '1.1']]
/** The defined name, the sheet and the property by which a workbook of ours says what it is. */
const IDENTITY = 'samlebok_identitet'
const IDENTITY_SHEET = '_samlebok'
const LONGEST_WAIT = 10_000
const SLICE = 1 << 20
const CELL = 'values,formulas,valueTypes,numberFormat,text,rowIndex,columnIndex'
const NAMED = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  ApiNotAvailable: 'oldHost',
  ApiNotFound: 'oldHost',
  ItemNotFound: 'cellGone',
  InvalidReference: 'cellGone',
  InvalidSelection: 'cellGone',
}

/** Thrown when Excel, or its absence, stands in the way. */
export class Trouble extends Error {
  constructor(name, detail = '') {
    super(name)
    this.detail = detail
  }
}

/** Waits for Excel; says what language it speaks, and whether the workbook can be written in. */
export async function ready() {
  if (!window.Office?.onReady) throw new Trouble('noOffice')
  const info = await soon(Office.onReady())
  if (info?.host !== Office.HostType.Excel) throw new Trouble('noHost')
  if (!NEEDED.every(([name, version]) => Office.context.requirements.isSetSupported(name, version))) throw new Trouble('oldHost')
}

/** The language Excel speaks; undefined where there is no Excel. */
export function spoken() {
  return window.Office?.context?.displayLanguage ?? navigator.language
}

/** Whether the workbook cannot be written in. */
export function isReadOnly() {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly
}

function soon(promise) {
  return Promise.race([promise, new Promise((done) => setTimeout(done, LONGEST_WAIT))])
}

/** The line by which the workbook says what it is, and the names of its sheets; the line is missing where it is none of ours. */
export function recognise() {
  return atOnce(async (context) => {
    const named = context.workbook.names.getItemOrNullObject(IDENTITY).getRangeOrNullObject()
    const hidden = context.workbook.worksheets.getItemOrNullObject(IDENTITY_SHEET).getUsedRangeOrNullObject(true)
    const property = context.workbook.properties.custom.getItemOrNullObject(IDENTITY)
    const sheets = context.workbook.worksheets
    named.load('values')
    hidden.load('values')
    property.load('value')
    sheets.load('items/name')
    await context.sync()
    const line = [named, hidden].filter((range) => !range.isNullObject).map((range) => range.values[0][0]).concat(property.isNullObject ? [] : [property.value]).find((text) => text !== '')
    return { line: line === undefined ? undefined : String(line), sheets: sheets.items.map((sheet) => sheet.name) }
  })
}

/** In how many of the named cells something stands. */
export function count(names) {
  return atOnce(async (context) => {
    const cells = names.map((name) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject())
    cells.forEach((cell) => cell.load('values'))
    await context.sync()
    return cells.filter((cell) => !cell.isNullObject && String(cell.values[0][0]).trim() !== '').length
  })
}

/** Goes to a cell. */
export function select(sheet, cell) {
  return atOnce(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet)
    found.activate()
    found.getRange(cell).select()
    await context.sync()
  })
}

/** The workbook as a file; it is let go of whatever happens, for Excel lends out no more than two. */
export async function file() {
  const lent = await call((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done))
  try {
    const parts = []
    for (let at = 0; at < lent.sliceCount; at++) {
      const slice = await call((done) => lent.getSliceAsync(at, done))
      parts.push(new Uint8Array(slice.data))
    }
    const content = new Blob(parts)
    if (content.size !== lent.size) throw new Trouble('noFile')
    return content
  } finally {
    await call((done) => lent.closeAsync(done)).catch(() => undefined)
  }
}

/** What stands in the cells, as Excel gives it, for the service to read. */
export function values(sheets) {
  return atOnce(async (context) => {
    const names = context.workbook.names
    names.load('items/name,items/formula')
    const used = sheets.map((name) => ({ name, range: context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true) }))
    used.forEach(({ range }) => range.load(CELL))
    await context.sync()
    const document = {
      samlebok: 'verdier/1',
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      sheets: used.filter(({ range }) => !range.isNullObject).map(({ name, range }) => ({
        name, row: range.rowIndex, column: range.columnIndex,
        values: range.values, formulas: range.formulas, types: range.valueTypes, formats: range.numberFormat, shown: range.text,
      })),
    }
    return new Blob([JSON.stringify(document)], { type: 'application/json' })
  })
}

/** What the workbook is called, as far as Excel says. */
export function fileName() {
  const address = String(Office.context.document.url ?? '').split(/[?#]/)[0]
  return address.split(/[\\/]/).pop() || 'Arbeidsbok.xlsx'
}

/** Opens the dialog; comes to what it hands over, or to nothing when it is closed. */
export async function dialog(path) {
  const opened = await call((done) => Office.context.ui.displayDialogAsync(location.origin + path, { height: 60, width: 30 }, done)).catch((refused) => {
    throw new Trouble('noDialog', String(refused.detail))
  })
  return new Promise((resolve) => {
    opened.addEventHandler(Office.EventType.DialogMessageReceived, ({ message, origin }) => {
      if (origin !== undefined && origin !== location.origin) return
      opened.close()
      resolve(message)
    })
    opened.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(undefined))
  })
}

/** What the dialog hands over to the pane, and to nobody else. */
export function handOver(message) {
  Office.context.ui.messageParent(message, { targetOrigin: location.origin })
}

function call(start) {
  return new Promise((resolve, reject) => start((result) => {
    if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value)
    else reject(new Trouble('noFile', result.error?.code))
  }))
}

async function atOnce(work) {
  try {
    return await Excel.run(work)
  } catch (failed) {
    if (failed instanceof Trouble || failed.code === undefined) throw failed
    throw new Trouble(NAMED[failed.code] ?? 'host', failed.code)
  }
}
