import { REGIONS, type Region } from '#domain/area.ts'
import { STATES } from '#domain/states.ts'
import { counted } from '#format/counts.ts'
import { plainWords } from '#view/codes.ts'
import { REGION_NAMES } from './placesText.ts'

/** A Census region that answers what was typed. */
export interface RegionHit {
  readonly region: Region
  /** "The West" */
  readonly name: string
  /** Why it answers: "Census region of 13 states". */
  readonly why: string
}

/** Fewer letters are a state's postal code or the beginning of many names. */
const LEAST = 3

/** Regions whose name begins with what was typed: "west", "the west", "western". Postal codes and single letters find none. */
export function findRegions(typed: string): readonly RegionHit[] {
  const words = plainWords(typed)
  const plain = (words[0] === 'the' ? words.slice(1) : words).join('')
  if (plain.length < LEAST) return []
  return REGIONS.filter((region) => `${region}ern`.startsWith(plain)).map((region) => {
    const within = STATES.filter((state) => state.region === region && state.postal !== 'DC').length
    return {
      region,
      name: REGION_NAMES[region].replace(/^t/, 'T'),
      why: `Census region of ${counted(within, 'state')}`,
    }
  })
}
