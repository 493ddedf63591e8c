import type { NationStats } from '#domain/wages.ts'
import type { Scale } from './statsColumns.ts'
import { columnOf, encodeStats, scaled } from './writeStats.ts'

/** Rows of the nation by column, with the publisher's relative standard errors in tenths of a per cent. */
export function encodeNation(rows: readonly NationStats[], scale: Scale): Readonly<Record<string, unknown>> {
  return {
    rows: rows.length,
    ...encodeStats(rows, scale),
    jobsError: columnOf(rows.map((row) => scaled(row.jobsError, 10))),
    meanError: columnOf(rows.map((row) => scaled(row.meanError, 10))),
  }
}
