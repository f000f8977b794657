/**
 * Walks through the pages of a running service as its users do, from the first administrator to the edition.
 *
 * Arguments: the address of the service, the address where the first administrator chooses a password, the round file, a
 * folder for what is downloaded, and one for the pictures.
 */
import fs from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { account, browser, choosePassword, heading } from './browser.js'

const [base, invitation, roundFile, folder, pictures] = process.argv.slice(2)
const walk = await browser(base, pictures, 'side')
const { visitor, click, look, see, lookTwice, faults } = walk
const saved = (page, link, name) => walk.saved(page, link, path.join(folder, name))

/** A workbook filled in as its user would. */
async function filled(file, name, forecast) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const values = { f_okonomi_netto_prognose: forecast, f_okonomitekst_prognose_tekst: 'Vi bruker flere vikarer enn planlagt.', f_fravar_tapte_2026: 210, f_fravar_mulige_2026: 3000 }
  for (const [defined, value] of Object.entries(values)) {
    const [range] = workbook.definedNames.getRanges(defined).ranges
    const [, sheet, cell] = /^'?([^'!]+)'?!\$?([A-Z]+\$?\d+)/.exec(range)
    workbook.getWorksheet(sheet).getCell(cell.replace('$', '')).value = value
  }
  const to = path.join(folder, name)
  await workbook.xlsx.writeFile(to)
  return to
}

const admin = await visitor()
await choosePassword(walk, admin, invitation)
await heading(admin, 'Kontoer')
const forController = await account(walk, admin, 'Kari Controller', 'kari', 'Controller', '')
const forLeader = await account(walk, admin, 'Rita Rektor', 'rektor', 'Enhetsleder', '110')
await see(admin, 'kontoer')

const kari = await visitor()
await kari.goto(base)
await heading(kari, 'Logg inn')
await lookTwice(kari, 'logg-inn')
await kari.getByLabel('Kommunenummer').fill('9901')
await kari.getByLabel('Brukernavn').fill('kari')
await kari.getByLabel('Passord').fill('feil passord her')
await kari.getByRole('button', { name: 'Logg inn' }).click()
await kari.getByText('Innloggingen gikk ikke').waitFor()
await look(kari, 'feil-passord')
await kari.goto(forController)
await heading(kari, 'Velg passord')
await lookTwice(kari, 'velg-passord')
walk.count()
await choosePassword(walk, kari, forController)
await heading(kari, 'Rapporteringsrunder')
await see(kari, 'ingen-runder')
await click(kari.getByRole('link', { name: 'Åpne en runde' }))
await heading(kari, 'Åpne eller endre en runde')
await lookTwice(kari, 'ny-runde')
await kari.getByRole('button', { name: 'Åpne runden' }).click()
await kari.getByText('Ingen fil er valgt').last().waitFor()
await see(kari, 'ingen-fil')
const broken = path.join(folder, 'feil.yaml')
fs.writeFileSync(broken, fs.readFileSync(roundFile, 'utf8').replace('template: tertialrapport', 'template: kvartalsrapport'))
await kari.getByLabel('Rundefil').setInputFiles(broken)
await kari.getByRole('button', { name: 'Åpne runden' }).click()
await kari.locator('pre.faults').waitFor()
await look(kari, 'feil-i-runden')
await kari.getByLabel('Rundefil').setInputFiles(roundFile)
await click(kari.getByRole('button', { name: 'Åpne runden' }))
await heading(kari, 'Enheter')
await see(kari, 'runden')
await saved(kari, kari.getByRole('button', { name: 'Last ned alle arbeidsbøkene' }), 'alle.zip')
console.log(`from empty to issued workbooks: ${walk.clicks()} clicks`)
if (walk.clicks() > 25) faults.push(`${walk.clicks()} clicks from empty to issued workbooks`)

const rita = await visitor()
await choosePassword(walk, rita, forLeader)
await heading(rita, 'Rapporteringsrunder')
await click(rita.getByRole('link', { name: 'Lever arbeidsbok' }))
await heading(rita, 'Lever arbeidsbøker')
await lookTwice(rita, 'lever')
await click(rita.getByRole('link', { name: 'Runder' }))
await click(rita.getByRole('link', { name: /Tertialrapport/ }))
await heading(rita, 'Enheter')
if (await rita.getByText('Tildelingskontoret').count()) faults.push('a leader sees a unit of somebody else')
await click(rita.getByRole('link', { name: 'Fjordvik skole' }))
const issued = await saved(rita, rita.getByRole('link', { name: 'Hent arbeidsboken', exact: true }), 'skolen.xlsx')
await rita.getByLabel('Slipp arbeidsbøker').setInputFiles(await filled(issued, 'skolen-tom.xlsx', null))
await rita.getByText('Mottatt, men har feil').waitFor()
await look(rita, 'kvittering-med-feil')

