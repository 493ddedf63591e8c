/** Who says that a title belongs to an occupation. */
export type TitleEvidence = 'onet' | 'abbreviation'

/** A title people use, with the occupations it is listed under. */
export interface JobTitle {
  readonly title: string
  /** SOC codes, best evidence first. */
  readonly socs: readonly string[]
  readonly evidence: TitleEvidence
}

/** A county and the metro area it belongs to, OMB list of July 2023. */
export interface County {
  /** "Kings County". */
  readonly name: string
  /** Postal code of its state. */
  readonly state: string
  /** CBSA code. */
  readonly metro: string
}

/** A name people type for a place ("nyc") and the area it means. */
export interface PlaceAlias {
  readonly name: string
  readonly area: string
}
