/**
 * What a code of an older release says about the role: own, its code of today; same, an older code of the same content; combined, a
 * code that stood for the role together with others (2019–20); old, an older code whose content the role shares only in part.
 */
export const CODE_KINDS = ['own', 'same', 'combined', 'old'] as const
export type CodeKind = (typeof CODE_KINDS)[number]

/** One year's figures as published in May of it. */
export interface HistoryPoint {
  readonly year: number
  /** Employees, rounded by the publisher to tens. Null: not published. */
  readonly jobs: number | null
  /** Dollars a year, or an hour for an hourly role, as paid. Null: not published. */
  readonly median: number | null
  /** The median is the cap of its year: this much or more, a floor and not a value. */
  readonly floor: boolean
}

/** The nation's figures under one code, oldest first; a year without any figure has no point. */
export interface CodeHistory {
  readonly code: string
  /** As published in the newest year under this code. */
  readonly title: string
  readonly kind: CodeKind
  readonly points: readonly HistoryPoint[]
}

/** A metro area of the release through the years; a year without any figure has no point. */
export interface AreaHistory {
  readonly area: string
  /** The area whose figures stand before the new delineation, where it had another code. Null: the same code throughout. */
  readonly older: { readonly code: string; readonly title: string } | null
  readonly points: readonly HistoryPoint[]
}

/** One occupation through the years in the nation and, for the few published so, in metro areas. */
export interface PayHistory {
  readonly soc: string
  readonly unit: 'year' | 'hour'
  /** Codes by their first year, own and same last; `own` and `same` are one series. */
  readonly nation: readonly CodeHistory[]
  /** Null: no earlier figures of this role in metro areas could be had. */
  readonly metros: readonly AreaHistory[] | null
}

/** First year estimated by the present method (model-based, MB3). */
export const METHOD_BREAK = 2021
/** First year in the metro areas of the delineation of July 2023. */
export const AREA_BREAK = 2024

/** Years whose survey of the nation could not be had. */
export const MISSING_YEARS: readonly number[] = [2023]

/** Consumer prices of one year, 1982–84 = 100. */
export interface ConsumerPrices {
  readonly year: number
  /** May of the year, to which wages refer. Null: not here. */
  readonly may: number | null
  readonly annual: number | null
}

/** The index that a year's pay is deflated from. */
export interface Deflator {
  readonly index: number
  /** Whether it is the annual average, because May is not here. */
  readonly isAnnual: boolean
}

/** May of the year, else its annual average. Null: neither is here. */
export function deflatorOf(prices: readonly ConsumerPrices[], year: number): Deflator | null {
  const row = prices.find((each) => each.year === year)
  if (row === undefined) return null
  if (row.may !== null) return { index: row.may, isAnnual: false }
  return row.annual === null ? null : { index: row.annual, isAnnual: true }
}

/**
 * Pay of a year in dollars of May of `target`: amount × CPI-U(May target) ÷ CPI-U(year). Null: an index is missing. BLS CPI-U, all
 * items, not seasonally adjusted.
 */
export function inMayDollars(
  amount: number,
  year: number,
  target: number,
  prices: readonly ConsumerPrices[],
): number | null {
  const from = deflatorOf(prices, year)
  const to = deflatorOf(prices, target)
  return from === null || to === null || to.isAnnual ? null : (amount * to.index) / from.index
}
