import type { Area, Metro, State } from '#domain/area.ts'
import { milesBetween } from '#domain/distance.ts'
import { count } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import type { Tables } from '#store/tables.ts'
import { plainWords } from '#view/codes.ts'
import { DEFAULT_VIEW, type Range, type View } from '#view/view.ts'
import { cityName } from './baseline.ts'
import { placesText } from './placesText.ts'
import type { PlacePay } from './placePay.ts'

/** A filter of places by its key. */
export type FilterKey = 'where' | 'near' | 'jobs' | 'pay' | 'find'

/** An active filter as a removable chip. */
export interface FilterChip {
  readonly key: FilterKey
  readonly text: string
  /** The view's fields without this filter. */
  readonly without: Partial<View>
  /** Places that would be listed without this one. */
  readonly countWithout: number
}

interface Filter {
  readonly key: FilterKey
  readonly without: Partial<View>
  active(view: View): boolean
  keeps(row: PlacePay, view: View, centre: Metro | undefined, states: readonly State[]): boolean
  text(view: View, centre: Metro | undefined, states: readonly State[]): string
}

function inRange(value: number | null, range: Range | null): boolean {
  if (range === null) return true
  if (value === null) return false
  return (range.from === null || value >= range.from) && (range.to === null || value <= range.to)
}

function rangeText(range: Range | null, text: (value: number) => string): string {
  if (range === null) return ''
  if (range.to === null) return `${text(range.from ?? 0)}+`
  if (range.from === null) return `up to ${text(range.to)}`
  return `${text(range.from)}–${text(range.to)}`
}

/** The states that an area lies in: every state its title names. */
function statesOf(area: Area): readonly string[] {
  return area.kind === 'metro' ? area.states : [area.code]
}

/** Whether the area lies in any of the chosen states or regions. Nothing chosen: everywhere. */
function isWithin(area: Area, view: Pick<View, 'states' | 'regions'>, states: readonly State[]): boolean {
  if (view.states.length + view.regions.length === 0) return true
  return statesOf(area).some((code) => {
    if (view.states.includes(code)) return true
    const region = states.find((state) => state.code === code)?.region
    return region ? view.regions.includes(region) : false
  })
}

/** Whether every word of `find` begins a word of the area's name. */
export function isNamed(area: Area, find: string): boolean {
  const words = plainWords(`${area.name} ${area.short}`)
  return find.split('-').every((part) => words.some((word) => word.startsWith(part)))
}

const FILTERS: readonly Filter[] = [
  {
    key: 'where',
    without: { states: [], regions: [] },
    active: (view) => view.states.length + view.regions.length > 0,
    keeps: (row, view, _, states) => isWithin(row.area, view, states),
    text: (view, _, states) => placesText(view, states),
  },
  {
    key: 'near',
    without: { near: null, miles: DEFAULT_VIEW.miles },
    active: (view) => view.near !== null,
    keeps: (row, view, centre) =>
      centre === undefined || (row.area.kind === 'metro' && milesBetween(row.area, centre) <= view.miles),
    text: (view, centre) => `within ${view.miles} miles of ${centre ? cityName(centre.short) : view.near}`,
  },
  {
    key: 'jobs',
    without: { jobs: null },
    active: (view) => view.jobs !== null,
    keeps: (row, view) => inRange(row.stats.jobs, view.jobs),
    text: (view) => `${rangeText(view.jobs, count)} jobs`,
  },
  {
    key: 'pay',
    without: { pay: null },
    active: (view) => view.pay !== null,
    keeps: (row, view) => inRange(view.rank === 'prices' ? row.real : row.paid, view.pay),
    text: (view) =>
      `${rangeText(view.pay, shortDollars)} ${view.rank === 'prices' ? 'after local prices' : 'as paid'}`,
  },
  {
    key: 'find',
    without: { find: null },
    active: (view) => view.find !== null,
    keeps: (row, view) => view.find === null || isNamed(row.area, view.find),
    text: (view) => `named “${(view.find ?? '').replaceAll('-', ' ')}”`,
  },
]

/** The rows that pass every active filter, and the filters as chips. */
export function filterPlaces(
  tables: Tables,
  view: View,
  rows: readonly PlacePay[],
): { readonly rows: readonly PlacePay[]; readonly chips: readonly FilterChip[] } {
  const active = FILTERS.filter((filter) => filter.active(view))
  const centre = tables.metros?.find((metro) => metro.code === view.near)
  const passing = (filters: readonly Filter[]) =>
    rows.filter((row) => filters.every((filter) => filter.keeps(row, view, centre, tables.states ?? [])))
  return {
    rows: active.length === 0 ? rows : passing(active),
    chips: active.map((filter) => ({
      key: filter.key,
      text: filter.text(view, centre, tables.states ?? []),
      without: filter.without,
      countWithout: passing(active.filter((other) => other !== filter)).length,
    })),
  }
}

/** How many rows would be listed under another view: the live count in a filter's panel. */
export function countUnder(tables: Tables, view: View, rows: readonly PlacePay[]): number {
  return filterPlaces(tables, view, rows).rows.length
}
