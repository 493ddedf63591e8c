import { existsSync, readdirSync } from 'node:fs'
import { PERIODS } from '../src/domain/periods.ts'
import type { Periods } from '../src/domain/release.ts'

const RELEASE_ID = /^\d{4}-\d{2}-[0-9a-f]{8}$/

/**
 * Id of the one data release in `folder` ("2025-05-1a2b3c4d"): the page is compiled against exactly one.
 * Throws when there is none, more than one, or a folder of another shape of name.
 */
export function findRelease(folder: string): string {
  const folders = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []
  const [only, ...others] = folders
  if (only === undefined) throw new Error(`No data release in ${folder}: run "npm run data" first.`)
  if (others.length > 0)
    throw new Error(`More than one data release in ${folder}: ${folders.join(', ')}. Keep one of them.`)
  if (!RELEASE_ID.test(only))
    throw new Error(`${folder}/${only} is not named like a data release (2025-05-1a2b3c4d).`)
  return only
}

/** "2025-05" in words: "May 2025". */
function monthOf(period: string): string {
  return new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${period}-01T00:00:00Z`),
  )
}

/** The periods of the release as they stand in sentences. The data build refuses inputs of any other. */
export function periodsInWords(): Periods {
  return {
    wages: monthOf(PERIODS.wages),
    prices: PERIODS.prices,
    projections: PERIODS.projections.replace('-', '–'),
    filings: `FY${PERIODS.filings}`,
  }
}
