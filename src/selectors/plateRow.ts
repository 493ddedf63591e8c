import type { Occupation, Outlook } from '#domain/occupation.ts'
import { afterPrices } from '#domain/prices.ts'
import { PERCENTILES, isThin, repeatedFigures } from '#domain/wages.ts'
import type { PayUnit, Percentile, Stats } from '#domain/wages.ts'

/** Five points of pay in the prices that are drawn. Null: not published. */
export type PayRange = Readonly<Record<Percentile, number | null>>

/** Openings a year and what they come from; whole jobs. `growth` may be negative: the rest is then larger than the total. */
export interface OpeningsParts {
  readonly total: number
  readonly growth: number
  readonly exits: number
  readonly transfers: number
}

/** One role of the plate. */
export interface PlateRow {
  readonly soc: string
  /** Short name: "Web developers". */
  readonly name: string
  readonly title: string
  readonly unit: PayUnit
  /** As published for the place, as paid. Null: nothing is. */
  readonly stats: Stats | null
  /** In the prices that are drawn. Null: no figure at all, or no price level. */
  readonly range: PayRange | null
  /** The nation's median, where the place is not the nation. */
  readonly nationMiddle: number | null
  /** Median against the nation's as fractions, as paid and after local prices. Null: the nation itself, or a figure is missing. */
  readonly againstNation: { readonly paid: number; readonly real: number | null } | null
  /** Median minus the baseline's, in the prices drawn. Null: cannot be said, or this is the baseline. */
  readonly difference: number | null
  readonly isBaseline: boolean
  /** Where the reader's own pay stands in it, as paid. Null: it is not compared with, or nothing is published. */
  readonly standing: string | null
  readonly thin: boolean
  /** How many of the five figures repeat a neighbour. */
  readonly repeated: number
  /** Points that are the release's cap: this much or more. */
  readonly floors: readonly Percentile[]
  readonly outlook: Outlook | null
  /** Null: not published in full. */
  readonly openings: OpeningsParts | null
  readonly occupation: Occupation
}

/** Openings by cause: what is left after people leaving work and changing occupation is growth (BLS EP, Table 1.10). */
export function openingsParts(outlook: Outlook | null): OpeningsParts | null {
  if (outlook === null) return null
  const { openings, exits, transfers } = outlook
  if (openings === null || exits === null || transfers === null) return null
  return { total: openings, growth: openings - exits - transfers, exits, transfers }
}

/** The five points in local prices, or after them at a price level. Null: none is published. */
function payRange(stats: Stats | null, level: number | null): PayRange | null {
  if (stats === null || PERCENTILES.every((key) => stats[key] === null)) return null
  const convert = (value: number | null) =>
    value === null || level === null ? value : afterPrices(value, level)
  return {
    p10: convert(stats.p10),
    p25: convert(stats.p25),
    median: convert(stats.median),
    p75: convert(stats.p75),
    p90: convert(stats.p90),
  }
}

interface PlateRowInput {
  readonly occupation: Occupation
  readonly stats: Stats | null
  /** Whether the place is the nation. */
  readonly isNation: boolean
  /** Price level of the place, US = 100. Null: not published. */
  readonly level: number | null
  /** Draw pay after local prices. */
  readonly byPrices: boolean
}

/** A role's row before it is compared with a baseline. */
export function plateRow({ occupation, stats, isNation, level, byPrices }: PlateRowInput): PlateRow {
  const nation = occupation.nation?.median ?? null
  const paid = stats?.median ?? null
  const isFloor = stats?.floors.includes('median') === true
  const comparable = !isNation && nation !== null && paid !== null && !isFloor
  return {
    soc: occupation.soc,
    name: occupation.short,
    title: occupation.title,
    unit: occupation.unit,
    stats,
    range: byPrices && level === null ? null : payRange(stats, byPrices ? level : null),
    nationMiddle: isNation ? null : nation,
    againstNation: comparable
      ? { paid: paid / nation - 1, real: level === null ? null : afterPrices(paid, level) / nation - 1 }
      : null,
    difference: null,
    isBaseline: false,
    standing: null,
    thin: stats !== null && isThin(stats),
    repeated: stats === null ? 0 : repeatedFigures(stats),
    floors: PERCENTILES.filter((key) => stats?.floors.includes(key)),
    outlook: occupation.outlook,
    openings: openingsParts(occupation.outlook),
    occupation,
  }
}

/** The median as drawn, where it is a value and not a floor. */
export function middleOf(row: PlateRow): number | null {
  return row.floors.includes('median') ? null : (row.range?.median ?? null)
}
