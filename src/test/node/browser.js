/**
 * People with a browser each, in front of a running service. Every page that is looked at is checked: no violation of WCAG 2.0,
 * 2.1 and 2.2 A and AA, no error of a script, no script in the page itself, nothing fetched from elsewhere, nothing wider than
 * the window, at 200 % and at 320 pixels neither, and somewhere to go on from there.
 */
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } }
const WIDE = { width: 1280, height: 900 }
/** 1280 by 900 at 200 %, and the narrowest that must do. */
const NARROW = [{ width: 640, height: 450 }, { width: 320, height: 720 }]
const TALLEST = 1800
export const PASSWORD = 'et langt passord'

/** The browser of a walk, what was found on the way, and the address of the service; its pictures begin with the prefix. */
export async function browser(base, pictures, prefix) {
  const chrome = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    env: { ...process.env, LANGUAGE: 'nb', LANG: 'nb_NO.UTF-8' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
  const faults = []
  let clicks = 0
  let looked = 0

  process.on('uncaughtException', async (error) => {
    console.log(error)
    for (const page of chrome.contexts().flatMap((context) => context.pages())) console.log(`FAULT stopped at ${page.url()}: ${await page.locator('body').innerText()}`)
    process.exit(1)
  })

  async function visitor(options = {}) {
    const context = await chrome.newContext({ viewport: WIDE, locale: 'nb-NO', ...options })
    await context.addInitScript({ content: AXE })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
    page.on('dialog', (dialog) => { faults.push(`a dialog of a script: ${dialog.message()}`); dialog.dismiss() })
    page.on('console', (message) => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && faults.push(`console: ${message.text()}`))
    page.on('request', (request) => [base, 'data:', 'blob:'].some((start) => request.url().startsWith(start)) || faults.push(`fetched from elsewhere: ${request.url()}`))
    return page
  }

  async function click(locator) {
    clicks++
    await locator.click()
  }

  async function look(page, name) {
    await see(page, name)
    await picture(page, name)
  }

  /** A page that is looked at, and has its picture taken elsewhere. */
  async function see(page, name) {
    looked++
    await check(page, name)
  }

  /** The page from its top, as far as a picture of it is of use; of a dialog what is seen. */
  async function picture(page, name) {
    const file = path.join(pictures, `${prefix}-${name}.png`)
    if (await page.locator('dialog[open]').count()) return page.screenshot({ path: file })
    const all = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }))
    return page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width: all.width, height: Math.min(all.height, TALLEST) } })
  }

  async function check(page, name) {
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))))
    const found = await page.evaluate(inspect, RULES)
    found.forEach((one) => faults.push(`${name}: ${one}`))
    const before = page.viewportSize()
    for (const size of [before, ...NARROW]) {
      await page.setViewportSize(size)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (wide > 0) faults.push(`${name}: ${wide} px wider than a window of ${size.width}`)
    }
    await page.setViewportSize(before)
  }

  /** A page in both languages. */
  async function lookTwice(page, name) {
    await look(page, name)
    await language(page, 'nn')
    await look(page, `${name}-nn`)
    await language(page, 'nb')
  }

  async function language(page, chosen) {
    await page.evaluate((value) => localStorage.setItem('samlebok.language', value), chosen)
    await page.reload()
    await page.locator(`html[lang=${chosen}] main h1`).waitFor()
    await page.waitForLoadState('networkidle')
  }

  async function saved(page, link, to) {
    const [download] = await Promise.all([page.waitForEvent('download'), click(link)])
    await download.saveAs(to)
    return to
  }

  /** Ends the walk, well or not. */
  async function end() {
    await chrome.close()
    console.log(`${looked} pages and states looked at, ${faults.length} faults`)
    faults.forEach((fault) => console.log('FAULT ' + fault))
    process.exit(faults.length ? 1 : 0)
  }

  return { visitor, click, look, see, lookTwice, language, check, saved, end, faults, clicks: () => clicks, count: () => { clicks = 0 } }
}

/** What is wrong with a page; runs in it. */
async function inspect(rules) {
  const wrong = (await window.axe.run(document, rules)).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ').slice(0, 300)}`)
  const own = document.querySelector('script:not([src]), style, [style]:not([style=""]), [onclick], [onerror], [onload]')
  if (own) wrong.push(`a script or a style in the page itself: ${own.outerHTML.slice(0, 200)}`)
  if (document.querySelector('main img, main iframe, main object, main script')) wrong.push('markup that is not ours')
  if (window.injected) wrong.push('a text was run')
  if (document.querySelectorAll('main h1').length !== 1) wrong.push('not one h1')
  if (!document.querySelector('main a[href], main button:enabled, main input:enabled')) wrong.push('nowhere to go on from here')
  return wrong
}

/** Waits for a heading. */
export function heading(page, name) {
  return page.getByRole('heading', { name, exact: true }).first().waitFor()
}

/** Chooses a password where an invitation leads. */
export async function choosePassword(walk, page, address) {
  await page.goto(address)
  await page.getByLabel('Nytt passord').fill(PASSWORD)
  await walk.click(page.getByRole('button', { name: 'Lagre passordet' }))
}

/** The administrator adds an account; gives its invitation. */
export async function account(walk, page, name, id, role, units) {
  await page.getByLabel('Navn', { exact: true }).fill(name)
  await page.getByLabel('Brukernavn', { exact: true }).fill(id)
  await page.getByLabel('Rolle', { exact: true }).selectOption({ label: role })
  await page.getByLabel('Enheter', { exact: true }).fill(units)
  await walk.click(page.getByRole('button', { name: 'Lagre og inviter' }))
  await page.getByText(`til ${name}.`).waitFor()
  return page.locator('code').textContent()
}
