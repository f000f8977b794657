/**
 * Looks at every page of a round in which names, labels, texts and files are made to be run, and finds each shown as the text
 * it is.
 *
 * Arguments: the address of the service, where the controller and the administrator choose a password, the round, a unit of it, a workbook, and
 * then the texts that must be read somewhere.
 */
import fs from 'node:fs'
import { browser, choosePassword, heading } from './browser.js'

const [base, invitation, ofAdministrator, round, unit, workbook, ...texts] = process.argv.slice(2)
const walk = await browser(base, '', '')
const kari = await walk.visitor()
await choosePassword(walk, kari, invitation)
await heading(kari, 'Rapporteringsrunder')
const read = new Set()
const at = `#/runde/${round}`
for (const hash of ['#/', at, `${at}/enhet/${unit}`, `${at}/samlet`, `${at}/samlet/1`, `${at}/samlet/2`, `${at}/samlet/3`, `${at}/samlet/4`, `${at}/samlet/5`, `${at}/utgaver`, `${at}/stemmer-ikke`, `${at}/neste`, `${at}/brev`]) {
  await kari.goto(`${base}/${hash}`)
  await kari.reload()
  await kari.locator('main h1').waitFor()
  await kari.waitForLoadState('networkidle')
  if (hash.endsWith('/brev')) {
    await kari.locator('#until').fill('2030-01-01')
    await kari.getByRole('button', { name: 'Lag brevene' }).click()
    await kari.getByRole('link', { name: 'Last ned flettelisten' }).waitFor()
  }
  await kari.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true }))
  await walk.check(kari, hash)
  read.add(await kari.evaluate(() => document.body.textContent))
}
await kari.goto(`${base}/${at}/enhet/${unit}`)
await heading(kari, 'Historikk')
await kari.getByRole('button', { name: 'Rett et felt' }).click()
await walk.check(kari, 'a dialog')
await kari.keyboard.press('Escape')
await kari.goto(`${base}/#/lever`)
const name = texts[0].replaceAll('/', '') + '.xlsx'
await kari.getByLabel('Slipp arbeidsbøker').setInputFiles({ name, mimeType: 'application/zip', buffer: fs.readFileSync(workbook) })
await kari.getByText('✓ Mottatt').waitFor()
await walk.check(kari, 'a receipt')
read.add(await kari.evaluate(() => document.body.textContent))
const admin = await walk.visitor()
await choosePassword(walk, admin, ofAdministrator)
await heading(admin, 'Kontoer')
await walk.check(admin, 'the accounts')
if (!(await admin.locator('table').textContent()).includes(texts[0])) walk.faults.push('a name is not to be read among the accounts')
const all = [...read].join('\n')
for (const text of [...texts, name]) if (!all.includes(text)) walk.faults.push(`nowhere to be read: ${text}`)
await walk.end()
