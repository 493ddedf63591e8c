import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Periods } from '../src/domain/release.ts'

/** What the page is told of its data when it is built. */
export interface Release {
  /** "2025-05-1a2b3c4d": also the name of its folder. */
  readonly id: string
  readonly periods: Periods
}

const RELEASE_ID = /^\d{4}-\d{2}-[0-9a-f]{8}$/
const PERIOD_NAMES = ['wages', 'prices', 'projections', 'filings'] as const

/** The periods that a manifest.json states. Throws, naming the file and what is missing. */
function readPeriods(file: string): Periods {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const periods: unknown =
    typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'periods') : undefined
  const entries = PERIOD_NAMES.map((name) => {
    const period: unknown =
      typeof periods === 'object' && periods !== null ? Reflect.get(periods, name) : undefined
    if (typeof period !== 'string') throw new Error(`${file} states no period of the ${name}.`)
    return [name, period] as const
  })
  return Object.fromEntries(entries) as unknown as Periods
}

/**
 * The one data release in `folder`: the page is compiled against exactly one.
 * Throws when there is none, more than one, a folder of another shape of name or a manifest without periods.
 */
export function findRelease(folder: string): Release {
  const folders = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []
  const [id, ...others] = folders
  if (id === undefined) throw new Error(`No data release in ${folder}: run "npm run data" first.`)
  if (others.length > 0)
    throw new Error(`More than one data release in ${folder}: ${folders.join(', ')}. Keep one of them.`)
  if (!RELEASE_ID.test(id))
    throw new Error(`${folder}/${id} is not named like a data release (2025-05-1a2b3c4d).`)
  return { id, periods: readPeriods(join(folder, id, 'manifest.json')) }
}
