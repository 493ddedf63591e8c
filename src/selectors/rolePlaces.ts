import { mayBeNamed, THIN_JOBS } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { placePays, type PlacePay } from './placePay.ts'

/** The places at the head of one order. */
export interface PlaceTop {
  readonly key: 'paid' | 'prices' | 'large'
  /** "As paid". */
  readonly title: string
  readonly rows: readonly PlacePay[]
}

/** Where a role pays. */
export interface RolePlaces {
  readonly tops: readonly PlaceTop[]
  /** The best-paid places with 100 jobs and five different figures. */
  readonly named: readonly PlacePay[]
  /** "All 163 metro areas with a figure". Empty: there is none. */
  readonly all: string
}

const TOP = 3

/** Whether the row is a small market or repeats a figure: marked wherever it stands. */
export function isDoubtful({ stats }: PlacePay): boolean {
  return !mayBeNamed(stats)
}

/**
 * The places that pay most at the median: as paid, after local prices, and as paid among those with 100 jobs and five different
 * figures, unless these are the first ones again. Floors are left out. Null: the role's table is not here.
 */
export function rolePlaces(tables: Tables, view: View, soc: string): RolePlaces | null {
  const role = tables.roles[soc]
  const pays = role ? placePays(tables, { ...view, measure: 'median', nonmetro: 'no' }, role) : null
  if (!pays) return null
  const values = pays.rows.filter((row) => !row.floor)
  const byPaid = values.toSorted((a, b) => b.paid - a.paid)
  const byReal = values.filter(({ real }) => real !== null).toSorted((a, b) => (b.real ?? 0) - (a.real ?? 0))
  const paid = byPaid.slice(0, TOP)
  const named = byPaid.filter((row) => !isDoubtful(row)).slice(0, TOP)
  const isSame = named.length === paid.length && named.every((row, i) => row === paid[i])
  const tops: readonly PlaceTop[] = [
    { key: 'paid', title: 'As paid', rows: paid },
    { key: 'prices', title: 'After local prices', rows: byReal.slice(0, TOP) },
    {
      key: 'large',
      title: `As paid, ${count(THIN_JOBS)} jobs or more`,
      rows: isSame ? [] : named,
    },
  ]
  const [one, many] = pays.kind === 'metro' ? ['metro area', 'metro areas'] : ['state', 'states']
  const found = pays.rows.length
  return {
    tops: tops.filter(({ rows }) => rows.length > 0),
    named,
    all:
      found === 0
        ? ''
        : found === 1
          ? `The one ${one} with a figure`
          : `All ${count(found)} ${many} with a figure`,
  }
}
