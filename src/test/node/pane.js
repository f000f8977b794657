/**
 * Walks through the task pane in front of a running service, as a unit leader does with the workbook open: recognises, checks,
 * goes to a finding's cell, hands in, gets a receipt; in both ways that a workbook can travel; and meets everything that can
 * stand in the way. Excel is played by office.js beside this file. Every state is checked: no violation of WCAG A and AA, no
 * error of a script, nothing from elsewhere but office.js, never wider than 320 pixels, one trip to the workbook an action.
 *
 * Argument: a file with the address of the service, the workbooks, and where files and pictures go.
 */
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import ExcelJS from 'exceljs'
import { chromium } from 'playwright-core'

const { base, workbooks, link, pictures } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const host = fs.readFileSync(new URL('office.js', import.meta.url), 'utf8')
const RULES = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } }
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
const PASSWORD = 'et langt passord'
const PANE = { width: 340, height: 780 }
const NARROWEST = { width: 320, height: 780 }
const faults = []
let looked = 0

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  env: { ...process.env, LANGUAGE: 'nb', LANG: 'nb_NO.UTF-8' },
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
    // The service is on this machine here, which a page of the public net may not reach; in use it is on the public net too.
    '--disable-features=LocalNetworkAccessChecks'],
})

/** A workbook as Excel tells of it, and as a file, with something typed into named cells. */
async function book(file, typed = {}) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const names = workbook.definedNames.model.filter(({ ranges }) => ranges.length === 1 && !ranges[0].includes(':'))
  const cell = (range) => {
    const [, sheet, address] = /^'?(.+?)'?!(.+)$/.exec(range)
    return workbook.getWorksheet(sheet.replaceAll("''", "'")).getCell(address.replaceAll('$', ''))
  }
  for (const [name, value] of Object.entries(typed)) cell(names.find((one) => one.name === name).ranges[0]).value = value
  const told = {
    names: names.map(({ name, ranges }) => ({ name, formula: '=' + ranges[0], range: { values: [[told1(cell(ranges[0])).value]] } })),
    sheets: workbook.worksheets.map((sheet) => ({ name: sheet.name, hidden: sheet.state !== 'visible', used: used(sheet) })),
    properties: [],
  }
  return { book: told, file: Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64') }
}

function used(sheet) {
  const grid = { rowIndex: 0, columnIndex: 0, values: [], formulas: [], valueTypes: [], numberFormat: [], text: [] }
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells = Array.from({ length: sheet.columnCount }, (_, at) => told1(sheet.getRow(row).getCell(at + 1)))
    grid.values.push(cells.map((one) => one.value))
    grid.formulas.push(cells.map((one) => one.formula))
    grid.valueTypes.push(cells.map((one) => one.type))
    grid.numberFormat.push(cells.map((one) => one.format))
    grid.text.push(cells.map((one) => String(one.value)))
  }
  return grid
}

/** A cell as Excel tells of it; of merged cells only the first holds something. */
function told1(cell) {
  const plain = cell.isMerged && cell.master !== cell ? null : cell.formula ? cell.result ?? null : cell.value
  const value = plain?.richText ? plain.richText.map((run) => run.text).join('') : plain?.text ?? plain?.error ?? plain ?? ''
  const type = value === '' ? 'Empty' : plain?.error ? 'Error' : { number: 'Double', boolean: 'Boolean' }[typeof value] ?? 'String'
  return { value, formula: cell.formula ? '=' + cell.formula : value, type, format: cell.numFmt ?? 'General' }
}

/** Somebody with a browser of their own, and Excel played in it. */
async function visitor(played = {}, options = {}) {
  const context = await browser.newContext({ viewport: PANE, locale: 'nb-NO', ...options })
  await context.addInitScript((play) => { if (!location.pathname.startsWith('/panel/')) window.played = play }, played)
  await context.route(OFFICE, (route) => (played.noOffice ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: host })))
  const page = await context.newPage()
  watch(page)
  context.on('page', watch)
  return page
}

