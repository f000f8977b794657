/**
 * Goes from the sign-in to an approval with the keyboard alone, seeing at each step where it is; then looks at what is printed,
 * and at what each page weighs and how soon it can be used.
 *
 * Arguments: the address of the service, the id and password of a controller, the round, the name and code of a unit with a
 * valid report, its workbook filled in otherwise, and a folder for pictures.
 */
import { browser, heading, PASSWORD } from './browser.js'

const [base, id, round, name, unit, workbook, pictures] = process.argv.slice(2)
const walk = await browser(base, pictures, 'side')
const page = await walk.visitor()
const MOST = 80
let stops = 0

/** Tabs on until what has the focus is the one, and finds the focus seen all the way. */
async function tabTo(what) {
  for (let at = 0; at < MOST; at++) {
    await page.keyboard.press('Tab')
    stops++
    const { text, seen } = await page.evaluate(focused)
    if (text && !seen) walk.faults.push(`the focus is not seen on ${text}`)
    if (text.includes(what)) return
  }
  throw new Error(`no way to ${what} by Tab`)
}

/** What has the focus, and whether that is seen when it has come to rest; runs in the page. */
async function focused() {
  await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)))
  const one = document.activeElement
  if (!one || one === document.body) return { text: '', seen: true }
  const style = getComputedStyle(one)
  const box = one.getBoundingClientRect()
  const framed = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
  const label = one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent
  return { text: label.trim(), seen: framed && box.width > 0 && box.bottom > 0 && box.top < window.innerHeight }
}

async function type(label, text) {
  await tabTo(label)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

await page.goto(base)
await heading(page, 'Logg inn')
await tabTo('Hopp til innholdet')
await page.keyboard.press('Enter')
await type('Kommunenummer', '9901')
await type('Brukernavn', id)
await type('Passord', PASSWORD)
await page.keyboard.press('Enter')
await heading(page, 'Rapporteringsrunder')
await tabTo('Tertialrapport')
await page.keyboard.press('Enter')
await heading(page, 'Enheter')
const chooser = page.waitForEvent('filechooser')
await tabTo('Velg filer')
await page.keyboard.press('Enter')
await (await chooser).setFiles(workbook)
await page.getByText('✓ Mottatt').waitFor()
await tabTo('Se rapporten')
await page.keyboard.press('Enter')
await heading(page, name)
await tabTo('Godkjenn')
await page.keyboard.press('Enter')
await page.locator('dialog[open]').waitFor()
await page.keyboard.press('Escape')
await page.locator('dialog').waitFor({ state: 'detached' })
const { text } = await page.evaluate(focused)
if (text !== 'Godkjenn') walk.faults.push(`leaving a dialog leads to ${text}`)
await page.keyboard.press('Enter')
await page.locator('dialog[open]').waitFor()
const inside = await page.evaluate(() => document.querySelector('dialog').contains(document.activeElement))
if (!inside) walk.faults.push('the focus is not in the dialog')
await page.keyboard.press('Enter')
await page.getByRole('button', { name: 'Gjenåpne' }).waitFor()
console.log(`by the keyboard alone: ${stops} stops from the sign-in to an approval`)

await page.emulateMedia({ media: 'print' })
for (const [hash, title] of [[`enhet/${unit}`, 'utskrift-enheten'], ['samlet/1', 'utskrift-samlet']]) {
  await page.goto(`${base}/#/runde/${round}/${hash}`)
  await page.reload()
  await page.locator('main table').first().waitFor()
  await page.setViewportSize({ width: 1030, height: 700 })
  const kept = await page.evaluate(() => [...document.querySelectorAll('header.top, .no-print, main button')].filter((one) => one.checkVisibility()).length)
  if (kept) walk.faults.push(`${title}: ${kept} things that are of no use on paper`)
  const wide = await page.evaluate(() => Math.max(...[...document.querySelectorAll('table')].map((one) => one.getBoundingClientRect().right)) - window.innerWidth)
  if (wide > 0) walk.faults.push(`${title}: a table is ${Math.round(wide)} px wider than the paper`)
  await page.screenshot({ path: `${pictures}/side-${title}.png`, fullPage: true })
}

const kept = await page.context().storageState()
for (const [what, hash] of [['sign-in', null], ['rounds', ''], ['board', `runde/${round}`], ['unit', `runde/${round}/enhet/${unit}`], ['totals', `runde/${round}/samlet`], ['editions', `runde/${round}/utgaver`]]) {
  const fresh = await walk.visitor(hash === null ? {} : { storageState: kept })
  await fresh.goto(`${base}/#/${hash ?? ''}`)
  await fresh.locator('main h1').waitFor()
  await fresh.locator('main').locator('a, button').first().waitFor()
  const { weight, usable } = await fresh.evaluate(() => ({
    weight: performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, one) => sum + one.transferSize, 0),
    usable: performance.now(),
  }))
  console.log(`${what}: ${Math.round(weight / 1024)} kB, can be used after ${Math.round(usable)} ms`)
  await fresh.context().close()
}
await walk.end()
