import type { Stats } from '#domain/wages.ts'
import { MEASURES, PER_QUOTIENT, unitAt, type Scale } from './statsColumns.ts'

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

/** A figure in units of 1 ÷ `per`; null stays null. */
export function scaled(value: number | null, per: number): number | null {
  return value === null ? null : Math.round(value * per)
}

/** A column as it is written: null when nothing in it is published. */
export function columnOf(values: readonly (number | null)[]): readonly (number | null)[] | null {
  return values.some((value) => value !== null) ? values : null
}
