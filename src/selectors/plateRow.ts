import type { Occupation, Outlook } from '#domain/occupation.ts'
import { afterPrices } from '#domain/prices.ts'
import { PERCENTILES, isThin, repeatedFigures } from '#domain/wages.ts'
import type { Measure, PayUnit, Percentile, Stats } from '#domain/wages.ts'

/** Five points of pay in the prices that are drawn. Null: not published. */
export type PayRange = Readonly<Record<Percentile, number | null>>

/**
 * Openings a year and what they come from; whole jobs. `growth` may be negative: the rest is then larger than the total. Each is
 * rounded to a hundred for itself: the parts may add up to a hundred more or less than the total.
 */
export interface OpeningsParts {
  readonly total: number
  readonly growth: number
  readonly exits: number
  readonly transfers: number
  /** Jobs gained or lost a year before rounding to a hundred. */
  readonly change: number
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
  /** The measure that the figure at the mark, the order and the headline go by. */
  readonly measure: Measure
  /** Pay in that measure, in the prices that are drawn. Null: not published, or no price level. */
  readonly front: number | null
  /** The nation's pay in that measure, where the place is not the nation. */
  readonly nationMiddle: number | null
  /** Pay in the measure against the nation's as fractions, as paid and after local prices. Null: the nation itself, or a figure is missing. */
  readonly againstNation: { readonly paid: number; readonly real: number | null } | null
  /** Pay in the measure minus the baseline's, in the prices drawn. Null: cannot be said, or this is the baseline. */
  readonly difference: number | null
  readonly isBaseline: boolean
  /** Where the reader's own pay stands in it, as paid. Null: it is not compared with, or nothing is published. */
  readonly standing: string | null
  readonly thin: boolean
  /** How many of the five figures repeat a neighbour. */
  readonly repeated: number
  /** Points that are the release's cap: this much or more. */
  readonly floors: readonly Measure[]
  readonly outlook: Outlook | null
  /** Null: not published in full. */
  readonly openings: OpeningsParts | null
  readonly occupation: Occupation
}

/** Years from a round's base to its target. */
const ROUND_YEARS = 10
/** What BLS rounds openings to. */
const HUNDRED = 100

/** Farthest that what is left of rounded openings may lie from a year's part of rounded jobs and still be the same: 50 and 10. */
const ROUNDING = 60

/**
 * Openings by cause: what is left after people leaving work and changing occupation is growth (BLS EP, Table 1.10). Where the jobs
 * of both years say that rounding has made it larger, smaller or of the wrong sign, a year's part of their change is.
 */
export function openingsParts(outlook: Outlook | null): OpeningsParts | null {
  if (outlook === null) return null
  const { openings, exits, transfers } = outlook
  if (openings === null || exits === null || transfers === null) return null
  const left = openings - exits - transfers
  const change = (outlook.target - outlook.base) / ROUND_YEARS
  // + 0: a small loss is no −0
  const growth = Math.abs(left - change) <= ROUNDING ? left : Math.round(change / HUNDRED) * HUNDRED + 0
  return { total: openings, growth, exits, transfers, change }
}

function priced(pay: number | null, level: number | null): number | null {
  return pay === null || level === null ? pay : afterPrices(pay, level)
}

/** The five points in local prices, or after them at a price level. Null: none is published. */
function payRange(stats: Stats | null, level: number | null): PayRange | null {
  if (stats === null || PERCENTILES.every((key) => stats[key] === null)) return null
  return {
    p10: priced(stats.p10, level),
    p25: priced(stats.p25, level),
    median: priced(stats.median, level),
    p75: priced(stats.p75, level),
    p90: priced(stats.p90, level),
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
  readonly measure: Measure
}

/** A role's row before it is compared with a baseline. */
export function plateRow(input: PlateRowInput): PlateRow {
  const { occupation, stats, isNation, level, byPrices, measure } = input
  const nation = occupation.nation?.[measure] ?? null
  const paid = stats?.[measure] ?? null
  const isFloor = stats?.floors.includes(measure) === true
  const comparable = !isNation && nation !== null && paid !== null && !isFloor
  return {
    soc: occupation.soc,
    name: occupation.short,
    title: occupation.title,
    unit: occupation.unit,
    stats,
    range: byPrices && level === null ? null : payRange(stats, byPrices ? level : null),
    measure,
    front: byPrices && level === null ? null : priced(paid, byPrices ? level : null),
    nationMiddle: isNation ? null : nation,
    againstNation: comparable
      ? { paid: paid / nation - 1, real: level === null ? null : afterPrices(paid, level) / nation - 1 }
      : null,
    difference: null,
    isBaseline: false,
    standing: null,
    thin: stats !== null && isThin(stats),
    repeated: stats === null ? 0 : repeatedFigures(stats),
    floors: stats?.floors ?? [],
    outlook: occupation.outlook,
    openings: openingsParts(occupation.outlook),
    occupation,
  }
}

/** Pay in the measure as drawn, where it is a value and not a floor. */
export function middleOf(row: PlateRow): number | null {
  return row.floors.includes(row.measure) ? null : row.front
}
