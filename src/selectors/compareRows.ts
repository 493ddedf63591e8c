import { NATION, type Area } from '#domain/area.ts'
import { equivalentPay } from '#domain/equivalentPay.ts'
import { afterPrices, type PriceLevels } from '#domain/prices.ts'
import { isThin, repeatedFigures, type RoleTable, type Stats } from '#domain/wages.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { areaOf } from './areaOf.ts'
import { baselineOf, ownPay, type Baseline } from './baseline.ts'
import { homeName } from './homeName.ts'
import { nameAmong, type ComparePlace } from './comparePlaces.ts'
import { levelOf, pricesOf } from './levels.ts'

/** One line of a comparison: a place, or a baseline that is none of the places. */
export interface CompareRow {
  /** Area code, "US" or "mine". */
  readonly code: string
  /** In sentences: "Seattle", "the nation". */
  readonly name: string
  /** At the head of a row: "Seattle, WA", "The nation". */
  readonly title: string
  /** Order of keeping. Null: the baseline only. */
  readonly slot: number | null
  readonly suggested: boolean
  readonly isBase: boolean
  /** Null: publishes nothing of the role, or the reader's own pay. */
  readonly stats: Stats | null
  /** Pay in the chosen measure, as paid. Null: not published. */
  readonly paid: number | null
  /** The figure is the release's cap: this much or more. */
  readonly floor: boolean
  /** Price level used, US = 100. Null: not published. */
  readonly level: number | null
  /** What the level is made of. Null: not published. */
  readonly levels: Pick<PriceLevels, 'all' | 'housing'> | null
  /** Whose prices the reader's own pay is at: "Denver", "the nation". Null: not the reader's own pay. */
  readonly home: string | null
  /** That the reader's own pay is taken at the nation's prices, and what to do where no home is given. Null: it is not. */
  readonly homeNote: string | null
  /** Pay after local prices. Null: no pay or no price level. */
  readonly real: number | null
  /** Pay after prices, less the baseline's. Null: either is not published or a floor; the baseline itself. */
  readonly against: number | null
  /** What pays here, after prices, what the baseline pays there. Null: either price level or its pay is not published. */
  readonly toMatch: number | null
  readonly thin: boolean
  /** How many of the five figures repeat a neighbour. */
  readonly repeated: number
  /** What each of two earners has, where the figures are of both together. Absent: one earner, or the reader's own pay. */
  readonly parts?: readonly [CompareRow, CompareRow]
  /** Why there is no figure, where more is to be said than that the role's is not published: "electricians not published". */
  readonly lacks?: string
  /** The reader's own pay beside what two earn together. */
  readonly alone?: boolean
}

/** A comparison of one role: places and baseline, most pay after prices first. */
export interface CompareRows {
  readonly rows: readonly CompareRow[]
  readonly base: CompareRow
  /** Why the chosen baseline is not the one used. Null: it is. */
  readonly notice: string | null
}

const AT_NATIONS_PRICES = { all: 100, housing: 100 }

/** A line before it is compared with the baseline. */
export type OwnRow = Omit<CompareRow, 'against' | 'toMatch' | 'isBase'>

/** A role's table row of an area. Undefined: nothing is published. */
function statsOf(role: RoleTable, area: Pick<Area, 'code' | 'kind'>): Stats | undefined {
  return (area.kind === 'metro' ? role.metros : role.states).find((row) => row.area === area.code)
}

function areaRow(tables: Tables, view: View, role: RoleTable, area: Area): OwnRow {
  const stats = statsOf(role, area) ?? null
  const paid = stats?.[view.measure] ?? null
  const level = levelOf(tables, view.housing, area)
  return {
    code: area.code,
    name: area.name,
    title: area.kind === 'metro' ? area.short : area.name,
    slot: null,
    suggested: false,
    stats,
    paid,
    floor: stats?.floors.includes(view.measure) ?? false,
    level,
    levels: pricesOf(tables, area.code) ?? null,
    home: null,
    homeNote: null,
    real: paid === null || level === null ? null : afterPrices(paid, level),
    thin: stats !== null && isThin(stats),
    repeated: stats === null ? 0 : repeatedFigures(stats),
  }
}

function homeNoteOf({ home }: View): string {
  return `at the nation’s prices${home === null ? '; say where you live' : ''}`
}

/** The nation, at its own prices however these are weighed; or the reader's own pay, at those of home. */
function outsideRow(tables: Tables, view: View, role: RoleTable, base: Baseline): OwnRow {
  const stats = base.code === NATION ? role.nation : null
  const own = base.code === NATION ? null : ownPay(tables, view)
  const paid = stats === null ? base.paid : stats[view.measure]
  return {
    code: base.code,
    name: base.name,
    title: base.name.replace(/^./, (letter) => letter.toUpperCase()),
    slot: null,
    suggested: false,
    stats,
    paid,
    floor: stats?.floors.includes(view.measure) ?? false,
    level: own?.level ?? 100,
    levels: (own && pricesOf(tables, own.pricedAt)) ?? AT_NATIONS_PRICES,
    home: own && homeName(tables, own.pricedAt),
    homeNote: own?.pricedAt === NATION ? homeNoteOf(view) : null,
    real: own === null ? paid : base.real,
    thin: false,
    repeated: 0,
  }
}

function difference(own: OwnRow, base: OwnRow): number | null {
  if (own.code === base.code || own.real === null || base.real === null || own.floor || base.floor)
    return null
  return own.real - base.real
}

/** A floor of its own does not matter here: only the place's prices do. The baseline's does: nobody knows what it pays. */
function matching(own: OwnRow, base: OwnRow): number | null {
  if (own.code === base.code || base.paid === null || base.floor) return null
  if (own.level === null || base.level === null) return null
  return equivalentPay(base.paid, base.level, own.level)
}

function byRealPay(a: OwnRow, b: OwnRow): number {
  return (b.real ?? -1) - (a.real ?? -1) || (b.paid ?? -1) - (a.paid ?? -1)
}

/**
 * The places of one role and the baseline, most pay after prices first; without a price level by pay as paid; without a figure
 * last. The baseline is a row of its own where it is none of the places.
 */
export function compareRows(
  tables: Tables,
  view: View,
  role: RoleTable,
  places: readonly ComparePlace[],
): CompareRows {
  const chosen = baselineOf(tables, view, role)
  const own: OwnRow[] = places.map(({ area, name, slot, suggestion }) => ({
    ...areaRow(tables, view, role, area),
    name,
    slot,
    suggested: suggestion !== null,
  }))
  let base = own.find((row) => row.code === chosen.code)
  if (!base) {
    const area = areaOf(tables, chosen.code)
    base = area
      ? {
          ...areaRow(tables, view, role, area),
          name: nameAmong(
            area,
            places.map((place) => place.area),
          ),
        }
      : outsideRow(tables, view, role, chosen)
    own.push(base)
  }
  return { ...againstBaseRow(own, base), notice: chosen.notice }
}

/** The lines compared with one of them, most pay after prices first. */
export function againstBaseRow(
  own: readonly OwnRow[],
  base: OwnRow,
): { readonly rows: readonly CompareRow[]; readonly base: CompareRow } {
  const finish = (row: OwnRow): CompareRow => ({
    ...row,
    isBase: row === base,
    against: difference(row, base),
    toMatch: matching(row, base),
  })
  return { rows: own.toSorted(byRealPay).map(finish), base: finish(base) }
}
