/**
 * Walks through a round of fourteen units: a controller, two leaders and a kommunalsjef, each with a browser of their own, and
 * workbooks that LibreOffice fills in. One of them is knocked about, one is of the wrong unit, one is made to do harm, and one
 * comes after it was approved. It goes on from page to page as people do, by what the pages offer.
 *
 * Arguments: the address of the service, the address where the first administrator chooses a password, the round file, a
 * folder for files, one for the pictures, a Python with LibreOffice, and the script that fills in. The clock of the service
 * shows what is written in now.txt in the folder.
 */
import fs from 'node:fs'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { account, browser, choosePassword, heading, PASSWORD } from './browser.js'

const [base, invitation, roundFile, folder, pictures, python, script] = process.argv.slice(2)
const walk = await browser(base, pictures, 'aar')
const { visitor, click, look, lookTwice, saved, faults } = walk
const at = (name) => path.join(folder, name)
const read = async (page) => (await page.locator('main').innerText()).replace(/\s/g, ' ')
const open = async (page, name) => { await click(page.getByRole('link', { name, exact: true }).first()); await heading(page, name) }
const back = async (page) => { await click(page.getByRole('link', { name: 'Tilbake til runden' })); await heading(page, 'Enheter') }
const started = Date.now()
const lap = (what) => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s: ${what}`)

function must(holds, otherwise) {
  if (!holds) faults.push(otherwise)
}

/** What each unit answers about its goals, some of which are reached. */
const RESULTS = { bruker: 5.1, heltid: 0.58, svartid: 22 }
const results = Object.fromEntries([...fs.readFileSync(roundFile, 'utf8').matchAll(/- code: "(\d+)"[^-]*?indicators: \[(.*)\]/g)]
  .map(([, unit, indicators]) => [unit, Object.fromEntries(indicators.split(', ').map((id) => [`f_maal_${id}_resultat2026`, RESULTS[id]]))]))

/** Lets LibreOffice fill in workbooks: [from, to, what differs from what all answer, whether it is knocked about]. */
function fill(...tasks) {
  const answers = { f_okonomitekst_prognose_tekst: 'Vi bruker flere vikarer enn planlagt.', f_fravar_tapte_2026: 210, f_fravar_mulige_2026: 3000, f_tiltak_1_navn: 'Færre vikarer', f_tiltak_1_planlagt: 300, f_tiltak_1_oppnadd: 100, f_tiltak_1_ventet: 250 }
  const all = tasks.map(([from, to, names, mangled]) => ({ from: at(from), to: at(to), names: { ...answers, ...results[/^\d+/.exec(to)[0]], ...names }, mangled }))
  execFileSync(python, [script], { input: JSON.stringify(all) })
}

async function signIn(page, id) {
  await page.goto(base)
  await heading(page, 'Logg inn')
  await page.getByLabel('Kommunenummer').fill('9901')
  await page.getByLabel('Brukernavn').fill(id)
  await page.getByLabel('Passord').fill(PASSWORD)
  await click(page.getByRole('button', { name: 'Logg inn' }))
  await heading(page, 'Rapporteringsrunder')
}

/** Hands in files, and waits for each verdict. */
async function handIn(page, ...names) {
  await page.getByLabel('Slipp arbeidsbøker').setInputFiles(names.map(at))
  for (const name of names) await page.getByRole('list', { name: 'Svar på filene' }).getByText(name).first().waitFor()
  await page.waitForFunction(() => !document.querySelector('main ol').innerText.includes('sendes …'))
}

/** Corrects the forecast of the unit whose page is open. */
async function correct(page, value, reason) {
  await click(page.getByRole('button', { name: 'Rett et felt' }))
  await page.locator('#which').selectOption('okonomi.netto.prognose')
  await page.getByLabel('Rettes til').fill(value)
  await page.getByLabel('Hvorfor rettes det?').fill(reason)
  await click(page.getByRole('dialog').getByRole('button', { name: 'Rett et felt' }))
  await heading(page, 'Rettet av kommunen')
}

/** Sees that a file was answered so. */
async function verdict(page, name, part) {
  const said = await page.getByRole('list', { name: 'Svar på filene' }).getByRole('listitem').filter({ hasText: name }).first().innerText()
  must(said.includes(part), `${name} was answered «${said}», not «${part}»`)
}

// Accounts, once and for all.
const admin = await visitor()
await choosePassword(walk, admin, invitation)
await heading(admin, 'Kontoer')
const forKari = await account(walk, admin, 'Kari Controller', 'kari', 'Controller', '')
const forDag = await account(walk, admin, 'Dag Direktør', 'dag', 'Kommunalsjef', '20')
const forRita = await account(walk, admin, 'Rita Rektor', 'rektor', 'Enhetsleder', '110')
await lookTwice(admin, 'kontoer')

// From empty to fourteen issued workbooks.
walk.count()
const kari = await visitor()
await choosePassword(walk, kari, forKari)
await heading(kari, 'Rapporteringsrunder')
await look(kari, 'ingen-runder')
await click(kari.getByRole('link', { name: 'Åpne en runde' }))
await heading(kari, 'Åpne eller endre en runde')
await kari.getByLabel('Rundefil').setInputFiles(roundFile)
await click(kari.getByRole('button', { name: 'Åpne runden' }))
await heading(kari, 'Enheter')
await saved(kari, kari.getByRole('button', { name: 'Last ned alle arbeidsbøkene' }), at('alle.zip'))
console.log(`from empty to issued workbooks: ${walk.clicks()} clicks`)
must(walk.clicks() <= 25, `${walk.clicks()} clicks from empty to issued workbooks`)
execFileSync('python3', ['-m', 'zipfile', '-e', at('alle.zip'), folder])
const files = fs.readdirSync(folder)
const names = [...fs.readFileSync(roundFile, 'utf8').matchAll(/- code: "(\d+)"\n {2}name: (.+)/g)]
const issued = Object.fromEntries(names.map(([, code, name]) => [code, files.find((file) => file.startsWith(name + ' '))]))
must(names.length === 14 && Object.values(issued).every(Boolean), `not all were issued: ${files}`)
await lookTwice(kari, 'runden-tom')
await click(kari.getByRole('link', { name: 'Brev og lenker' }))
await heading(kari, 'Brev og personlige lenker')
await lookTwice(kari, 'brev')
await kari.getByLabel('Lenkene gjelder til og med').fill('2026-06-15')
await click(kari.getByRole('button', { name: 'Lag brevene' }))
await kari.getByText('Brev: 14').waitFor()
await kari.getByText('Tertialrapport per 30. april 2026: arbeidsboken til Fjordvik sykehjem').click()
await look(kari, 'brevene')
const list = fs.readFileSync(await saved(kari, kari.getByRole('link', { name: 'Last ned flettelisten' }), at('brev.csv')), 'utf8')
const links = Object.fromEntries([...list.matchAll(/^(\d+);.*;(http\S+\/lenke#[0-9a-f]{64});/gm)].map(([, code, link]) => [code, link]))
must(Object.keys(links).length === 14, `the list has ${Object.keys(links).length} links: ${list.slice(0, 300)}`)

// A leader whose account is closed gets no letter, and the page says why and what to do.
await admin.reload()
await click(admin.getByRole('button', { name: 'Steng kontoen til Kim Kultur' }))
await admin.getByRole('button', { name: 'Åpne igjen kontoen til Kim Kultur' }).waitFor()
await look(admin, 'konto-stengt')
await walk.language(kari, 'nn')
await kari.getByLabel('Lenkjene gjeld til og med').fill('2026-06-15')
await click(kari.getByRole('button', { name: 'Lag breva' }))
await kari.getByText('Einingar utan brev: 1').waitFor()
must((await read(kari)).includes('Bibliotek og kultur: Ingen svarar for eininga, for kontoen leder-133 er stengd.'), 'why there is no letter is not told')
await look(kari, 'brevene-nn')
await walk.language(kari, 'nb')
await click(admin.getByRole('button', { name: 'Åpne igjen kontoen til Kim Kultur' }))
await admin.getByRole('button', { name: 'Steng kontoen til Kim Kultur' }).waitFor()
await back(kari)
lap('issued, with letters')

// The leaders fill in.
const forecasts = { 110: 41900, 111: 29000, 112: 17700, 113: 15300, 114: 8200, 120: 15900, 121: 98400, 122: 71500, 123: 24800, 124: 33000, 130: 9500, 131: -2050, 132: 38900, 133: 12500 }
const OTHERWISE = { 121: { f_okonomitekst_prognose_tekst: null }, 113: { f_okonomi_stemmer_ikke: 'Budsjettet er feil: Vi fikk 200 til i mars.' } }
fill(
  ...Object.entries(forecasts).map(([unit, forecast]) => [issued[unit], `${unit}.xlsx`, { f_okonomi_netto_prognose: forecast, ...OTHERWISE[unit] }, unit === '111']),
  [issued[110], '110-uten-prognose.xlsx', {}],
  [issued[110], '110-sen.xlsx', { f_okonomi_netto_prognose: 43000 }],
  [issued[122], '122-leder.xlsx', { f_okonomi_netto_prognose: 72000, f_tiltak_1_navn: null, f_tiltak_1_planlagt: null, f_tiltak_1_oppnadd: null, f_tiltak_1_ventet: null }],
  [issued[122], '122-samlet.xlsx', { f_okonomi_netto_prognose: 72000 }],
  [issued[121], '121-igjen.xlsx', { f_okonomi_netto_prognose: 98400 }],
)
lap('filled in by LibreOffice')

const rita = await visitor()
await choosePassword(walk, rita, forRita)
await heading(rita, 'Rapporteringsrunder')
await click(rita.getByRole('link', { name: /Tertialrapport/ }))
await heading(rita, 'Enheter')
must(!(await read(rita)).includes('Tildelingskontoret'), 'a leader sees a unit of somebody else')
await click(rita.getByRole('link', { name: 'Fjordvik skole' }))
await heading(rita, 'Fjordvik skole')
await lookTwice(rita, 'min-enhet')
await handIn(rita, '120.xlsx')
await verdict(rita, '120.xlsx', 'Ikke mottatt')
await look(rita, 'feil-enhet')
await handIn(rita, '110-uten-prognose.xlsx')
await verdict(rita, '110-uten-prognose.xlsx', 'har feil')
await handIn(rita, '110.xlsx')
await verdict(rita, '110.xlsx', '✓ Mottatt')
await look(rita, 'kvittering')
lap('the school has handed in')

// The controller drops the folder of what came by mail.
await kari.reload()
await heading(kari, 'Enheter')
await handIn(kari, 'bombe.xlsx', ...Object.keys(forecasts).filter((unit) => unit !== '110').map((unit) => `${unit}.xlsx`))
await verdict(kari, 'bombe.xlsx', 'Ikke mottatt')
await verdict(kari, '111.xlsx', '✓ Mottatt')
await verdict(kari, '121.xlsx', 'har feil')
await kari.getByRole('link', { name: '13 gyldige' }).waitFor()
await look(kari, 'mappen')
await kari.reload()
await heading(kari, 'Enheter')
await lookTwice(kari, 'runden')
lap('thirteen more are received')

// What has errors goes back, with a comment; one is corrected on its behalf.
await open(kari, 'Nesset skole')
must((await read(kari)).includes('29 000'), 'the workbook that was knocked about lost its forecast')
await back(kari)
await open(kari, 'Fjordvik sykehjem')
must((await read(kari)).includes('må forklares'), 'the finding is not told')
await look(kari, 'enhet-med-feil')
await click(kari.getByRole('button', { name: 'Returner' }))
await kari.getByLabel('Hva skal enheten gjøre?').fill('Forklar hvorfor prognosen er 2 millioner over budsjettet.')
await look(kari, 'returner')
await click(kari.getByRole('button', { name: 'Returner' }).last())
await kari.getByText('Forklar hvorfor prognosen').first().waitFor()
await back(kari)
await open(kari, 'Solbakken barnehage')
await correct(kari, '17 650', 'Ringt styreren: tallet var fra mars.')
await lookTwice(kari, 'rettet')

// What a unit says is wrong is answered.
await back(kari)
await click(kari.getByRole('link', { name: '«Stemmer ikke?» uten svar' }))
await heading(kari, 'Stemmer ikke?')
must((await read(kari)).includes('Vi fikk 200 til i mars.'), 'what a unit says is wrong is not told')
await lookTwice(kari, 'stemmer-ikke')
await click(kari.getByRole('button', { name: 'Svar: Kvitsand barnehage' }))
await kari.getByLabel('Hva er svaret?').fill('Det kommer i budsjettjusteringen i juni.')
await look(kari, 'svar')
await click(kari.getByRole('dialog').getByRole('button', { name: 'Svar' }))
await kari.getByText('✓ Besvart:').waitFor()
must((await read(kari)).includes('Svar fra Kari Controller'), 'who answered is not told')
await lookTwice(kari, 'besvart')
await open(kari, 'Kvitsand barnehage')
must((await read(kari)).includes('Det kommer i budsjettjusteringen i juni.'), 'the answer is not told where the unit reads it')
await back(kari)

// Two people have filled in a copy each of one workbook: both are kept, and what only one of them says is shown.
const hanne = await visitor()
await hanne.goto(links[122])
await heading(hanne, 'Rapporteringsrunder')
await click(hanne.getByRole('link', { name: /Tertialrapport/ }))
await open(hanne, 'Hjemmetjenesten')
await handIn(hanne, '122-leder.xlsx')
await verdict(hanne, '122-leder.xlsx', 'Denne filen bygger ikke på versjon 1 fra Kari Controller.')
await look(hanne, 'to-eksemplarer-kvittering')
await open(kari, 'Hjemmetjenesten')
must(/Prognose.* 72000 71500/i.test(await read(kari)) && /Færre vikarer/.test(await read(kari)), 'what the two copies say is not told')
await lookTwice(kari, 'to-eksemplarer')
await click(kari.getByRole('button', { name: 'Returner' }))
await kari.getByLabel('Hva skal enheten gjøre?').fill('Tiltaket fra det andre eksemplaret mangler. Samle alt i én fil.')
await click(kari.getByRole('dialog').getByRole('button', { name: 'Returner' }))
await kari.getByText('Tiltaket fra det andre eksemplaret').first().waitFor()
await hanne.reload()
await hanne.getByText('Tiltaket fra det andre eksemplaret').first().waitFor()
await handIn(hanne, '122-samlet.xlsx')
await verdict(hanne, '122-samlet.xlsx', '✓ Mottatt')
await kari.reload()
await heading(kari, 'Hjemmetjenesten')
must(!(await read(kari)).includes('bygger ikke på'), 'what both say is still told to be two')
must((await read(kari)).includes('Versjon 3, mottatt'), 'not all that came is kept')
lap('two copies are made one')

// Who was returned to comes in by the link of the letter, reads what is asked for, and hands in again.
const sverre = await visitor()
await sverre.goto(links[121])
await heading(sverre, 'Rapporteringsrunder')
await click(sverre.getByRole('link', { name: /Tertialrapport/ }))
await open(sverre, 'Fjordvik sykehjem')
must((await read(sverre)).includes('Forklar hvorfor prognosen'), 'the comment is not told')
await lookTwice(sverre, 'returnert')
await handIn(sverre, '121-igjen.xlsx')
await verdict(sverre, '121-igjen.xlsx', '✓ Mottatt')
await sverre.getByText('Slik er tallene forstått').click()
const understood = (await sverre.locator('dl.totals').textContent()).replace(/\s/g, ' ')
must(/Prognoseavvik.2 000/.test(understood), `the receipt does not say the gap as it was understood: ${understood}`)
await look(sverre, 'kvittering-med-tall')
lap('one is returned and one corrected')

// Approved in two steps.
const dag = await visitor()
await choosePassword(walk, dag, forDag)
await heading(dag, 'Rapporteringsrunder')
await click(dag.getByRole('link', { name: /Tertialrapport/ }))
await heading(dag, 'Enheter')
must(!(await read(dag)).includes('Tildelingskontoret'), 'a kommunalsjef sees a unit of somebody else')
await lookTwice(dag, 'kommunalsjefens-runde')
for (const name of ['Fjordvik skole', 'Nesset skole', 'Solbakken barnehage']) {
  await open(dag, name)
  await click(dag.getByRole('button', { name: 'Godkjenn' }))
  await click(dag.getByRole('dialog').getByRole('button', { name: 'Godkjenn' }))
  await dag.getByText('Godkjent av kommunalsjefen').first().waitFor()
  await back(dag)
}
await back(kari)
for (const name of ['Fjordvik skole', 'Nesset skole', 'Solbakken barnehage']) {
  await open(kari, name)
  await click(kari.getByRole('button', { name: 'Godkjenn' }))
  await click(kari.getByRole('dialog').getByRole('button', { name: 'Godkjenn' }))
  await kari.getByRole('button', { name: 'Gjenåpne' }).waitFor()
  await back(kari)
}
lap('three are approved in two steps')

// An edition, and then a version that is late.
await click(kari.getByRole('link', { name: 'Utgaver' }))
await heading(kari, 'Utgaver')
await lookTwice(kari, 'ingen-utgaver')
await kari.getByLabel('Navn på utgaven').fill('Til formannskapet')
await click(kari.getByRole('button', { name: 'Lag utgaven' }))
await heading(kari, 'Til formannskapet')

fs.writeFileSync(at('now.txt'), '2026-05-20T08:00:00Z')
await signIn(rita, 'rektor')
await click(rita.getByRole('link', { name: /Tertialrapport/ }))
await open(rita, 'Fjordvik skole')
await handIn(rita, '110-sen.xlsx')
await verdict(rita, '110-sen.xlsx', '/110/3')
await rita.reload()
await heading(rita, 'Fjordvik skole')
await lookTwice(rita, 'enheten')
await signIn(kari, 'kari')
await click(kari.getByRole('link', { name: /Tertialrapport/ }))
await heading(kari, 'Enheter')
await kari.locator('td').getByText('Ny versjon venter').waitFor()
await lookTwice(kari, 'runden-venter')
await open(kari, 'Fjordvik skole')
must(/41 900\s+43 000/.test(await read(kari)), 'what differs in the new version is not told')
await lookTwice(kari, 'ny-versjon')
await back(kari)
lap('a late version waits')

// It is approved after all, and another unit is corrected: the edition stands, and says value by value what is another now.
await signIn(dag, 'dag')
await click(dag.getByRole('link', { name: /Tertialrapport/ }))
for (const page of [dag, kari]) {
  await heading(page, 'Enheter')
  await open(page, 'Fjordvik skole')
  await page.getByText('Versjon 3, mottatt').waitFor()
  await click(page.getByRole('button', { name: 'Godkjenn' }))
  await click(page.getByRole('dialog').getByRole('button', { name: 'Godkjenn' }))
  await page.locator('dialog').waitFor({ state: 'detached' })
  await back(page)
}
await open(kari, 'Kvitsand barnehage')
await correct(kari, '15 400', 'Ringt styreren: vikaren blir lenger.')
await back(kari)
await click(kari.getByRole('link', { name: 'Utgaver' }))
await heading(kari, 'Til formannskapet')
const changed = await read(kari)
must(/Fjordvik skole Netto drift Årsprognose 41 900 43 000 Versjon 3 fra Rita Rektor er godkjent Kari Controller/.test(changed), `the approved version is not among what has changed: ${changed}`)
must(/Kvitsand barnehage Netto drift Årsprognose 15 300 15 400 Rettet av kommunen: Ringt styreren: vikaren blir lenger. Kari Controller/.test(changed), `the correction is not among what has changed: ${changed}`)
await lookTwice(kari, 'utgaver')
await click(kari.getByRole('link', { name: 'Kvitsand barnehage' }).first())
await heading(kari, 'Kvitsand barnehage')
must(await kari.locator('tr.asked').isVisible(), 'a change does not lead to its value')
await back(kari)
lap('what has changed since the edition is listed')

// All of it together.
await click(kari.getByRole('link', { name: 'Se samlet' }))
await kari.getByRole('button', { name: 'Samlet arbeidsbok' }).waitFor()
await lookTwice(kari, 'samlet')
for (const [section, name] of [['Økonomi hittil og prognose', 'okonomi'], ['Tiltak', 'tiltak'], ['Måloppnåelse', 'maal'], ['Sykefravær hittil', 'fravaer']]) {
  await click(kari.getByRole('navigation', { name: 'Deler av oversikten' }).getByRole('link', { name: section, exact: true }))
  await heading(kari, section)
  await lookTwice(kari, `samlet-${name}`)
}
await click(kari.getByRole('navigation', { name: 'Deler av oversikten' }).getByRole('link', { name: 'Økonomi hittil og prognose' }))
await click(kari.getByRole('link', { name: '98 400' }).first())
await heading(kari, 'Fjordvik sykehjem')
must(/98 400 .*Arbeidsboken · 121-igjen.xlsx · Økonomi!/.test(await read(kari)), 'a figure does not lead to its cell')
await look(kari, 'kilden')
await back(kari)
await click(kari.getByRole('link', { name: 'Se samlet' }))
await kari.getByRole('button', { name: 'Samlet arbeidsbok' }).waitFor()
await saved(kari, kari.getByRole('button', { name: 'Samlet arbeidsbok' }), at('samlet.xlsx'))
await saved(kari, kari.getByRole('button', { name: 'Kapittelet (Word)' }), at('kapittel.docx'))

// What takes its time is left, and come back to.
await click(kari.getByRole('button', { name: 'Alle tabeller og dokumenter (zip)' }))
await kari.locator('progress').waitFor()
await look(kari, 'lages')
await back(kari)
await saved(kari, kari.getByRole('link', { name: 'Se samlet' }), at('alt.zip'))
must(fs.statSync(at('alt.zip')).size > 100_000, 'what was left is not all there')
lap('all together')

// And the next round, in which what was reported is known.
await back(kari)
await click(kari.getByRole('link', { name: 'Ny runde etter denne' }))
await heading(kari, 'Ny runde etter denne')
await lookTwice(kari, 'neste-runde')
await kari.getByLabel('Navn i adressen').fill('fjordvik-2026-t2')
await kari.getByLabel('Siste dag i perioden').fill('2026-08-31')
await kari.getByLabel('Frist for å levere').fill('2026-09-15')
await click(kari.getByRole('button', { name: 'Åpne den nye runden' }))
await heading(kari, 'Den nye runden er åpnet')
await look(kari, 'neste-runde-apnet')
await click(kari.getByRole('link', { name: 'Se den nye runden' }))
await heading(kari, 'Enheter')
must((await read(kari)).includes('31. august 2026'), 'the next round is not of the next period')
await click(kari.getByRole('link', { name: 'Runder' }))
await heading(kari, 'Rapporteringsrunder')
await lookTwice(kari, 'runder')
lap('the next round is open')

await walk.end()
