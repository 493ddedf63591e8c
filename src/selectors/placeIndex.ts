import type { Metro, State } from '#domain/area.ts'
import { stateOf } from '#domain/states.ts'
import type { County, PlaceAlias } from '#domain/titles.ts'
import { allWords } from './searchWords.ts'
import { wordIndex, type WordIndex } from './wordIndex.ts'

/** What a name of a place is: the likelier it is meant, the earlier. */
export type PlaceNameKind = 'alias' | 'city' | 'state' | 'named-city' | 'county' | 'title' | 'in-state'

/** A name by which an area is found. */
export interface PlaceName {
  readonly kind: PlaceNameKind
  /** Code of the area that is found. */
  readonly area: string
  /** The name as shown: "Kings County, NY". */
  readonly text: string
}

/** Every name of every area, by word. */
export interface PlaceIndex {
  readonly names: readonly PlaceName[]
  readonly index: WordIndex
}

/** "San Jose-Sunnyvale-Santa Clara, CA" → its cities. */
function citiesOf(name: string): readonly string[] {
  return name
    .replace(/, [A-Z-]+$/, '')
    .split(/-+|\//)
    .map((city) => city.trim())
}

function namesOf(
  metros: readonly Metro[],
  states: readonly State[],
  places: { readonly counties: readonly County[]; readonly aliases: readonly PlaceAlias[] },
): readonly PlaceName[] {
  return [
    ...places.aliases.map(({ name, area }): PlaceName => ({ kind: 'alias', area, text: name })),
    ...states.flatMap(({ code, name }): PlaceName[] => [
      { kind: 'state', area: code, text: name },
      { kind: 'state', area: code, text: code },
    ]),
    ...metros.flatMap(({ code, short, name, states: within }): PlaceName[] => [
      { kind: 'city', area: code, text: short },
      ...citiesOf(name).map((text): PlaceName => ({
        kind: 'named-city',
        area: code,
        text: `${text}, ${within.join('-')}`,
      })),
      { kind: 'title', area: code, text: name },
      ...within.map((state): PlaceName => ({
        kind: 'in-state',
        area: code,
        text: stateOf(state)?.name ?? state,
      })),
    ]),
    ...places.counties.map(({ name, state, metro }): PlaceName => ({
      kind: 'county',
      area: metro,
      text: `${name}, ${state}`,
    })),
  ]
}

const NO_PLACES = { counties: [], aliases: [] } as const
let last: { readonly from: readonly unknown[]; readonly index: PlaceIndex } | null = null

/** The words that find a place: all of them as they are ("Kings" is not "King", OR and IN are states). */
export function placeWords(text: string): readonly string[] {
  return allWords(text).map(({ word }) => word)
}

/** Built once the tables have come. */
export function placeIndex(
  metros: readonly Metro[],
  states: readonly State[],
  places: { readonly counties: readonly County[]; readonly aliases: readonly PlaceAlias[] } = NO_PLACES,
): PlaceIndex {
  const from = [metros, states, places]
  if (last?.from.every((table, i) => table === from[i])) return last.index
  const names = namesOf(metros, states, places)
  const statesOf = new Map(metros.map(({ code, states: within }) => [code, within.join(' ')]))
  const index = {
    names,
    index: wordIndex(
      // a nickname is found with its state too: "brooklyn ny"
      names.map(({ kind, text, area }) => (kind === 'alias' ? `${text} ${statesOf.get(area) ?? ''}` : text)),
      placeWords,
    ),
  }
  last = { from, index }
  return index
}