function watch(page) {
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && !/^Failed to load resource|frame-ancestors|^Unsafe attempt to load URL/.test(message.text()) && faults.push(`console: ${message.text()}`))
  page.on('request', (request) => [base, 'data:', 'blob:', OFFICE, 'chrome-error:', 'about:', 'https://contoso.officeapps.live.com/', 'https://evil.example/'].some((start) => request.url().startsWith(start)) || faults.push(`fetched from elsewhere: ${request.url()}`))
}

/** The pane, opened over a workbook. */
async function opened(played, options) {
  const page = await visitor(played, options)
  await page.goto(base + '/panel')
  return page
}

/** The same, and signed in. */
async function inside(played, who = 'rita') {
  const page = await opened(played)
  await signIn(page, page, who)
  await page.getByRole('button', { name: 'Sjekk' }).or(page.getByRole('alert')).first().waitFor()
  return page
}

async function signIn(page, pane, who) {
  const [popup] = await Promise.all([page.waitForEvent('popup'), pane.getByRole('button', { name: 'Logg inn', exact: true }).click()])
  await popup.getByLabel('Kommunenummer').fill('9901')
  await popup.getByLabel('Brukernavn').fill(who)
  await popup.getByLabel('Passord').fill(PASSWORD)
  await Promise.all([popup.waitForEvent('close'), popup.getByRole('button', { name: 'Logg inn' }).click()])
}

/** Looks at a state: takes its picture where it has a name for one, and has it checked. */
async function look(page, state, picture) {
  looked++
  if (picture) await page.screenshot({ path: path.join(pictures, `panel-${picture}.png`), fullPage: true })
  await page.evaluate(axe)
  const found = await page.evaluate(async (rules) => {
    const wrong = (await window.axe.run(document, rules)).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ').slice(0, 300)}`)
    if (document.querySelector('script:not([src]), [style]:not([style=""]), [onclick], [onerror], [onload], main img')) wrong.push('a script, a style or a picture that is not ours')
    if (window.injected) wrong.push('a text was run')
    if (document.querySelectorAll('main h1').length !== 1) wrong.push('not one h1')
    if (document.body.innerText.trim().length < 40) wrong.push('nearly blank')
    return wrong
  }, RULES)
  found.forEach((one) => faults.push(`${state}: ${one}`))
  const size = page.viewportSize()
  for (const at of [size, NARROWEST]) {
    await page.setViewportSize(at)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wide > 0) faults.push(`${state}: ${wide} px wider than ${at.width}`)
  }
  await page.setViewportSize(size)
}

/** What Excel saw of us so far: each action one trip, nothing read unloaded, every lent file given back. */
async function fair(pane, state) {
  const seen = await pane.evaluate(() => window.seen)
  seen.wrong.forEach((one) => faults.push(`${state}: ${one}`))
  if (seen.syncs.some((trips) => trips !== 1)) faults.push(`${state}: trips to the workbook in each action: ${seen.syncs}`)
  if (seen.lent !== seen.returned) faults.push(`${state}: ${seen.lent} files lent, ${seen.returned} given back`)
  return seen
}

/** The same in the other language, for a picture. */
async function lookInNynorsk(page, state, picture) {
  await press(page, 'Nynorsk')
  await page.getByRole('button', { name: 'Bokmål', exact: true }).waitFor()
  await look(page, `${state} in nynorsk`, `${picture}-nn`)
  await press(page, 'Bokmål')
  await page.getByRole('button', { name: 'Nynorsk', exact: true }).waitFor()
}

function expect(is, what) {
  if (!is) faults.push(what)
}

const says = (page, text) => page.getByText(text).first().waitFor()
const press = (page, name) => page.getByRole('button', { name, exact: true }).click()
const COMPLETE = { f_okonomi_netto_prognose: 41900, f_okonomitekst_prognose_tekst: 'Vi bruker flere vikarer enn planlagt.', f_fravar_tapte_2026: 210, f_fravar_mulige_2026: 3000 }
const empty = await book(workbooks.school)
const complete = await book(workbooks.school, COMPLETE)

