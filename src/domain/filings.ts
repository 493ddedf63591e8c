/** Pay offered in visa filings (H-1B) under one job title in one area. Dollars a year. */
export interface FiledPay {
  /** "US" or a CBSA code. */
  readonly area: string
  readonly filings: number
  readonly p25: number | null
  readonly median: number
  readonly p75: number | null
}

/** A job title as employers filed it: evidence of offers by sponsoring employers, not a sample of the market. */
export interface FiledTitle {
  /** Address: "backend-engineer". */
  readonly slug: string
  readonly title: string
  /** The grouping's own heading: "Software". */
  readonly group: string
  readonly nation: FiledPay
  readonly metros: readonly FiledPay[]
  /** SOC codes employers filed the title under, largest part first; the rest is under codes not named. */
  readonly mix: readonly { readonly soc: string; readonly share: number }[]
  /** O*NET's titles that read the same, with the SOC codes they are listed under, best listing first. Empty: O*NET has none. */
  readonly listed: readonly ListedTitle[]
}

/** A title of O*NET's lists and the SOC codes that it stands under. */
export interface ListedTitle {
  readonly title: string
  readonly socs: readonly string[]
}
