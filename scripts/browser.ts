import { chromium } from '@playwright/test'
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export interface Browser {
  readonly path: string
  /** How it was found, for the reader of a log. */
  readonly found: string
}

/** The Chromium to test with: `CHROME_PATH`, an installed one, Playwright's own. Undefined: none is here. */
function findBrowser(env: NodeJS.ProcessEnv = process.env): Browser | undefined {
  const named = env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (!canRun(named)) throw new Error(`CHROME_PATH is ${named}, which cannot be run.`)
    return { path: named, found: 'CHROME_PATH' }
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const installed = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(
    canRun,
  )
  if (installed !== undefined) return { path: installed, found: 'installed' }
  const own = chromium.executablePath()
  return existsSync(own) ? { path: own, found: "Playwright's" } : undefined
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

/** As `findBrowser`; installs one where there is none: Playwright's, else the system's where we are root. Throws if neither works. */
export function requireBrowser(): Browser {
  const here = findBrowser()
  if (here !== undefined) return here
  console.log('No Chromium found: installing one.')
  if (!run('npx', ['playwright', 'install', 'chromium']) && process.getuid?.() === 0)
    if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium'])
  const now = findBrowser()
  if (now === undefined)
    throw new Error('No Chromium: install Chrome or Chromium, or set CHROME_PATH to one, and run again.')
  return now
}

/** Version text of a browser: "Chromium 141.0". */
export function browserVersion(browser: Browser): string {
  return execFileSync(browser.path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** Arguments for every Chromium we start: nothing in the background, works in a container. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
