/** A metropolitan statistical area (CBSA): a city with its commuting area. */
export interface Metro {
  readonly kind: 'metro'
  /** Five-digit CBSA code, delineations of July 2023: "41940". */
  readonly code: string
  /** The publisher's title: "San Jose-Sunnyvale-Santa Clara, CA". */
  readonly name: string
  /** First city and first state, unique: "San Jose, CA". */
  readonly short: string
  /** Postal codes of every state that the title names, in its order. */
  readonly states: readonly string[]
  /** Residents, Census estimate of 2023. Null: not in the source. */
  readonly population: number | null
  /** BEA regional price parity, all items, US = 100. Null: not published (Puerto Rico, Bridgeport). */
  readonly prices: number | null
  /** Degrees north and east. */
  readonly latitude: number
  readonly longitude: number
}

/** A state or the District of Columbia. */
export interface State {
  readonly kind: 'state'
  /** Postal code: "CA". */
  readonly code: string
  readonly name: string
  readonly short: string
  readonly region: Region
  /** BEA regional price parity, all items, US = 100. */
  readonly prices: number | null
}

export type Area = Metro | State

/** The four Census regions; Puerto Rico belongs to none. */
export const REGIONS = ['northeast', 'midwest', 'south', 'west'] as const
export type Region = (typeof REGIONS)[number]

/** Code of the whole country wherever an area code may stand. */
export const NATION = 'US'
