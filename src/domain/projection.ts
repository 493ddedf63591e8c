/** One occupation in one round of BLS Employment Projections, in whole jobs (published in hundreds). */
export interface ProjectionRow {
  readonly code: string
  readonly title: string
  /** Jobs in the base year and the forecast for the target year; employees and self-employed. */
  readonly base: number
  readonly target: number
  /** Openings in the meaning of the round (see `Round.openings`). Null: not published. */
  readonly openings: number | null
}

/** One round of projections, leaf occupations only. */
export interface Round {
  /** "2014-24". */
  readonly id: string
  readonly base: number
  readonly target: number
  /** Year of the occupational classification its codes belong to. 2010–20 has many codes of its own: see `Bridge.rounds`. */
  readonly soc: 2010 | 2018
  /** Meaning of the round's openings: total over ten years (to 2014–24) or annual average (from 2016–26). */
  readonly openings: 'ten-year-total' | 'annual-average'
  readonly rows: readonly ProjectionRow[]
}

/** How one code of the older rounds continues in the codes of the newest round (SOC 2018). No shares are invented. */
export interface Bridge {
  /** Code in the older rounds. */
  readonly from: string
  readonly title: string
  /** Rounds that publish the code in this meaning: "2014-24". The same code under another title is another bridge. */
  readonly rounds: readonly string[]
  /**
   * same: one successor, which has no other source · split: several successors, none has another source ·
   * merged: one successor, which also holds other old codes · regrouped: several, at least one also holds other old codes ·
   * none: no successor known.
   */
  readonly kind: 'same' | 'split' | 'merged' | 'regrouped' | 'none'
  /** Narrow reading: the successor with the same title (or the only one). Null: there is none. */
  readonly narrow: string | null
  /** Wide reading: every successor. */
  readonly wide: readonly string[]
  /** Other old codes that also feed the wide reading: what makes it too wide. */
  readonly also: readonly { readonly code: string; readonly title: string }[]
}

/** A code that BLS publishes in place of several SOC 2018 codes. */
export interface CombinedCode {
  readonly code: string
  readonly title: string
  readonly parts: readonly string[]
}

/** Every round of projections in the source files, and how their codes belong together. */
export interface Projections {
  readonly rounds: readonly Round[]
  readonly bridges: readonly Bridge[]
  readonly combined: readonly CombinedCode[]
  /** Round spans that are not in the source files, for the source line: "2018–28". */
  readonly missing: readonly string[]
}
