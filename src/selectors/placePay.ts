import type { Area, NonmetroAreas } from '#domain/area.ts'
import { afterPrices } from '#domain/prices.ts'
import { isThin, repeatedFigures, type AreaStats, type NonmetroRole, type RoleTable } from '#domain/wages.ts'
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
  /** Rank among all metro areas (or states) that publish a figure, most first; equal figures share a rank. Null: the figure is a floor, or of a nonmetropolitan area. */
  readonly paidRank: number | null
  /** Rank among all that also have a price level. Null: has none, or the figure is a floor. */
  readonly realRank: number | null
  /** Under 100 jobs or no count. */
  readonly thin: boolean
  /** How many neighbouring ones of the five figures are the same; 0: all differ. */
  readonly repeated: number
  /** What each of two earners has, where the figures are of both together. Absent: one earner. */
  readonly parts?: readonly [PlacePay, PlacePay]
}

/** Every place that publishes the role's pay, and those that do not. */
export interface PlacePays {
  /** What the rows are: states where no metro area publishes the role. */
  readonly kind: 'metro' | 'state'
  /** One of the rows in words: "metro area"; "area" where nonmetropolitan ones are among them. */
  readonly noun: string
  readonly rows: readonly PlacePay[]
  /** Areas without a figure, with their jobs where these are published. */
  readonly unpublished: readonly {
    readonly area: Area
    readonly jobs: number | null
    /** Of two earners, what the area publishes none for: "web developers", "either role". Absent: one earner. */
    readonly lacks?: string
  }[]
  /** All areas of the kind. */
  readonly total: number
  /** Rows without a price level. */
  readonly unpriced: number
  /** Range of all figures as paid and after prices: the common axis. */
  readonly extent: readonly [number, number]
}

/** What the rows are, one of them. */
export const KIND_NAMES = { metro: 'metro area', state: 'state' } as const

/** Rank of each value, largest first, equal values alike: [30, 20, 20, 10] → [1, 2, 2, 4]. */
export function ranksOf(values: readonly number[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>()
  values
    .toSorted((a, b) => b - a)
    .forEach((value, i) => {
      if (!ranks.has(value)) ranks.set(value, i + 1)
    })
  return ranks
}

/** Whether any metro area publishes the role's figure; otherwise its states are shown. */
export function isInMetros(role: RoleTable, measure: View['measure']): boolean {
  return role.metros.some((row) => row[measure] !== null)
}

interface Made {
  readonly areas: readonly Area[]
  readonly nonmetro: NonmetroRole | NonmetroAreas | undefined
  readonly prices: Tables['prices']
  readonly measure: View['measure']
  readonly housing: number
  readonly pays: PlacePays
}

const latest = new WeakMap<RoleTable, Made>()

/**
 * The role's pay in every place, unfiltered; with nonmetropolitan areas where the view asks for them and they are here. Null while the areas are not here. The same object again until what it is made of
 * changes: a filter, the ranking or the shortlist leaves every row the one that is already drawn.
 */
export function placePays(tables: Tables, view: View, role: RoleTable): PlacePays | null {
  const { measure, housing } = view
  const areas: readonly Area[] | undefined = isInMetros(role, measure) ? tables.metros : tables.states
  if (!areas) return null
  const prices = housing === 0 ? undefined : tables.prices
  const nonmetro =
    view.nonmetro === 'yes' && areas === tables.metros
      ? (tables.nonmetroRoles[role.soc] ?? tables.nonmetro)
      : undefined
  const made = latest.get(role)
  if (
    made?.areas === areas &&
    made.nonmetro === nonmetro &&
    made.prices === prices &&
    made.measure === measure &&
    made.housing === housing
  )
    return made.pays
  const pays = makePays(tables, view, role, areas, nonmetro !== undefined)
  latest.set(role, { areas, nonmetro, prices, measure, housing, pays })
  return pays
}

function makePays(
  tables: Tables,
  view: View,
  role: RoleTable,
  known: readonly Area[],
  withNonmetro: boolean,
): PlacePays {
  const inMetros = known === tables.metros
  const areas = withNonmetro ? [...known, ...(tables.nonmetro?.areas ?? [])] : known
  const published = inMetros ? role.metros : role.states
  const beyond = withNonmetro ? (tables.nonmetroRoles[role.soc]?.rows ?? []) : []
  const stats = new Map([...published, ...beyond].map((row) => [row.area, row]))
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
  // A metro area's rank stays what it is when areas of local pay alone are listed too.
  const ranked = found.filter(({ area }) => area.kind !== 'nonmetro')
  const paidRanks = ranksOf(ranked.map((row) => row.paid))
  const realRanks = ranksOf(found.flatMap((row) => (row.real === null || row.floor ? [] : [row.real])))
  const figures = found.flatMap((row) => (row.real === null ? [row.paid] : [row.paid, row.real]))
  return {
    kind: inMetros ? 'metro' : 'state',
    noun: withNonmetro ? 'area' : KIND_NAMES[inMetros ? 'metro' : 'state'],
    rows: found.map((row) => ({
      ...row,
      paidRank: row.floor || row.area.kind === 'nonmetro' ? null : (paidRanks.get(row.paid) ?? null),
      realRank: row.real === null || row.floor ? null : (realRanks.get(row.real) ?? null),
    })),
    unpublished,
    total: areas.length,
    unpriced: found.filter((row) => row.level === null).length,
    extent: [Math.min(...figures), Math.max(...figures)],
  }
}
