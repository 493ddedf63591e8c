import { chromium, type Browser } from '@playwright/test'
import { build } from 'vite'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { BROWSER_ARGS, browserVersion, requireBrowser } from '../scripts/browser.ts'
import { findRelease } from '../scripts/release.ts'
import { startStaticServer } from '../scripts/staticServer.ts'
import { buildBare } from './buildBare.ts'
import { firstRows } from './firstRows.ts'
import { addClock, untilFirstRows } from './inPage.ts'
import { CITIES_CHOICES } from './citiesChoices.ts'
import { median } from './median.ts'
import { APP_CHOICES, bareChoices, SWITCHED_ROLES, WIDE_ROLE } from './page.ts'
import { SCREENS_CHOICES } from './screensChoices.ts'
import { formatTable } from './table.ts'
import { timeChoices } from './timeChoices.ts'

const RUNS = Math.max(1, Number(process.env['BENCH_RUNS'] ?? 9))
/** Budgets of DESIGN §6. */
const PRERENDERED_BUDGET = 1.2
const LIVE_BUDGET = 2.5
/** The same picture by an address that is not bare: the first page, which is served as HTML, is not shown. */
const DRAWN_LIVE = 'show=list'
const CHOICE_BUDGET_MS = 50
const CHOICE_BUDGET_RATIO = 1.5

const project = resolve(import.meta.dirname, '..')
const release = findRelease(join(project, 'public/data'))
const firstFiles = ['metros.json', `roles/${SWITCHED_ROLES[0]}.json`]

/** The page as it stands when its script has drawn: the same rows and marks without any script. */
async function prerender(browser: Browser, address: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'static-page-'))
  const page = await browser.newPage()
  await page.goto(address)
  await page.locator('[data-row]').nth(19).waitFor()
  const html = (await page.content()).replace(
    /<script\b.*?<\/script>|<link rel="(preload|modulepreload)".*?>/gs,
    '',
  )
  writeFileSync(join(folder, 'index.html'), html)
  await page.close()
  return folder
}

/** How many rows the product draws at first for the widest role: it draws those near the screen only. */
async function rowsDrawn(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await addClock(page)
  await page.goto(address)
  await untilFirstRows(page)
  await page.waitForTimeout(500)
  const rows = await page.locator('[data-row]').count()
  await page.close()
  return rows
}

async function compareFirstRows(browser: Browser, app: string, still: string, bare: string): Promise<void> {
  const times: Record<'app' | 'link' | 'still' | 'bare', number[]> = {
    app: [],
    link: [],
    still: [],
    bare: [],
  }
  for (let run = 0; run < RUNS; run += 1) {
    // In turns, so that a busy moment of the machine hits all alike.
    times.still.push(await firstRows(browser, still))
    times.bare.push(await firstRows(browser, bare))
    times.app.push(await firstRows(browser, app))
    times.link.push(await firstRows(browser, `${app}?${DRAWN_LIVE}`))
  }
  const row = (name: string, values: readonly number[], budget?: number) => {
    const ratio = median(values) / median(times.still)
    return [
      name,
      median(values).toFixed(0),
      `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`,
      ratio.toFixed(2),
      (median(values) / median(times.bare)).toFixed(2),
      budget === undefined ? '' : `≤ ${budget} × static: ${ratio <= budget ? 'kept' : 'EXCEEDED'}`,
    ]
  }
  console.log(
    `\nFirst 20 rows with their marks, median of ${RUNS} cold loads (4 × CPU, 1.6 Mbit/s, 150 ms, gzip)\n`,
  )
  console.log(
    formatTable(
      ['page', 'ms', 'range', '÷ static', '÷ bare', 'budget'],
      [
        row('static page, the same rows', times.still),
        row('bare page: React, SVG, d3-scale', times.bare),
        row('Where It Pays, as it is served', times.app, PRERENDERED_BUDGET),
        row('Where It Pays, by a link: drawn live', times.link, LIVE_BUDGET),
      ],
    ),
  )
}

/** A time for the table. */
const ms = (time: number | string | undefined) => (typeof time === 'number' ? time.toFixed(1) : '–')

