import type { Area } from '#domain/area.ts'
import { afterPrices } from '#domain/prices.ts'
import { isThin, repeatedFigures, type AreaStats, type RoleTable } from '#domain/wages.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { levelOf } from './levels.ts'

/** One place's pay for one role: what is published, what is left after local prices, and where both stand among all. */
export interface PlacePay {
  readonly area: Area
  readonly stats: AreaStats
  /** Pay in the chosen measure, as paid. */
  readonly paid: number
  /** The figure is the release's cap: this much or more. */
  readonly floor: boolean
  /** Price level used, US = 100. Null: not published. */
  readonly level: number | null
  /** Pay after local prices. Null: no price level. */
  readonly real: number | null
  /** Rank among all places that publish a figure, most first; equal figures share a rank. */
  readonly paidRank: number
  /** Rank among all that also have a price level. Null: has none. */
  readonly realRank: number | null
  /** Under 100 jobs or no count. */
  readonly thin: boolean
  /** How many of the five figures repeat a neighbour; 0: none. */
  readonly repeated: number
}

/** Every place that publishes the role's pay, and those that do not. */
export interface PlacePays {
  /** What the rows are: states where no metro area publishes the role. */
  readonly kind: 'metro' | 'state'
  readonly rows: readonly PlacePay[]
  /** Areas without a figure, with their jobs where these are published. */
  readonly unpublished: readonly { readonly area: Area; readonly jobs: number | null }[]
  /** All areas of the kind. */
  readonly total: number
  /** Rows without a price level. */
  readonly unpriced: number
}

/** Rank of each value, largest first, equal values alike: [30, 20, 20, 10] → [1, 2, 2, 4]. */
function ranksOf(values: readonly number[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>()
  values
    .toSorted((a, b) => b - a)
    .forEach((value, i) => {
      if (!ranks.has(value)) ranks.set(value, i + 1)
    })
  return ranks
}

/** The role's pay in every place, unfiltered. Null while the areas are not here. */
export function placePays(tables: Tables, view: View, role: RoleTable): PlacePays | null {
  const inMetros = role.metros.some((row) => row[view.measure] !== null)
  const areas: readonly Area[] | undefined = inMetros ? tables.metros : tables.states
  if (!areas) return null
  const stats = new Map((inMetros ? role.metros : role.states).map((row) => [row.area, row]))
  const found: Omit<PlacePay, 'paidRank' | 'realRank'>[] = []
  const unpublished: { area: Area; jobs: number | null }[] = []
  for (const area of areas) {
    const row = stats.get(area.code)
    const paid = row?.[view.measure] ?? null
    if (!row || paid === null) {
      unpublished.push({ area, jobs: row?.jobs ?? null })
      continue
    }
    const level = levelOf(tables, view.housing, area)
    found.push({
      area,
      stats: row,
      paid,
      floor: row.floors.includes(view.measure),
      level,
      real: level === null ? null : afterPrices(paid, level),
      thin: isThin(row),
      repeated: repeatedFigures(row),
    })
  }
  const paidRanks = ranksOf(found.map((row) => row.paid))
  const realRanks = ranksOf(found.flatMap((row) => (row.real === null ? [] : [row.real])))
  return {
    kind: inMetros ? 'metro' : 'state',
    rows: found.map((row) => ({
      ...row,
      paidRank: paidRanks.get(row.paid) ?? 0,
      realRank: row.real === null ? null : (realRanks.get(row.real) ?? null),
    })),
    unpublished,
    total: areas.length,
    unpriced: found.filter((row) => row.level === null).length,
  }
}
