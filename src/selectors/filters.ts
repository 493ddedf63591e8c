import type { Area, State } from '#domain/area.ts'
import { milesBetween } from '#domain/distance.ts'
import type { Tables } from '#store/tables.ts'
import { plainWords } from '#view/codes.ts'
import type { View } from '#view/view.ts'
import type { Baseline } from './baseline.ts'
import { inRange } from './inRange.ts'
import type { PlacePay } from './placePay.ts'

/** A filter of places by its key. */
export type FilterKey = 'where' | 'near' | 'pop' | 'jobs' | 'pay' | 'level' | 'beats' | 'find'

/** What places are filtered by. */
export interface Sieve {
  readonly tables: Pick<Tables, 'metros' | 'states'>
  readonly view: View
  readonly base: Pick<Baseline, 'real'>
}

/** The states that an area lies in: every state its title names. */
export function statesOf(area: Area): readonly string[] {
  return area.kind === 'state' ? [area.code] : area.states
}

/** Whether the area lies in any of the chosen states or regions. */
function isWithin(area: Area, view: View, states: readonly State[] = []): boolean {
  return statesOf(area).some((code) => {
    const region = states.find((state) => state.code === code)?.region
    return view.states.includes(code) || (region !== undefined && view.regions.includes(region))
  })
}

/** Whether every word of `find` begins a word of the area's name. */
export function isNamed(area: Area, find: string): boolean {
  const words = plainWords(`${area.name} ${area.short}`)
  return find.split('-').every((part) => words.some((word) => word.startsWith(part)))
}

type Keeps = (row: PlacePay, sieve: Sieve) => boolean

/** What passes each filter. What is not published passes no limit. */
const KEEPS: Readonly<Record<FilterKey, Keeps>> = {
  where: ({ area }, { view, tables }) => isWithin(area, view, tables.states),
  near: ({ area }, { view, tables }) => {
    const centre = tables.metros?.find((metro) => metro.code === view.near)
    return !centre || (area.kind === 'metro' && milesBetween(area, centre) <= view.miles)
  },
  pop: ({ area }, { view }) => inRange(area.kind === 'metro' ? area.population : null, view.pop),
  jobs: ({ stats }, { view }) => inRange(stats.jobs, view.jobs),
  pay: (row, { view }) => inRange(view.rank === 'prices' ? row.real : row.paid, view.pay),
  level: ({ area }, { view }) => inRange(area.prices, view.level),
  beats: ({ real }, { base }) => (real ?? -Infinity) > (base.real ?? Infinity),
  find: ({ area }, { view }) => isNamed(area, view.find ?? ''),
}

function isActive(key: FilterKey, view: View): boolean {
  if (key === 'where') return view.states.length + view.regions.length > 0
  return view[key] !== null && view[key] !== 'no'
}

/** The filters that are set, in the order of their chips. */
export function activeFilters(view: View): readonly FilterKey[] {
  return (Object.keys(KEEPS) as readonly FilterKey[]).filter((key) => isActive(key, view))
}

/** The rows that pass all of these filters. */
export function passing(
  rows: readonly PlacePay[],
  keys: readonly FilterKey[],
  sieve: Sieve,
): readonly PlacePay[] {
  return keys.length === 0 ? rows : rows.filter((row) => keys.every((key) => KEEPS[key](row, sieve)))
}
