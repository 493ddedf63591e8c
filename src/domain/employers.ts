/** An employer that filed for a role in a metro area, its name as filed: one employer may appear under several spellings. */
export interface Employer {
  readonly name: string
  readonly filings: number
  /** Median of the pay offered in these filings, dollars a year. */
  readonly median: number
}

/** Visa filings (H-1B) for one role in one metro area. */
export interface RoleEmployers {
  readonly soc: string
  /** All filings, those of employers that are not listed included. */
  readonly filings: number
  /** Employers with at least `LISTED_FILINGS`, most filings first. */
  readonly employers: readonly Employer[]
}

/** Who filed in one metro area: evidence of sponsoring employers, not a sample of the market. */
export interface MetroEmployers {
  /** CBSA code. */
  readonly area: string
  /** SOC codes that the grouping of filings by employer covers at all, rising. */
  readonly grouped: readonly string[]
  /** Roles with filings here, by code. */
  readonly roles: readonly RoleEmployers[]
}

/** An employer is listed from this many filings on; the filings of others are counted. */
export const LISTED_FILINGS = 5

/** The grouping names at most this many employers of a role in a metro area: others may have filed as often as the last one. */
export const MOST_NAMED = 15