// Recognise, check, go to a finding's cell, put it right, hand in, receipt.
const rita = await opened(empty)
await rita.getByRole('button', { name: 'Logg inn', exact: true }).waitFor()
await look(rita, 'signed out', 'logg-inn')
const [dialog] = await Promise.all([rita.waitForEvent('popup'), press(rita, 'Logg inn')])
await dialog.getByRole('heading', { name: 'Logg inn i panelet' }).waitFor()
await dialog.setViewportSize({ width: 480, height: 700 })
await look(dialog, 'dialog', 'innlogging')
await dialog.getByLabel('Kommunenummer').fill('9901')
await dialog.getByLabel('Brukernavn').fill('rita')
await dialog.getByLabel('Passord').fill('feil passord her')
await press(dialog, 'Logg inn')
await says(dialog, 'Innloggingen gikk ikke')
await look(dialog, 'wrong password')
await dialog.getByLabel('Passord').fill(PASSWORD)
await Promise.all([dialog.waitForEvent('close'), press(dialog, 'Logg inn')])
await says(rita, 'Fjordvik skole')
await says(rita, 'Felter som må fylles ut: 0 av 1')
await says(rita, '15. mai 2026')
await says(rita, 'nr. 1, malversjon')
await says(rita, 'ingenting ennå')
expect((await rita.context().cookies()).length === 0, 'the pane left a cookie')
await look(rita, 'recognised', 'klar')

await press(rita, 'Sjekk')
await rita.getByRole('heading', { name: '✗ Arbeidsboken har feil som må rettes' }).waitFor()
await look(rita, 'findings', 'funn')
const finding = rita.locator('.to-cell').filter({ hasText: 'er tomt' }).first()
const [, sheet, cell] = /· ?([^·!]+)!([A-Z]+[0-9]+)/.exec(await finding.innerText())
await finding.click()
await rita.waitForFunction(() => window.seen.selected)
const { selected } = await fair(rita, 'first check')
expect(selected?.sheet === sheet.trim() && selected.cell === cell, `a finding in ${sheet}!${cell} led to ${JSON.stringify(selected)}`)

await rita.evaluate((played) => Object.assign(window.played, played), complete)
await press(rita, 'Sjekk')
await rita.getByRole('heading', { name: '✓ Ingen feil. Du kan sende inn.' }).waitFor()
await says(rita, '✓ Felter som må fylles ut: 1 av 1')
await look(rita, 'no errors')
await press(rita, 'Send inn')
await rita.getByRole('heading', { name: '✓ Mottatt' }).waitFor()
await says(rita, 'Kvittering 9901/fjordvik-2026-t1/110/1.')
await says(rita, 'versjon 1, ')
await look(rita, 'receipt', 'kvittering')
await fair(rita, 'handed in')

// The other language, and again at the receipt.
await press(rita, 'Nynorsk')
await says(rita, 'Felt som må fyllast ut')
await look(rita, 'recognised in nynorsk', 'klar-nn')
await rita.evaluate((played) => Object.assign(window.played, played), empty)
await press(rita, 'Sjekk')
await rita.getByRole('heading', { name: '✗ Arbeidsboka har feil som må rettast' }).waitFor()
await look(rita, 'findings in nynorsk', 'funn-nn')
await rita.evaluate((played) => Object.assign(window.played, played), complete)
await press(rita, 'Send inn')
await rita.getByRole('heading', { name: '✓ Motteke' }).waitFor()
await look(rita, 'receipt in nynorsk', 'kvittering-nn')
await press(rita, 'Bokmål')
await says(rita, 'Felter som må fylles ut')

// The keyboard alone: to the check, to its finding, to the cell.
await rita.evaluate((played) => { Object.assign(window.played, played); window.seen.selected = null }, empty)
for (let steps = 0; steps < 10 && (await rita.evaluate(() => document.activeElement.textContent)) !== 'Sjekk'; steps++) await rita.keyboard.press('Tab')
await rita.keyboard.press('Enter')
await rita.getByRole('heading', { name: '✗ Arbeidsboken har feil som må rettes' }).waitFor()
await rita.keyboard.press('Tab')
await rita.keyboard.press('Enter')
await rita.waitForFunction(() => window.seen.selected)
await fair(rita, 'keyboard')

// A finding whose sheet is gone.
await rita.evaluate(() => { window.played.book = { ...window.played.book, sheets: window.played.book.sheets.filter((one) => one.hidden) } })
await rita.locator('.to-cell').first().click()
await says(rita, 'Cellen finnes ikke lenger')
await look(rita, 'cell gone')

