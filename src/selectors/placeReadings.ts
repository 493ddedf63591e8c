import { STATES } from '#domain/states.ts'

/** Another way to read the words typed for a place. */
export interface PlaceReading {
  readonly words: readonly string[]
  /** The word State stood among them: the city of that name is not meant. */
  readonly isState: boolean
}

/** Words that only join the others. */
const JOINING = new Set(['the', 'of', 'in', 'near', 'around', 'and'])
/** Words that say how far a place goes, or in which country it lies. */
const EXTENT = new Set([
  'area',
  'metro',
  'metropolitan',
  'region',
  'greater',
  'downtown',
  'city',
  'state',
  'usa',
  'us',
])
/** Written out, or shortened, otherwise than in the names. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['ft', 'fort'],
  ['mt', 'mount'],
])

const STATE_NAMES = STATES.map(({ name, postal }) => ({
  words: name.toLowerCase().split(' '),
  postal: postal.toLowerCase(),
}))

/** A state's name behind another name by its postal code: "austin texas" → "austin tx". */
function withPostal(words: readonly string[]): readonly string[] {
  const state = STATE_NAMES.filter(
    (one) =>
      one.words.length < words.length &&
      one.words.every((word, i) => words.at(i - one.words.length) === word),
  ).toSorted((a, b) => b.words.length - a.words.length)[0]
  return state ? [...words.slice(0, -state.words.length), state.postal] : words
}

/** How else the words typed for a place can be read, likeliest first. Only what differs from what was typed; never empty words. */
export function placeReadings(typed: readonly string[]): readonly PlaceReading[] {
  const spelt = typed.map((word) => SPELT.get(word) ?? word)
  const told = spelt.filter((word) => !JOINING.has(word))
  const bare = told.filter((word) => !EXTENT.has(word))
  const seen = new Set([typed.join(' '), ''])
  return [spelt, told, withPostal(told), bare, withPostal(bare)].flatMap((words) => {
    const text = words.join(' ')
    if (seen.has(text)) return []
    seen.add(text)
    return [{ words, isState: typed.includes('state') && !words.includes('state') }]
  })
}
