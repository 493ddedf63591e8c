import type { Measure, Stats } from '#domain/wages.ts'
import type { Columns } from './columns.ts'

/** Order of the bits in the column `floors`. */
export const MEASURES = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const satisfies readonly Measure[]

/** Unit in which pay is written: whole dollars, or cents. */
export type PerDollar = 1 | 100

/** The unit of all rows of a section, or of each. */
export type Scale = PerDollar | readonly PerDollar[]

/** Location quotients are written in hundredths, as precise as published. */
export const PER_QUOTIENT = 100
const MAX_JOBS = 1e9
/** In either unit: ten million dollars a year, or a hundred thousand an hour. */
const MAX_PAY = 1e7

/** The figures of several rows, as `encodeStats` writes them. Throws `DataFileError`. */
export function decodeStats(columns: Columns, scale: Scale): readonly Stats[] {
  const jobs = columns.intsIfAny('jobs', { min: 0, max: MAX_JOBS })
  const quotient = columns.intsIfAny('quotient', { min: 0, max: 1e6 })
  const floors = columns.intsIfAny('floors', { min: 1, max: (1 << MEASURES.length) - 1 })
  const pay = MEASURES.map((key) => columns.intsIfAny(key, { min: 1, max: MAX_PAY }))
  const figure = (measure: number, row: number): number | null =>
    unscaled(pay[measure]?.[row], unitAt(scale, row))
  return jobs.map((count, row) => ({
    jobs: count,
    quotient: unscaled(quotient[row], PER_QUOTIENT),
    p10: figure(0, row),
    p25: figure(1, row),
    median: figure(2, row),
    p75: figure(3, row),
    p90: figure(4, row),
    mean: figure(5, row),
    floors: MEASURES.filter((_, i) => ((floors[row] ?? 0) & (1 << i)) !== 0),
  }))
}

/** Relative standard errors are written in tenths of a per cent, as published. */
export const ERROR_RANGE = { min: 0, max: 10_000 }

/** Inverse of `scaled`. */
export function unscaled(value: number | null | undefined, per: number): number | null {
  return value == null ? null : value / per
}

/** The unit of one row. */
export function unitAt(scale: Scale, row: number): PerDollar {
  return typeof scale === 'number' ? scale : (scale[row] ?? 1)
}