// Lost on the way back: nothing is said to be sent, and trying again is the same request.
const lost = await inside(await book(workbooks.school, { ...COMPLETE, f_okonomi_netto_prognose: 42100 }))
const keys = []
await lost.route('**/uploads', async (route) => {
  keys.push(route.request().headers()['idempotency-key'])
  if (keys.length > 1) return route.continue()
  await route.fetch()
  return route.abort()
})
await press(lost, 'Send inn')
await says(lost, 'Ingen kontakt med Samlebok')
await says(lost, 'Det kom ikke noe svar, så ingenting er merket som sendt')
expect(!(await lost.getByText('Kvittering').count()), 'something is said to be sent without a receipt')
await look(lost, 'lost connection', 'mistet-forbindelse')
await press(lost, 'Prøv igjen')
await lost.getByRole('heading', { name: '✓ Mottatt' }).waitFor()
expect(keys.length === 2 && keys[0] === keys[1] && /^[0-9a-f-]{36}$/.test(keys[0]), `keys of a request that was tried again: ${keys}`)
const [, taken] = /110\/(\d+)\./.exec(await lost.getByText('Kvittering').innerText())
await press(lost, 'Send inn')
await says(lost, `Kvittering 9901/fjordvik-2026-t1/110/${taken}.`)
expect(keys.length === 3 && keys[2] !== keys[0], 'a new request came under an old key')
await fair(lost, 'lost connection')

// Offline before anything is sent; too many requests; faults of the service and of what stands between; a refused file.
await lost.context().setOffline(true)
await press(lost, 'Sjekk')
await says(lost, 'Ingen kontakt med Samlebok')
await look(lost, 'offline')
await lost.context().setOffline(false)
for (const [state, answer, words] of [
  ['too many', { status: 429, headers: { 'Retry-After': '30' }, contentType: 'application/problem+json', body: '{}' }, 'Vent 30 sekunder'],
  ['fault', { status: 500, contentType: 'application/problem+json', body: JSON.stringify({ title: 'Noe gikk galt hos oss', detail: 'Ingenting er endret.', id: 'abc-123' }) }, 'Feilnummer: abc-123'],
  ['gateway', { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }, 'Tjenesten svarer ikke som den skal'],
]) {
  await lost.route('**/checks', (route) => route.fulfill(answer))
  await press(lost, 'Sjekk')
  await says(lost, words)
  await look(lost, state)
  await lost.unroute('**/checks')
}
await lost.evaluate(() => { window.played.file = btoa('dette er ingen arbeidsbok') })
await press(lost, 'Send inn')
await says(lost, '✗ Kan ikke tas imot')
await look(lost, 'refused file')

// The other way, when Excel does not give the file: the values; and when it gives half of it.
const byValues = await inside({ ...(await book(workbooks.school, { ...COMPLETE, f_okonomi_netto_prognose: 42300 })), noFile: true })
await press(byValues, 'Sjekk')
await byValues.getByRole('heading', { name: '✓ Ingen feil. Du kan sende inn.' }).waitFor()
await says(byValues, 'Excel ga ikke fra seg filen')
await press(byValues, 'Send inn')
await byValues.getByRole('heading', { name: '✓ Mottatt' }).waitFor()
await look(byValues, 'by values', 'verdier')
await byValues.evaluate(() => Object.assign(window.played, { noFile: false, sliceSize: 1024, sliceFails: 2 }))
await press(byValues, 'Sjekk')
await byValues.getByRole('heading', { name: '✓ Ingen feil. Du kan sende inn.' }).waitFor()
await says(byValues, 'Excel ga ikke fra seg filen')
expect((await fair(byValues, 'by values')).lent === 1, 'the file was not asked for')
await byValues.evaluate(() => Object.assign(window.played, { sliceFails: undefined }))
await press(byValues, 'Sjekk')
await byValues.getByRole('heading', { name: '✓ Ingen feil. Du kan sende inn.' }).waitFor()
expect(!(await byValues.getByText('Excel ga ikke fra seg filen').count()), 'a file in many pieces did not come through')
await byValues.evaluate(() => Object.assign(window.played, { noFile: true, fails: ['GeneralException'] }))
await press(byValues, 'Send inn')
await says(byValues, 'Arbeidsboken kunne ikke hentes ut av Excel')
await byValues.getByRole('link', { name: 'Lever på nettsiden i stedet' }).waitFor()
await look(byValues, 'no way')
await byValues.evaluate(() => Object.assign(window.played, { fails: ['InvalidOperationInCellEditMode'] }))
await press(byValues, 'Sjekk')
await says(byValues, 'Trykk Enter')
await look(byValues, 'editing')
await fair(byValues, 'by values')

