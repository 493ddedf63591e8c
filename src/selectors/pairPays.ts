import type { Area } from '#domain/area.ts'
import { afterPrices } from '#domain/prices.ts'
import type { RoleTable, Stats } from '#domain/wages.ts'
import { lowerName } from '#format/names.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { isInMetros, placePays, ranksOf, type PlacePay, type PlacePays } from './placePay.ts'

/** Two earners' pay in every place, and why places drop out. */
export interface PairPays {
  readonly pays: PlacePays
  /** Areas without a figure for the first, the second, and either. */
  readonly silent: readonly [first: number, second: number, both: number]
}

const byState = new WeakMap<RoleTable, RoleTable>()

/** The role as if no metro area published it, for a pair whose other role is known by states alone. */
function inStates(role: RoleTable): RoleTable {
  const known = byState.get(role)
  if (known) return known
  const made = { ...role, metros: [] }
  byState.set(role, made)
  return made
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.min(a, b)
}

/** Jobs of the smaller market: a floor of jobs holds for both. What has no meaning for two is null. */
export function jointStats(a: Stats, b: Stats): Stats {
  const none = { quotient: null, p10: null, p25: null, median: null, p75: null, p90: null, mean: null }
  return { ...none, jobs: least(a.jobs, b.jobs), floors: [] }
}

function jointPay(a: PlacePay, b: PlacePay): PlacePay {
  const paid = a.paid + b.paid
  return {
    area: a.area,
    stats: { ...jointStats(a.stats, b.stats), area: a.stats.area },
    paid,
    floor: a.floor || b.floor,
    level: a.level,
    real: a.level === null ? null : afterPrices(paid, a.level),
    paidRank: null,
    realRank: null,
    thin: a.thin || b.thin,
    repeated: Math.max(a.repeated, b.repeated),
    parts: [a, b],
  }
}

function ranked(rows: readonly PlacePay[]): readonly PlacePay[] {
  const paid = ranksOf(rows.map((row) => row.paid))
  const real = ranksOf(rows.flatMap((row) => (row.real === null || row.floor ? [] : [row.real])))
  return rows.map((row) => ({
    ...row,
    paidRank: row.floor ? null : (paid.get(row.paid) ?? null),
    realRank: row.real === null || row.floor ? null : (real.get(row.real) ?? null),
  }))
}

function joined(first: RoleTable, second: RoleTable, a: PlacePays, b: PlacePays): PairPays {
  const others = new Map(b.rows.map((row) => [row.area.code, row]))
  const [silentA, silentB] = [a, b].map(
    ({ unpublished }) => new Set(unpublished.map(({ area }) => area.code)),
  )
  const rows = ranked(
    a.rows.flatMap((row) => {
      const other = others.get(row.area.code)
      return other ? [jointPay(row, other)] : []
    }),
  )
  const lacks = (code: string) =>
    silentA?.has(code) === true && silentB?.has(code) === true && first !== second
      ? 'either role'
      : lowerName(silentA?.has(code) === true ? first.short : second.short)
  const areas = new Map<string, Area>(
    [...a.unpublished, ...b.unpublished].map(({ area }) => [area.code, area]),
  )
  const figures = rows.flatMap((row) => (row.real === null ? [row.paid] : [row.paid, row.real]))
  return {
    pays: {
      kind: a.kind,
      noun: a.noun,
      rows,
      unpublished: [...areas.values()].map((area) => ({ area, jobs: null, lacks: lacks(area.code) })),
      total: a.total,
      unpriced: rows.filter((row) => row.level === null).length,
      extent: rows.length === 0 ? [0, 1] : [Math.min(...figures), Math.max(...figures)],
    },
    silent: [
      a.unpublished.length,
      b.unpublished.length,
      [...(silentA ?? [])].filter((code) => silentB?.has(code)).length,
    ],
  }
}

const latest = new WeakMap<PlacePays, { readonly other: PlacePays; readonly made: PairPays }>()

/**
 * What two earners have together in every place that publishes both roles, as paid and after the one price level; a floor where
 * either is. Thin where either market is, its jobs those of the smaller one. By states where either role is known by states alone.
 * Null while the areas are not here. The same object again for the same figures.
 */
export function pairPays(tables: Tables, view: View, first: RoleTable, second: RoleTable): PairPays | null {
  const metros = isInMetros(first, view.measure) && isInMetros(second, view.measure)
  const roles = metros ? ([first, second] as const) : ([inStates(first), inStates(second)] as const)
  // Nonmetropolitan areas have no price level to rank two earners by.
  const inMetros: View = { ...view, nonmetro: 'no' }
  const [a, b] = [placePays(tables, inMetros, roles[0]), placePays(tables, inMetros, roles[1])]
  if (!a || !b) return null
  const known = latest.get(a)
  if (known?.other === b) return known.made
  const made = joined(first, second, a, b)
  latest.set(a, { other: b, made })
  return made
}
