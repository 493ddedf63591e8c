/** How far above the nation after local prices a metro area must pay to be missed in the article, as a fraction. */
export const MISSING_ABOVE = 0.15

/** Published figures needed to check the article's five claims; the claims' own figures stand beside them. Dollars a year, jobs. */
export interface ArticleFacts {
  readonly claims: {
    readonly averagePay: number
    readonly cities: readonly string[]
    readonly positions: number
    readonly forecast: number
  }
  readonly soc: string
  /** Nation's median and mean of this release. */
  readonly median: number
  readonly mean: number
  /** National median in the survey of the year the article's other numbers date it to. */
  readonly then: {
    readonly year: number
    readonly code: string
    readonly title: string
    readonly median: number
  }
  /** The named cities: pay as paid and price level. */
  readonly cities: readonly {
    readonly metro: string
    readonly short: string
    readonly median: number
    readonly prices: number
  }[]
  /**
   * Short names of metro areas that the article does not name although they pay at least 15% more than the nation after local
   * prices (`MISSING_ABOVE`) and a headline may name them; most pay as paid first.
   */
  readonly missing: readonly string[]
  /** Filed titles compared by the article's claim on specialisation. */
  readonly filings: readonly {
    readonly slug: string
    readonly title: string
    readonly median: number
    readonly filings: number
  }[]
  /** The forecast the article quotes and what later rounds gave for its target year. */
  readonly round: {
    readonly id: string
    readonly code: string
    readonly base: number
    readonly target: number
    readonly laterRound: string
    readonly narrow: number
    readonly wide: number
  }
}