// The pass ends in the middle.
const ended = await inside(complete)
await ended.evaluate(async () => {
  const { secret } = JSON.parse(sessionStorage.getItem('samlebok.pane.pass'))
  await fetch('/api/sign-out', { method: 'POST', headers: { Authorization: `Bearer ${secret}` } })
})
await press(ended, 'Send inn')
await says(ended, 'Økten er over')
await look(ended, 'ended', 'okten-er-over')
await signIn(ended, ended, 'rita')
await says(ended, 'Fjordvik skole')
await press(ended, 'Logg ut')
await ended.getByRole('button', { name: 'Logg inn', exact: true }).waitFor()

// The dialog that does not open, is closed, or is given a link.
const guest = await opened({ ...complete, dialogFails: 12009 })
await press(guest, 'Logg inn')
await says(guest, 'Vinduet for innlogging kunne ikke åpnes')
await look(guest, 'no dialog')
await guest.evaluate(() => { window.played.dialogFails = undefined })
const [closed] = await Promise.all([guest.waitForEvent('popup'), press(guest, 'Logg inn')])
await closed.getByLabel('Personlig lenke').waitFor()
await closed.close()
await says(guest, 'Du er ikke logget inn')
await look(guest, 'closed dialog')
const [byLink] = await Promise.all([guest.waitForEvent('popup'), press(guest, 'Logg inn')])
await byLink.getByLabel('Personlig lenke').fill(`${base}/lenke#${'0'.repeat(64)}`)
await press(byLink, 'Bruk lenken')
await says(byLink, 'Lenken gjelder ikke lenger')
await byLink.getByLabel('Personlig lenke').fill(` ${link} `)
await Promise.all([byLink.waitForEvent('close'), press(byLink, 'Bruk lenken')])
await says(guest, 'Fjordvik skole')
await fair(guest, 'link')

// What stands in the way of everything.
for (const [state, played, words, picture] of [
  ['unknown workbook', { book: { names: [], sheets: [{ name: 'Ark1' }], properties: [] } }, 'Dette er ikke en arbeidsbok fra Samlebok', 'ukjent-arbeidsbok'],
  ['protected view', { ...complete, fails: ['AccessDenied'] }, 'Klikk Aktiver redigering', 'beskyttet-visning'],
  ['old host', { ...complete, lacks: ['ExcelApi 1.7'] }, 'Denne utgaven av Excel er for gammel'],
  ['no dialogs', { ...complete, lacks: ['DialogApi 1.1'] }, 'Denne utgaven av Excel er for gammel'],
  ['no host', { ...complete, host: null }, 'Panelet må åpnes i Excel', 'i-nettleser'],
  ['another host', { ...complete, host: 'Word' }, 'Panelet må åpnes i Excel'],
  ['no office.js', { ...complete, noOffice: true }, 'Panelet får ikke kontakt med Excel'],
  ['unforeseen', { ...complete, fails: ['GeneralException'] }, 'Feilkode GeneralException'],
]) {
  const page = await opened(played)
  await says(page, words)
  await look(page, state, picture)
  if (picture) {
    const nynorsk = await opened({ ...played, language: 'nn-NO' })
    await nynorsk.getByRole('alert').first().waitFor()
    await look(nynorsk, `${state} in nynorsk`, `${picture}-nn`)
    await nynorsk.context().close()
  }
  await page.getByRole('link', { name: 'Lever på nettsiden i stedet' }).waitFor()
  if (state === 'protected view') {
    await press(page, 'Prøv igjen')
    await page.getByRole('button', { name: 'Logg inn', exact: true }).waitFor()
  }
  await page.context().close()
}
const wordless = await visitor(complete)
await wordless.route('**/api/words/*', (route) => route.abort())
await wordless.goto(base + '/panel')
await says(wordless, 'Se om du er på nett')
await look(wordless, 'no words')
const byProperty = await opened({ ...complete, book: { names: [], sheets: [], properties: [{ name: 'samlebok_identitet', value: complete.book.sheets.find((one) => one.name === '_samlebok').used.values[0][0] }] } })
await byProperty.getByRole('button', { name: 'Logg inn', exact: true }).waitFor()
const nynorsk = await opened({ ...complete, language: 'nn-NO' })
await says(nynorsk, 'Logg inn for å sjekke ho')
await look(nynorsk, 'signed out in nynorsk', 'logg-inn-nn')
const [nynorskDialog] = await Promise.all([nynorsk.waitForEvent('popup'), press(nynorsk, 'Logg inn')])
await nynorskDialog.getByLabel('Brukarnamn').waitFor()
await nynorskDialog.setViewportSize({ width: 480, height: 700 })
await look(nynorskDialog, 'dialog in nynorsk', 'innlogging-nn')
await nynorskDialog.close()
const other = await inside(await book(workbooks.office))
await says(other, 'Arbeidsboken hører ikke til en enhet du svarer for')
await look(other, 'wrong unit', 'feil-enhet')
await lookInNynorsk(other, 'wrong unit', 'feil-enhet')
const readOnly = await inside({ ...complete, mode: 'readOnly' })
await says(readOnly, 'Arbeidsboken er skrivebeskyttet')
await look(readOnly, 'read-only', 'skrivebeskyttet')
await lookInNynorsk(readOnly, 'read-only', 'skrivebeskyttet')

