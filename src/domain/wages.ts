/** The five published points of a pay distribution, lowest first. */
export const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const

/** One published point of a pay distribution: 10, 25, 50, 75 or 90 per cent of jobs pay less. */
export type Percentile = (typeof PERCENTILES)[number]

/** A pay figure that OEWS publishes. The mean is not published for metro areas in this release. */
export type Measure = Percentile | 'mean'

/** How pay is stated: per year in whole dollars, or per hour in dollars and cents (five occupations publish no yearly figure). */
export type PayUnit = 'year' | 'hour'

/** What OEWS publishes for one occupation in one area. Null: not published. */
export interface Stats {
  /** Employees, rounded by the publisher to tens. */
  readonly jobs: number | null
  /** Location quotient: the area's share of jobs in the occupation ÷ the nation's share. */
  readonly quotient: number | null
  readonly p10: number | null
  readonly p25: number | null
  readonly median: number | null
  readonly p75: number | null
  readonly p90: number | null
  readonly mean: number | null
  /** Measures whose figure is the cap of the release: "this much or more", a floor and not a value. */
  readonly floors: readonly Measure[]
}

/** One area's row in the table of a role. */
export interface AreaStats extends Stats {
  /** CBSA code of a metro area, or the postal code of a state. */
  readonly area: string
}

/** One role's row in the table of an area. */
export interface RoleStats extends Stats {
  /** SOC 2018 code. */
  readonly soc: string
}

/** The nation's row, with the publisher's relative standard errors in per cent. Null: not published. */
export interface NationStats extends Stats {
  readonly jobsError: number | null
  readonly meanError: number | null
}

/** A title that people use for this role although employers' visa filings put it mostly elsewhere. */
export interface AlsoCalled {
  /** The title as people write it, lower case but for acronyms: "backend developer", "ML engineer". */
  readonly title: string
  /** Address of the filed title: "backend-engineer". */
  readonly slug: string
  /** Visa filings under that title. */
  readonly filings: number
  /** Part of those filings (0…1) under the other occupation. */
  readonly share: number
  readonly soc: string
  /** Short name of the other occupation. */
  readonly name: string
  /** National median of the other occupation, dollars a year. */
  readonly median: number | null
}

/** One occupation in every area that publishes anything about it. */
export interface RoleTable {
  readonly soc: string
  readonly title: string
  readonly short: string
  readonly unit: PayUnit
  readonly nation: NationStats
  /** Metro areas with a row, by code. An area without a row publishes nothing. */
  readonly metros: readonly AreaStats[]
  /** States and DC with a row, by postal code. */
  readonly states: readonly AreaStats[]
  readonly alsoCalled: AlsoCalled | null
}

/** One occupation in every nonmetropolitan area that publishes anything about it. */
export interface NonmetroRole {
  readonly soc: string
  readonly unit: PayUnit
  /** By code. */
  readonly rows: readonly AreaStats[]
}

/** One metro area or state with every occupation that it publishes anything about. */
export interface AreaTable {
  readonly area: string
  readonly roles: readonly RoleStats[]
}

/** Under this many jobs a market is thin: drawn small and never named by a headline. */
export const THIN_JOBS = 100

/** Whether the market is thin: under 100 jobs, or no published count. */
export function isThin(stats: Pick<Stats, 'jobs'>): boolean {
  return stats.jobs === null || stats.jobs < THIN_JOBS
}

/**
 * How many neighbouring percentiles are one and the same figure, the longest run: 2 … 5; 0 when all differ. Floors repeat nothing:
 * two figures of "this much or more" need not be equal.
 */
export function repeatedFigures(stats: Pick<Stats, Percentile | 'floors'>): number {
  let longest = 0
  let run = 0
  let last: number | null = null
  for (const key of PERCENTILES) {
    const value = stats.floors.includes(key) ? null : stats[key]
    run = value !== null && value === last ? run + 1 : 1
    last = value
    if (run > 1) longest = Math.max(longest, run)
  }
  return longest
}

/** Whether any two neighbouring percentiles are equal: flagged, left out of rankings by spread and of headlines. */
function isCollapsed(stats: Stats): boolean {
  return repeatedFigures(stats) > 0
}

/** Whether a headline may name the market: at least 100 published jobs and no collapsed percentile. */
export function mayBeNamed(stats: Stats): boolean {
  return !isThin(stats) && !isCollapsed(stats)
}
