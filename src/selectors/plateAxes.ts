import type { PayUnit } from '#domain/wages.ts'
import type { FiledRow } from './filedRow.ts'
import type { PlateRow } from './plateRow.ts'

/** The three common axes of the plate, each from its least to its largest figure. */
export interface PlateAxes {
  /** Unit of the pay axis: by the hour only where no role on the plate has yearly pay. */
  readonly unit: PayUnit
  readonly pay: readonly [number, number]
  /** Per cent; zero is always in it. */
  readonly growth: readonly [number, number]
  /** Openings a year; zero is always in it. Below it where a role shrinks. */
  readonly openings: readonly [number, number]
}

/** One role alone would fill its axis whatever it does: the axis then reaches this far at least, per cent, to both sides. */
const LEAST_GROWTH = 15

/** Whether the row's pay can stand on the axis. */
export function isOnAxis(row: PlateRow, unit: PayUnit): boolean {
  return row.range !== null && row.unit === unit
}

/** Axes that hold every mark of the plate. */
export function plateAxes(
  rows: readonly PlateRow[],
  filed: readonly FiledRow[],
  all: PlateRow | null,
  baseline: number | null,
): PlateAxes {
  const unit: PayUnit =
    rows.some((row) => isOnAxis(row, 'year')) || !rows.some((row) => isOnAxis(row, 'hour')) ? 'year' : 'hour'
  const reference = all !== null && isOnAxis(all, unit) ? [all] : []
  const pays = [...rows.filter((row) => isOnAxis(row, unit)), ...reference].flatMap((row) => [
    ...Object.values(row.range ?? {}),
    row.front,
    row.nationMiddle,
  ])
  const offers = unit === 'year' ? filed.flatMap(({ p25, median, p75 }) => [p25, median, p75]) : []
  const own = [...pays, ...offers, baseline].filter((value) => value !== null)
  const projected = [...rows, ...(all === null ? [] : [all])]
  const floor = rows.length === 1 ? [-LEAST_GROWTH, LEAST_GROWTH] : []
  const growths = [
    0,
    ...floor,
    ...projected.flatMap((row) => (row.outlook === null ? [] : [row.outlook.growth])),
  ]
  const parts = rows.flatMap(({ openings }) => (openings === null ? [] : [openings]))
  return {
    unit,
    pay: own.length === 0 ? [0, 100_000] : [Math.min(...own), Math.max(...own)],
    growth: [Math.min(...growths), Math.max(...growths)],
    openings: [
      Math.min(0, ...parts.map(({ growth }) => growth)),
      Math.max(1, ...parts.map(({ total, growth }) => total + Math.max(0, -growth))),
    ],
  }
}
