import type { Measure, PayUnit } from '#domain/wages.ts'
import { measureTerm } from '#format/measureTerms.ts'

/** One column of a picture's twin in a table and in CSV. */
export interface PictureColumn<Row> {
  readonly key: string
  /** Head with its unit where the figures do not show it: "jobs", "after prices". */
  readonly head: string
  /** right: figures. */
  readonly align?: 'left' | 'right'
  /** Unit of `value` where the head does not say it, "dollars a year": behind the head of the CSV, whose figures are bare. */
  readonly unit?: string
  // Methods, not properties: a table of some row may be handed to what draws tables of any row.
  /** As read in the table: "$166,670", "not published". */
  text(row: Row): string
  /** Exact, as written to CSV, or why there is none, in words. Null: not published. */
  value(row: Row): string | number | null
}

/** What a picture shows, in rows: the same marks in the same order. */
export interface PictureTable<Row> {
  readonly columns: readonly PictureColumn<Row>[]
  readonly rows: readonly Row[]
}

/** A difference given as a fraction, as CSV has it: per cent with one decimal, 0.6534 → 65.3. The column head says the unit. */
export function csvPercent(fraction: number): number {
  return Math.round(fraction * 1000) / 10
}

/** Unit of pay as the head of a CSV says it. */
export function csvPayUnit(unit: PayUnit): string {
  return unit === 'hour' ? 'dollars an hour' : 'dollars a year'
}

/** A price level as CSV has it, US = 100: to a thousandth, as BEA publishes it. */
export function csvLevel(level: number | null): number | null {
  return level === null ? null : Math.round(level * 1000) / 1000
}

/** Which figures of a row are the cap of the release and so floors: a bare number cannot say it. No column where none is. */
export function floorsColumn<Row>(
  rows: readonly Row[],
  floorsOf: (row: Row) => readonly Measure[],
): readonly PictureColumn<Row>[] {
  if (rows.every((row) => floorsOf(row).length === 0)) return []
  const text = (row: Row) => floorsOf(row).map(measureTerm).join(', ') || 'none'
  return [{ key: 'floors', head: 'floors (this much or more)', text, value: text }]
}
