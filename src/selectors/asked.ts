import { count } from '#format/counts.ts'
import type { Tables } from '#store/tables.ts'
import type { Sort, View } from '#view/view.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import { filterChips } from './filterChips.ts'

/** What a picture's rows were asked for beside its deck: a file has no controls to show it. */
export interface Asked {
  /** What the rows are ordered by: "pay as paid", "jobs, fewest first". */
  readonly order: string
  /** The order is another than the usual one, so that a drawing says it too. */
  readonly isReordered: boolean
  /** Filters that are set and how many rows they leave: "California; 100 jobs or more: 7 of 163 listed". Empty: none. */
  readonly filters: string
}

const ORDERS: Readonly<Partial<Record<Sort, readonly [down: string, up: string]>>> = {
  jobs: ['jobs', 'jobs, fewest first'],
  share: ['share of jobs', 'share of jobs, smallest first'],
  shift: ['ranks gained after local prices', 'ranks lost after local prices'],
  spread: ['width of the middle half', 'width of the middle half, narrowest first'],
  name: ['name', 'name, from Z to A'],
}

function orderText({ sort, order, rank }: View): string {
  const [down, up] = ORDERS[sort] ?? payOrder(rank)
  return order === 'down' ? down : up
}

function payOrder(rank: View['rank']): readonly [down: string, up: string] {
  const pay = rank === 'prices' ? 'pay after local prices' : 'pay as paid'
  return [pay, `${pay}, lowest first`]
}

/** Filters in words with what they leave. Empty: none is set. */
export function filtersText(texts: readonly string[], left: number, of: number): string {
  return texts.length === 0 ? '' : `${texts.join('; ')}: ${count(left)} of ${count(of)} listed`
}

/** Order and filters of a picture of Cities. */
export function citiesAsked(tables: Tables, view: View, picture: CitiesPicture): Asked {
  const chips = filterChips(tables, view, picture)
  const isInRows = view.show === 'list' || view.show === 'spread' || view.show === 'table'
  return {
    order: orderText(view),
    isReordered: isInRows && orderText(view) !== payOrder(view.rank)[0],
    filters: filtersText(
      chips.map(({ text }) => text),
      picture.rows.length,
      picture.pays.rows.length,
    ),
  }
}