// Text is text: in the unit's name, and in what a finding quotes.
const evil = await inside(await book(workbooks.evil, { ...COMPLETE, f_okonomi_netto_prognose: '<img src=x onerror="window.injected=1">' }), 'evil')
await says(evil, '<img src=x onerror=')
await press(evil, 'Sjekk')
await evil.getByRole('heading', { name: '✗ Arbeidsboken har feil som må rettes' }).waitFor()
expect(await evil.locator('.findings').getByText('<img src=x').count(), 'no finding quotes what was typed')
await look(evil, 'injection')

// In a frame of Office, where no cookie of ours is sent; in a frame of somebody else, not at all; and the page in no frame.
const FRAMES = 'https://contoso.officeapps.live.com/'
async function frameIn(page, outer, inner) {
  await page.route(outer, (route) => route.fulfill({ contentType: 'text/html', body: `<title>x</title><iframe src="${inner}" width="340" height="780"></iframe>` }))
  await page.goto(outer)
  return page.frameLocator('iframe')
}
const web = await visitor(complete, { viewport: { width: 1000, height: 800 } })
const frame = await frameIn(web, FRAMES, base + '/panel')
await signIn(web, frame, 'rita')
await frame.getByRole('button', { name: 'Sjekk' }).click()
await frame.getByRole('heading', { name: '✓ Ingen feil. Du kan sende inn.' }).waitFor()
for (const [outer, inner] of [['https://evil.example/', '/panel'], ['https://evil.example/', '/panel/innlogging'], [FRAMES, '/'], [FRAMES, '/lenke']]) {
  const page = await visitor(complete)
  const refused = page.waitForEvent('requestfailed', { predicate: (request) => request.url() === base + inner })
  await frameIn(page, outer, base + inner)
  expect((await refused).failure().errorText === 'net::ERR_BLOCKED_BY_RESPONSE', `${outer} frames ${inner}: ${(await refused).failure().errorText}`)
  await page.context().close()
}

const weight = await rita.evaluate(() => performance.getEntriesByType('resource').reduce((sum, one) => sum + one.encodedBodySize, 0))
const soon = await rita.evaluate(() => Math.round(performance.getEntriesByType('navigation')[0].domInteractive))
console.log(`${looked} states looked at, ${faults.length} faults, ${Math.round(weight / 1024)} kB in the pane, interactive after ${soon} ms`)
await browser.close()
faults.forEach((fault) => console.log('FAULT ' + fault))
process.exit(faults.length ? 1 : 0)
