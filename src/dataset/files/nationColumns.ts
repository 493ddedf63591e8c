import type { NationStats } from '#domain/wages.ts'
import type { Columns } from './columns.ts'
import { columnOf, decodeStats, encodeStats, ERROR_RANGE, scaled, unscaled } from './statsColumns.ts'
import type { Scale } from './statsColumns.ts'

/** Rows of the nation by column, with the publisher's relative standard errors in tenths of a per cent. */
export function encodeNation(rows: readonly NationStats[], scale: Scale): Readonly<Record<string, unknown>> {
  return {
    rows: rows.length,
    ...encodeStats(rows, scale),
    jobsError: columnOf(rows.map((row) => scaled(row.jobsError, 10))),
    meanError: columnOf(rows.map((row) => scaled(row.meanError, 10))),
  }
}

/** Inverse of `encodeNation`. Throws `DataFileError`. */
export function decodeNation(columns: Columns, scale: Scale): readonly NationStats[] {
  const jobsError = columns.intsIfAny('jobsError', ERROR_RANGE)
  const meanError = columns.intsIfAny('meanError', ERROR_RANGE)
  return decodeStats(columns, scale).map((stats, row) => ({
    ...stats,
    jobsError: unscaled(jobsError[row], 10),
    meanError: unscaled(meanError[row], 10),
  }))
}
