import type { Area } from '#domain/area.ts'
import type { RoleTable } from '#domain/wages.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { areaOf } from './areaOf.ts'
import { cityName } from './baseline.ts'
import { pairPays } from './pairPays.ts'
import { placePays, type PlacePay } from './placePay.ts'

/** Places shown side by side; more are said, not dropped. */
export const MAX_PLACES = 6

/** Suggestions fill a shortlist of fewer than two places up to this many. */
const FILL_TO = 3

/** Why a place is suggested: it answers one of three questions; or, where these find too few, another one. */
export type Reason = 'jobs' | 'pay' | 'cheap' | 'nextJobs' | 'paid' | 'people'

/** One of the places compared. */
export interface ComparePlace {
  readonly area: Area
  /** As it stands in sentences: "Seattle"; with its state where another place has the same name. */
  readonly name: string
  /** Order of keeping, from 0: colour and shape through all screens. */
  readonly slot: number
  /** Null: the reader keeps it. */
  readonly suggestion: Reason | null
}

/** The places compared, and what is left out. */
export interface ComparePlaces {
  readonly shown: readonly ComparePlace[]
  /** Names of kept places beyond the six shown. */
  readonly beyond: readonly string[]
  /** Kept codes that this release does not know. */
  readonly unknown: readonly string[]
}

function best(
  rows: readonly PlacePay[],
  taken: ReadonlySet<string>,
  value: (row: PlacePay) => number | null,
): Area | undefined {
  let found: Area | undefined
  let most = -Infinity
  for (const row of rows) {
    const v = value(row)
    if (v === null || v <= most || taken.has(row.area.code)) continue
    found = row.area
    most = v
  }
  return found
}

type Rule = readonly [Reason, (rows: readonly PlacePay[], taken: ReadonlySet<string>) => Area | undefined]

const steady = (row: PlacePay) => !row.thin && row.repeated === 0 && !row.floor

/** One place a question, each another one: where most jobs are; where pay buys most; where it does and prices are low. */
const RULES: readonly Rule[] = [
  ['jobs', (rows, taken) => best(rows, taken, (row) => row.stats.jobs)],
  ['pay', (rows, taken) => best(rows, taken, (row) => (steady(row) ? row.real : null))],
  [
    'cheap',
    (rows, taken) =>
      best(rows, taken, (row) => (steady(row) && row.level !== null && row.level < 100 ? row.real : null)),
  ],
  ['nextJobs', (rows, taken) => best(rows, taken, (row) => row.stats.jobs)],
  ['paid', (rows, taken) => best(rows, taken, (row) => row.paid)],
]

/**
 * Sensible places to begin with, at most `most`: the one with most jobs, the one that pays most after prices, the one that
 * does where prices are below the nation's (the last two with 100 jobs or more and no repeated figure), each another one. At
 * BEA's own price levels, so that the handle does not exchange them. A role that no place publishes: the most populous places.
 */
function suggestPlaces(
  tables: Tables,
  view: View,
  roles: readonly RoleTable[],
  taken: readonly string[],
  most: number,
): readonly { readonly area: Area; readonly reason: Reason }[] {
  const [role, second] = roles
  const at: View = { ...view, housing: 0, nonmetro: 'no' }
  const pays =
    role && second ? pairPays(tables, at, role, second)?.pays : role ? placePays(tables, at, role) : null
  const rows = pays?.rows ?? []
  const codes = new Set(taken)
  const found: { area: Area; reason: Reason }[] = []
  for (const [reason, find] of RULES) {
    const area = found.length < most ? find(rows, codes) : undefined
    if (!area) continue
    codes.add(area.code)
    found.push({ area, reason })
  }
  const populous = (tables.metros ?? [])
    .filter((metro) => !codes.has(metro.code))
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, most - found.length)
  return [...found, ...populous.map((area) => ({ area, reason: 'people' as const }))]
}

/** The shortlist as far as it is shown (`most` places); suggestions where fewer than two places are kept, by what two earners have together where there is a second. */
export function comparePlaces(
  tables: Tables,
  view: View,
  role: RoleTable | undefined,
  most = MAX_PLACES,
  second?: RoleTable,
): ComparePlaces {
  const known = view.metros.flatMap((code, slot) => {
    const area = areaOf(tables, code)
    return area ? [{ area, slot, suggestion: null as Reason | null }] : []
  })
  const kept = known.slice(0, most)
  const suggested =
    kept.length >= 2
      ? []
      : suggestPlaces(
          tables,
          view,
          [role, second].filter((one) => one !== undefined),
          [...kept.map(({ area }) => area.code), view.base],
          FILL_TO - kept.length,
        ).map(({ area, reason }, i) => ({ area, slot: view.metros.length + i, suggestion: reason }))
  const shown = [...kept, ...suggested]
  const base = areaOf(tables, view.base)
  const others = new Map(
    [...shown.map(({ area }) => area), ...(base ? [base] : [])].map((area) => [area.code, area]),
  )
  return {
    shown: shown.map((place) => ({ ...place, name: nameAmong(place.area, [...others.values()]) })),
    beyond: known
      .slice(most)
      .map(({ area }) => nameAmong(area, [...known.map((one) => one.area), ...others.values()])),
    unknown: view.metros.filter((code) => !areaOf(tables, code)),
  }
}

/** An area's name in sentences among others: its state stays where one of them is called alike. */
export function nameAmong(area: Area, others: readonly Area[]): string {
  const name = plainName(area)
  return others.some((other) => other.code !== area.code && plainName(other) === name) &&
    area.kind === 'metro'
    ? area.short
    : name
}

function plainName(area: Area): string {
  return area.kind === 'metro' ? cityName(area.short) : area.name
}

/** What kinds of places are compared: "metro areas", "states", "metro areas and states". */
export function kindsText(places: readonly Pick<ComparePlace, 'area'>[]): string {
  const isOf = (kind: Area['kind']) => places.some(({ area }) => area.kind === kind)
  return isOf('state') ? (isOf('metro') ? 'metro areas and states' : 'states') : 'metro areas'
}
