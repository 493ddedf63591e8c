import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { browserVersion, requireBrowser } from './browser.ts'
import { run } from './run.ts'
import { countPlaywright, countVitest, failedInVitest, type Counts } from './testCounts.ts'

const reports = resolve(import.meta.dirname, '../.cache/test-reports')

/** A report as it was written. Null: none was, or not in JSON. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Counts of a report that a run has written. A run that wrote none, or ended badly with nothing failed, has one failure. */
function readCounts(file: string, count: (report: unknown) => Counts, ok: boolean): Counts {
  const nothing = { passed: 0, failed: 1 }
  try {
    const counts = count(readReport(file))
    return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } catch {
    return nothing
  }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

console.log('Tests in Node and jsdom')
const unitReport = join(reports, 'vitest.json')
const unit = run(
  `npx --no-install vitest run --reporter=default --reporter=json --outputFile.json="${unitReport}"`,
)
const unitCounts = readCounts(unitReport, countVitest, unit.ok)

const browser = requireBrowser()
console.log(`Tests in a browser: ${browserVersion(browser)} at ${browser.path} (${browser.found})`)
const browserReport = join(reports, 'playwright.json')
const built = run('npx --no-install vite build --logLevel warn')
const inBrowser = built.ok
  ? run('npx --no-install playwright test --reporter=list,json', {
      env: { CHROME_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    })
  : built
const browserCounts = readCounts(browserReport, countPlaywright, inBrowser.ok)

// Their failures scrolled away above the browser's: Playwright repeats its own.
if (unitCounts.failed > 0) {
  console.log('Failed in Node and jsdom:')
  for (const name of failedInVitest(readReport(unitReport))) console.log(`  ${name}`)
}
const passed = unitCounts.passed + browserCounts.passed
const failed = unitCounts.failed + browserCounts.failed
console.log(`test: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
