import type { Measure, Stats } from '#domain/wages.ts'
import type { Columns } from './columns.ts'

/** Order of the bits in the column `floors`. */
const MEASURES = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const satisfies readonly Measure[]

/** Unit in which pay is written: whole dollars, or cents. */
export type PerDollar = 1 | 100

/** The unit of all rows of a section, or of each. */
export type Scale = PerDollar | readonly PerDollar[]

/** Location quotients are written in hundredths, as precise as published. */
const PER_QUOTIENT = 100
const MAX_JOBS = 1e9
/** In either unit: ten million dollars a year, or a hundred thousand an hour. */
const MAX_PAY = 1e7

/**
 * The figures of several rows by column: jobs, quotient × 100, pay in dollars or cents, floors as bits. A column in which no row
 * has a figure is null.
 */
export function encodeStats(rows: readonly Stats[], scale: Scale): Readonly<Record<string, unknown>> {
  return {
    jobs: columnOf(rows.map((row) => row.jobs)),
    quotient: columnOf(rows.map((row) => scaled(row.quotient, PER_QUOTIENT))),
    ...Object.fromEntries(
      MEASURES.map((key) => [key, columnOf(rows.map((row, i) => scaled(row[key], unitAt(scale, i))))]),
    ),
    floors: columnOf(
      rows.map(
        ({ floors }) =>
          MEASURES.reduce((bits, key, i) => bits + (floors.includes(key) ? 1 << i : 0), 0) || null,
      ),
    ),
  }
}

/** Inverse of `encodeStats`. Throws `DataFileError`. */
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

/** A figure in units of 1 ÷ `per`; null stays null. */
export function scaled(value: number | null, per: number): number | null {
  return value === null ? null : Math.round(value * per)
}

/** Inverse of `scaled`. */
export function unscaled(value: number | null | undefined, per: number): number | null {
  return value == null ? null : value / per
}

/** A column as it is written: null when nothing in it is published. */
export function columnOf(values: readonly (number | null)[]): readonly (number | null)[] | null {
  return values.some((value) => value !== null) ? values : null
}

function unitAt(scale: Scale, row: number): PerDollar {
  return typeof scale === 'number' ? scale : (scale[row] ?? 1)
}
