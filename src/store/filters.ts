import type { Region } from '#domain/area.ts'
import { findWords } from '#view/codes.ts'
import { FIELDS } from '#view/fields.ts'
import { MOST } from '#view/textForms.ts'
import { DEFAULT_VIEW, type Range, type View } from '#view/view.ts'
import { including, withFields, without } from './changes.ts'

/** Filters a reader can set and take away one by one. A radius belongs to "near". */
export const FILTERS = [
  'states',
  'regions',
  'near',
  'pop',
  'jobs',
  'pay',
  'level',
  'beats',
  'nonmetro',
  'find',
  'groups',
  'prep',
  'growth',
] as const
export type Filter = (typeof FILTERS)[number]

/** Filters of the present screen that are set, in the order of the address. */
export function activeFilters(view: View): readonly Filter[] {
  return FILTERS.filter((filter) => {
    const value = view[filter]
    const isSet = Array.isArray(value) ? value.length > 0 : value !== null && value !== 'no'
    return isSet && FIELDS[filter].screens.includes(view.view)
  })
}

function toggled<T>(list: readonly T[], member: T): readonly T[] {
  return list.includes(member) ? without(list, member) : including(list, member)
}

function wholeNumber(end: number | null): number | null {
  return end === null ? null : Math.min(MOST, Math.max(0, Math.round(end)))
}

function ordered(range: Range | null): Range | null {
  if (range === null || (range.from === null && range.to === null)) return null
  const [from, to] = [wholeNumber(range.from), wholeNumber(range.to)]
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }
}

function sameRange(a: Range | null, b: Range | null): boolean {
  return a?.from === b?.from && a?.to === b?.to
}

/** Postal code. */
export function addState(view: View, state: string): View {
  return withFields(view, { states: including(view.states, state) })
}

/** Postal code; nothing where that state is no filter. */
export function removeState(view: View, state: string): View {
  return withFields(view, { states: without(view.states, state) })
}

/** Postal code: sets the state as a filter, or takes it away. */
export function toggleState(view: View, state: string): View {
  return withFields(view, { states: toggled(view.states, state) })
}

/** Sets a Census region as a filter, or takes it away. */
export function toggleRegion(view: View, region: Region): View {
  return withFields(view, { regions: toggled(view.regions, region) })
}

/** Only metro areas within some miles (10 … 500) of one; null: anywhere. Without miles the radius stays. */
export function setNear(view: View, metro: string | null, miles: number = view.miles): View {
  if (metro === null) return withFields(view, { near: null, miles: DEFAULT_VIEW.miles })
  return withFields(view, { near: metro, miles: Math.min(500, Math.max(10, Math.round(miles))) })
}

function withRange(view: View, key: 'pop' | 'jobs' | 'pay' | 'level', range: Range | null): View {
  const next = ordered(range)
  return sameRange(view[key], next) ? view : { ...view, [key]: next }
}

/** Number of jobs, to the nearest whole; ends the wrong way round are turned, two open ends are no filter. */
export function setJobs(view: View, jobs: Range | null): View {
  return withRange(view, 'jobs', jobs)
}

/** Dollars a year, to the nearest whole; ends the wrong way round are turned, two open ends are no filter. */
export function setPay(view: View, pay: Range | null): View {
  return withRange(view, 'pay', pay)
}

/** People living in the area; as `setJobs`. */
export function setPopulation(view: View, pop: Range | null): View {
  return withRange(view, 'pop', pop)
}

/** BEA price level, US = 100; as `setJobs`. */
export function setLevel(view: View, level: Range | null): View {
  return withRange(view, 'level', level)
}

/** Nonmetropolitan areas beside the metro areas, or metro areas alone. */
export function toggleNonmetro(view: View): View {
  return withFields(view, { nonmetro: view.nonmetro === 'yes' ? 'no' : 'yes' })
}

/** Text as typed. */
export function setFind(view: View, typed: string): View {
  return withFields(view, { find: findWords(typed) })
}

/** SOC major group: "15". */
export function toggleGroup(view: View, group: string): View {
  return withFields(view, { groups: toggled(view.groups, group) })
}

/** Step of preparation, 1 … 5. */
export function togglePrep(view: View, step: number): View {
  return withFields(view, { prep: toggled(view.prep, step) })
}

/** Takes one filter away. */
export function clearFilter(view: View, filter: Filter): View {
  if (filter === 'near') return setNear(view, null)
  return withFields(view, { [filter]: DEFAULT_VIEW[filter] })
}

/** Takes away every filter of the present screen; those of others stay as they are. */
export function clearFilters(view: View): View {
  return activeFilters(view).reduce(clearFilter, view)
}
