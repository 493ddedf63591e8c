import type { NationStats } from '#domain/wages.ts'
import type { Columns } from './columns.ts'
import { decodeStats, ERROR_RANGE, unscaled } from './statsColumns.ts'
import type { Scale } from './statsColumns.ts'

/** Rows of the nation, with the publisher's relative standard errors, as `encodeNation` writes them. Throws `DataFileError`. */
export function decodeNation(columns: Columns, scale: Scale): readonly NationStats[] {
  const jobsError = columns.intsIfAny('jobsError', ERROR_RANGE)
  const meanError = columns.intsIfAny('meanError', ERROR_RANGE)
  return decodeStats(columns, scale).map((stats, row) => ({
    ...stats,
    jobsError: unscaled(jobsError[row], 10),
    meanError: unscaled(meanError[row], 10),
  }))
}
