/** Part by which a claimed figure may miss a published one and still be that figure, as a fraction. */
const SAME = 0.005

/** Distance from the nation, as a fraction, up to which a city pays hardly more than it. */
const HARDLY = 0.025

/** Part of the named cities that must be that near for the claim to hold hardly. */
const HARDLY_SHARE = 0.5

/** Part by which the later figure may miss the forecast and still bear it out. */
const AS_FORECAST = 0.05

/** Filings of a title below which its median is no evidence. */
const FEW_FILINGS = 100

/** What a check of one of the article's claims comes to. */
export type Verdict =
  | 'true'
  | 'cannot-be-checked'
  | 'true-hardly-after-prices'
  | 'true-not-after-prices'
  | 'partly-true'
  | 'not-true'
  | 'in-the-filings'
  | 'not-in-the-filings'
  | 'too-few-filings'
  | 'depends-on-the-code'
  | 'too-high'
  | 'too-low'

function isSame(claim: number, published: number): boolean {
  return Math.abs(claim / published - 1) <= SAME
}

/** A pay figure whose source publishes neither period nor method: true only if it is one of the published figures. */
export function averageVerdict(claim: number, published: readonly number[]): Verdict {
  return published.some((figure) => isSame(claim, figure)) ? 'true' : 'cannot-be-checked'
}

/** Distance of a city's pay from the nation's, as fractions, as paid and after local prices. */
export interface CityDistance {
  readonly paid: number
  readonly real: number
}

/** "These cities pay above the nation." */
export function citiesVerdict(cities: readonly CityDistance[]): Verdict {
  const above = cities.filter(({ paid }) => paid > 0).length
  if (above === 0) return 'not-true'
  if (above < cities.length) return 'partly-true'
  const near = cities.filter(({ real }) => Math.abs(real) <= HARDLY).length
  if (near / cities.length >= HARDLY_SHARE) return 'true-hardly-after-prices'
  return cities.every(({ real }) => real > 0) ? 'true' : 'true-not-after-prices'
}

/** A filed title's median and the number of filings behind it. */
export interface FiledMedian {
  readonly median: number
  readonly filings: number
}

/** "This title pays more than the others." Judged by the medians of titles with enough filings. */
export function filingsVerdict(claimed: FiledMedian | undefined, others: readonly FiledMedian[]): Verdict {
  const able = others.filter(({ filings }) => filings >= FEW_FILINGS)
  if (claimed === undefined || claimed.filings < FEW_FILINGS || able.length === 0) return 'too-few-filings'
  return able.every(({ median }) => claimed.median > median) ? 'in-the-filings' : 'not-in-the-filings'
}

/** "There were so many positions." */
export function positionsVerdict(claim: number, published: number): Verdict {
  return isSame(claim, published) ? 'true' : 'not-true'
}

/** "There will be so many", against the later figure in both readings. */
export function forecastVerdict(claim: number, narrow: number, wide: number): Verdict {
  const [low, high] = [narrow, wide].map((figure) => figure / claim - 1).sort((a, b) => a - b) as [
    number,
    number,
  ]
  if (Math.abs(low) <= AS_FORECAST && Math.abs(high) <= AS_FORECAST) return 'true'
  if (high < -AS_FORECAST) return 'too-high'
  return low > AS_FORECAST ? 'too-low' : 'depends-on-the-code'
}
