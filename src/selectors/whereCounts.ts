import type { Region } from '#domain/area.ts'
import type { View } from '#view/view.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import { activeFilters, passing, statesOf, type Sieve } from './filters.ts'

/** Places with a figure that pass every filter but that of states and regions, by postal code and by region. */
export interface WhereCounts {
  readonly states: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<Region, number>
}

/** How many places each state and region would list; one across a border counts in each of its states. */
export function whereCounts(
  tables: Sieve['tables'],
  view: View,
  { base, pays }: Pick<CitiesPicture, 'base' | 'pays'>,
): WhereCounts {
  const others = activeFilters(view).filter((key) => key !== 'where')
  const regionOf = new Map(tables.states?.map((state) => [state.code, state.region]))
  const states = new Map<string, number>()
  const regions = new Map<Region, number>()
  for (const { area } of passing(pays.rows, others, { tables, view, base })) {
    const within = statesOf(area)
    for (const state of within) states.set(state, (states.get(state) ?? 0) + 1)
    for (const region of new Set(within.flatMap((state) => regionOf.get(state) ?? [])))
      regions.set(region, (regions.get(region) ?? 0) + 1)
  }
  return { states, regions }
}
