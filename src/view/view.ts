import type { Measure } from '#domain/wages.ts'
import type { Region } from '#domain/area.ts'

/** The four questions of the product. */
export const SCREENS = ['cities', 'compare', 'roles', 'growth'] as const
export type Screen = (typeof SCREENS)[number]

/** The forms in which each screen shows its answer; the first is the default. */
export const SHOWS = {
  cities: ['list', 'spread', 'map', 'prices', 'time', 'table'],
  compare: ['pay', 'matrix', 'page', 'table'],
  roles: ['plate', 'nearby', 'titles', 'table'],
  growth: ['check', 'all', 'record', 'tree', 'table'],
} as const satisfies Record<Screen, readonly string[]>
export type Show = (typeof SHOWS)[Screen][number]

/** An inclusive range; null: open at that end. */
export interface Range {
  readonly from: number | null
  readonly to: number | null
}

/** What lists are ordered by; each screen knows some of them. */
export const SORTS = [
  'pay',
  'shift',
  'jobs',
  'share',
  'name',
  'spread',
  'growth',
  'openings',
  'nation',
] as const
export type Sort = (typeof SORTS)[number]

/**
 * Everything that decides what a picture shows, given a data release; exactly what a link carries.
 * Codes, not names; unknown but well-formed codes stay.
 */
export interface View {
  readonly view: Screen
  /** Form of the picture; always one of `SHOWS[view]`. */
  readonly show: Show
  /** SOC codes and slugs of filed titles, at most 12, no duplicates. Empty: no role chosen. */
  readonly roles: readonly string[]
  /** The shortlist in order of keeping: CBSA codes, postal codes of states; at most 12. */
  readonly metros: readonly string[]
  /** Where Roles looks: "US", "any", a CBSA code or a postal code. */
  readonly place: string
  /** The unfolded row: a role, a CBSA code or a postal code. Null: none. */
  readonly open: string | null
  /** What pay is compared with: "US", an area code, or "mine" (the reader's own pay). */
  readonly base: string
  /** The reader's own pay, dollars a year. Private: in a link only when ticked. Null: not given. */
  readonly salary: number | null
  /** Where the reader lives: the prices that the salary is paid at. Private as that is. Null: not given, the nation's prices. */
  readonly home: string | null
  readonly measure: Measure
  /** Which pay ranks the places. */
  readonly rank: 'paid' | 'prices'
  /** Part of the price index moved to housing, per cent: 0, 5 … 40. */
  readonly housing: number
  /** What stands across pay in the scatter of prices: all items or housing. */
  readonly axis: 'prices' | 'housing'
  /** Dollars of each year as paid, or all in those of May 2025. */
  readonly dollars: 'paid' | 'may2025'
  /** Whether the second role's pay is added to the first's: two earners in one place. */
  readonly pair: 'no' | 'yes'
  /** Whose take-home pay is estimated: nobody's, or that of a filing status. */
  readonly tax: 'none' | 'single' | 'married'
  readonly sort: Sort
  readonly order: 'down' | 'up'
  /** Filters. Empty list or null: no filter. */
  readonly states: readonly string[]
  readonly regions: readonly Region[]
  /** CBSA code of the centre; with `miles` the radius. */
  readonly near: string | null
  readonly miles: number
  /** People living in the area. */
  readonly pop: Range | null
  readonly jobs: Range | null
  /** Dollars a year, in the prices that rank. */
  readonly pay: Range | null
  /** BEA price level, US = 100. */
  readonly level: Range | null
  /** Only places that pay more than the baseline after local prices. */
  readonly beats: 'no' | 'yes'
  /** Nonmetropolitan areas as well. */
  readonly nonmetro: 'no' | 'yes'
  /** Words of a name, lower case, joined by "-". */
  readonly find: string | null
  /** SOC major groups ("15"). */
  readonly groups: readonly string[]
  /** O*NET-like steps of preparation asked: see `PREPARATION`. */
  readonly prep: readonly number[]
  /** Openings a year. */
  readonly openings: Range | null
  /** Forecast growth of the newest round, per cent; may be below zero. */
  readonly growth: Range | null
  /** Round of the forecast check, "2014-24". Null: the newest judged for the role. */
  readonly round: string | null
  /** Whether the wage survey's own count of jobs is drawn beside the forecasts. */
  readonly survey: 'no' | 'yes'
  /** What the areas of the treemap stand for: jobs, or jobs times mean pay. */
  readonly size: 'jobs' | 'bill'
  /** What the colours of the treemap stand for. */
  readonly tint: 'growth' | 'pay'
}

/** The bare address. */
export const DEFAULT_VIEW: View = {
  view: 'cities',
  show: 'list',
  roles: ['15-1254'],
  metros: [],
  place: 'US',
  open: null,
  base: 'US',
  salary: null,
  home: null,
  measure: 'median',
  rank: 'paid',
  housing: 0,
  axis: 'prices',
  dollars: 'paid',
  pair: 'no',
  tax: 'none',
  sort: 'pay',
  order: 'down',
  states: [],
  regions: [],
  near: null,
  miles: 100,
  pop: null,
  jobs: null,
  pay: null,
  level: null,
  beats: 'no',
  nonmetro: 'no',
  find: null,
  groups: [],
  prep: [],
  openings: null,
  growth: null,
  round: null,
  survey: 'no',
  size: 'jobs',
  tint: 'growth',
}

/** The most places a shortlist holds and the most roles a view holds. */
export const MAX_KEPT = 12
