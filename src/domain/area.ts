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

/** What BLS publishes together of a state outside its metro areas, and Guam and the Virgin Islands, which have none. */
export interface Nonmetro {
  readonly kind: 'nonmetro'
  /** The publisher's seven digits: "0100001". */
  readonly code: string
  /** The publisher's title: "Northwest Alabama nonmetropolitan area". */
  readonly name: string
  /** Unique: "Northwest Alabama", "Nonmetro Kansas". */
  readonly short: string
  /** Postal code of its one state or territory. */
  readonly states: readonly string[]
  /** BEA publishes no price level for it. */
  readonly prices: null
}

/** Every nonmetropolitan area, and the roles of which none publishes anything. */
export interface NonmetroAreas {
  readonly areas: readonly Nonmetro[]
  /** SOC codes, rising: they have no file of nonmetropolitan areas. */
  readonly lacking: readonly string[]
}

/** A place with figures of its own. */
export type Area = Metro | Nonmetro | State

/** The four Census regions; Puerto Rico belongs to none. */
export const REGIONS = ['northeast', 'midwest', 'south', 'west'] as const
export type Region = (typeof REGIONS)[number]

/** Code of the whole country wherever an area code may stand. */
export const NATION = 'US'
