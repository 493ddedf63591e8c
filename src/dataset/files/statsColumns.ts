import type { Measure, Stats } from '#domain/wages.ts'
import type { Columns } from './columns.ts'

/** Order of the bits in the column `floors`. */
const MEASURES = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const satisfies readonly Measure[]

/** Units in which a section writes pay: whole dollars, or cents. */
export type PerDollar = 1 | 100

/** Location quotients are written in hundredths, as precise as published. */
const PER_QUOTIENT = 100
const MAX_JOBS = 1e9
const MAX_PAY = 1e7

/** The figures of several rows by column: jobs, quotient × 100, pay in dollars or cents, floors as bits. */
export function encodeStats(rows: readonly Stats[], perDollar: PerDollar): Readonly<Record<string, unknown>> {
  return {
    jobs: rows.map((row) => row.jobs),
    quotient: rows.map((row) => scaled(row.quotient, PER_QUOTIENT)),
    ...Object.fromEntries(MEASURES.map((key) => [key, rows.map((row) => scaled(row[key], perDollar))])),
    floors: rows.map((row) =>
      MEASURES.reduce((bits, key, i) => bits + (row.floors.includes(key) ? 1 << i : 0), 0),
    ),
  }
}

/** Inverse of `encodeStats`. Throws `DataFileError`. */
export function decodeStats(columns: Columns, perDollar: PerDollar): readonly Stats[] {
  const jobs = columns.intsOrNull('jobs', { min: 0, max: MAX_JOBS })
  const quotient = columns.intsOrNull('quotient', { min: 0, max: 1e6 })
  const floors = columns.ints('floors', { min: 0, max: (1 << MEASURES.length) - 1 })
  const pay = MEASURES.map((key) => columns.intsOrNull(key, { min: 1, max: MAX_PAY * perDollar }))
  const figure = (measure: number, row: number): number | null => {
    const value = pay[measure]![row]!
    return value === null ? null : value / perDollar
  }
  return jobs.map((count, row) => ({
    jobs: count,
    quotient: quotient[row] === null ? null : quotient[row]! / PER_QUOTIENT,
    p10: figure(0, row),
    p25: figure(1, row),
    median: figure(2, row),
    p75: figure(3, row),
    p90: figure(4, row),
    mean: figure(5, row),
    floors: floors[row] === 0 ? [] : MEASURES.filter((_, i) => (floors[row]! & (1 << i)) !== 0),
  }))
}

/** Relative standard errors are written in tenths of a per cent, as published. */
export const ERROR_RANGE = { min: 0, max: 10_000 }

/** A figure in units of 1 ÷ `per`; null stays null. */
export function scaled(value: number | null, per: number): number | null {
  return value === null ? null : Math.round(value * per)
}