// The answer is lost on the way, then something between answers with a page of its own; sent again it is the same version.
await rita.evaluate(() => {
  const real = window.fetch
  window.fetch = async (...asked) => {
    window.fetch = real
    await real(...asked)
    throw new TypeError('the connection was lost')
  }
})
await rita.getByLabel('Slipp arbeidsbøker').setInputFiles(await filled(issued, 'skolen-utfylt.xlsx', 41900))
await rita.getByText('Ingen kontakt med Samlebok').waitFor()
await rita.getByText('Kom arbeidsboken fram likevel, blir den ikke tatt imot to ganger').waitFor()
await look(rita, 'mistet-forbindelse')
await rita.route(base + '/api/9901/uploads', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }), { times: 1 })
await rita.getByRole('button', { name: 'Prøv igjen' }).click()
await rita.getByText('Tjenesten svarer ikke som den skal').waitFor()
await rita.getByRole('button', { name: 'Prøv igjen' }).click()
await rita.getByText('✓ Mottatt').waitFor()
if (!(await rita.getByText('/110/2').count())) faults.push('what was sent again became another version')
await look(rita, 'kvittering')

await kari.reload()
await click(kari.getByRole('link', { name: 'Fjordvik skole' }))
await heading(kari, 'Historikk')
await click(kari.getByRole('button', { name: 'Rett et felt' }))
await kari.locator('#which').selectOption('okonomi.netto.prognose')
await kari.getByLabel('Rettes til').fill('42 000')
await kari.getByLabel('Hvorfor rettes det?').fill('Ringt rektor.')
await look(kari, 'rett-et-felt')
await click(kari.getByRole('button', { name: 'Rett et felt' }).last())
await heading(kari, 'Rettet av kommunen')
await click(kari.getByRole('button', { name: 'Godkjenn' }))
await look(kari, 'godkjenn')
await click(kari.getByRole('dialog').getByRole('button', { name: 'Godkjenn' }))
await kari.getByRole('button', { name: 'Gjenåpne' }).waitFor()
await see(kari, 'enheten')

await rita.getByLabel('Slipp arbeidsbøker').setInputFiles(await filled(issued, 'skolen-sen.xlsx', 43000))
await rita.getByText('/110/3').waitFor()
await kari.goto(base + '/#/runde/fjordvik-2026-t1')
await kari.reload()
await kari.locator('td').getByText('Ny versjon venter').waitFor()
await see(kari, 'runden-venter')
await click(kari.getByRole('link', { name: 'Se samlet' }))
await kari.getByRole('button', { name: 'Samlet arbeidsbok' }).waitFor()
await see(kari, 'samlet')
await saved(kari, kari.getByRole('button', { name: 'Samlet arbeidsbok' }), 'samlet.xlsx')
await saved(kari, kari.getByRole('button', { name: 'Kapittelet (Word)' }), 'kapittel.docx')
await kari.goto(base + '/#/runde/fjordvik-2026-t1/utgaver')
await kari.getByLabel('Navn på utgaven').fill('Til formannskapet')
await click(kari.getByRole('button', { name: 'Lag utgaven' }))
await heading(kari, 'Til formannskapet')
await see(kari, 'utgaver')

await click(rita.getByRole('button', { name: 'Nynorsk' }))
await rita.goto(base + '/#/runde/fjordvik-2026-t1/enhet/110')
await heading(rita, 'Historikk')
await look(rita, 'rettet-igjen-nn')
await rita.setViewportSize({ width: 320, height: 720 })
await look(rita, 'enheten-320')
await rita.goto(base + '/#/runde/fjordvik-2026-t1')
await heading(rita, 'Einingar')
await look(rita, 'runden-320')

const weight = await kari.evaluate(() => performance.getEntriesByType('resource').reduce((sum, one) => sum + one.encodedBodySize, 0))
console.log(`${Math.round(weight / 1024)} kB on the page`)
await walk.end()