async function compareChoices(browser: Browser, app: string, bare: string, rows: number): Promise<void> {
  const own = await timeChoices(browser, APP_CHOICES, { at: app, runs: RUNS })
  const same = await timeChoices(browser, bareChoices(rows), { at: bare, runs: RUNS })
  const all = await timeChoices(browser, bareChoices(1000), { at: bare, runs: RUNS })

  const problems: string[] = []
  const lines = APP_CHOICES.map(({ name }) => {
    const [time, plain, drawn] = [own.get(name), all.get(name), same.get(name)]
    if (typeof time !== 'number' || typeof plain !== 'number') {
      problems.push(`${name}: ${String(typeof time === 'number' ? plain : time)}`)
      return [name, ms(time), ms(plain), '–', ms(drawn), 'not timed']
    }
    const kept = time <= CHOICE_BUDGET_MS && time / plain <= CHOICE_BUDGET_RATIO
    return [name, ms(time), ms(plain), (time / plain).toFixed(2), ms(drawn), kept ? 'kept' : 'EXCEEDED']
  })
  console.log(
    `\nFrom a choice to the next paint, ms, median of ${RUNS}, not throttled` +
      `\nBudget: ≤ ${CHOICE_BUDGET_MS} ms and ≤ ${CHOICE_BUDGET_RATIO} × plain React SVG of all its rows; the product draws those near the screen (${rows})\n`,
  )
  console.log(
    formatTable(
      ['choice', 'Where It Pays', 'plain, all rows', '÷ plain', `plain, ${rows} rows`, 'budget'],
      lines,
    ),
  )
  for (const problem of problems) console.log(`\nNot timed: ${problem} (controls are in bench/page.ts)`)
}

async function timeLaterChoices(browser: Browser, app: string): Promise<void> {
  const metros = await timeChoices(browser, [...CITIES_CHOICES, ...SCREENS_CHOICES], { at: app, runs: RUNS })
  const areas = await timeChoices(browser, CITIES_CHOICES, { at: app, also: 'nonmetro=yes', runs: RUNS })
  const lines = [...CITIES_CHOICES, ...SCREENS_CHOICES].map(({ name }) => {
    const times = [metros.get(name), areas.get(name)].filter((time) => time !== undefined)
    const kept = times.every((time) => typeof time === 'number' && time <= CHOICE_BUDGET_MS)
    const budget = times.some((time) => typeof time === 'string') ? 'not timed' : kept ? 'kept' : 'EXCEEDED'
    return [name, ms(metros.get(name)), ms(areas.get(name)), budget]
  })
  console.log(
    `\nThe same for the other pictures. Budget: ≤ ${CHOICE_BUDGET_MS} ms; where places are the marks, with nonmetropolitan areas too\n`,
  )
  console.log(formatTable(['choice', 'Where It Pays', 'with nonmetropolitan', 'budget'], lines))
  for (const times of [metros, areas])
    for (const [name, time] of times)
      if (typeof time === 'string')
        console.log(
          `\nNot timed: ${name}: ${time} (controls are in bench/citiesChoices.ts and bench/screensChoices.ts)`,
        )
}

const found = requireBrowser()
console.log(`Building; then measuring in ${browserVersion(found)}`)
await build({ root: project, logLevel: 'warn' })
const files = [...firstFiles, `roles/${SWITCHED_ROLES[1]}.json`, `roles/${WIDE_ROLE}.json`]
const bareFolder = await buildBare(release, files, firstFiles)
const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGS })
const app = await startStaticServer({ folder: join(project, 'dist'), port: 0 })
const bare = await startStaticServer({ folder: bareFolder, port: 0 })
const rows = await rowsDrawn(browser, `${app.url}?roles=${WIDE_ROLE}`)
const bareFirst = `${bare.url}?roles=${SWITCHED_ROLES[0]}&most=${rows}`
const stillFolder = await prerender(browser, bareFirst)
const still = await startStaticServer({ folder: stillFolder, port: 0 })
try {
  await compareFirstRows(browser, app.url, still.url, bareFirst)
  await compareChoices(browser, app.url, bare.url, rows)
  await timeLaterChoices(browser, app.url)
} finally {
  await browser.close()
  await Promise.all([app.close(), bare.close(), still.close()])
  for (const folder of [bareFolder, stillFolder]) rmSync(folder, { recursive: true })
}
