import { NATION, type Area, type Metro, type State } from '#domain/area.ts'
import type { AreaStats, RoleTable } from '#domain/wages.ts'
import type { Tables } from '#store/tables.ts'
import { cityName } from './baseline.ts'
import { markMatch, plainPart, type TextPart } from './markMatch.ts'
import { placeIndex, placeWords, type PlaceIndex, type PlaceName, type PlaceNameKind } from './placeIndex.ts'
import { placeReadings } from './placeReadings.ts'
import { coverage } from './roleEvidence.ts'
import { meantWord, textsWithAll } from './wordIndex.ts'

/** What a place picker may offer. */
export type PlaceKind = 'nation' | 'metro' | 'state'

/** What a place is found among: nonmetropolitan areas are found in the list that has them. */
type Findable = Metro | State

/** One answer of the place picker. */
export interface PlaceHit {
  readonly kind: PlaceKind
  /** "US", a CBSA code or a postal code. */
  readonly code: string
  readonly name: string
  /** What the role publishes there. Null: nothing. Undefined: no role is chosen, or its table is not here. */
  readonly stats: Pick<AreaStats, 'jobs' | 'median'> | null | undefined
  /** Price level, US = 100. Null: not published. */
  readonly prices: number | null
  readonly why: readonly TextPart[]
}

/** Answers to what was typed, most likely first. */
export interface PlaceSearch {
  readonly hits: readonly PlaceHit[]
  readonly total: number
  /** What was looked for where nothing answers what was typed. Null: what was typed. */
  readonly instead: string | null
}

const MOST = 20
const WHOLE: Readonly<Record<PlaceNameKind, number>> = {
  alias: 1000,
  city: 960,
  state: 940,
  'named-city': 920,
  county: 900,
  title: 600,
  'in-state': 500,
}
const PART: Readonly<Record<PlaceNameKind, number>> = {
  alias: 560,
  city: 700,
  state: 680,
  'named-city': 640,
  county: 580,
  title: 520,
  'in-state': 480,
}
const NATION_NAMES = [
  'us',
  'usa',
  'the nation',
  'nation',
  'national',
  'united states',
  'america',
  'country',
  'nationwide',
]

interface Found {
  readonly name: PlaceName
  readonly score: number
}

const KINDS_OF_COUNTY = / (County|Parish|Borough|Municipio|Municipality|Census Area|Planning Region)$/

/** A county whose name was typed without the word county: it may be any place of that name. */
const BARE_COUNTY = 690

/** A name's words without its state and the kind of a county. */
function ownWords({ text }: PlaceName): readonly string[] {
  return placeWords(text.replace(/, [A-Z-]+$/, '').replace(KINDS_OF_COUNTY, ''))
}

/** The state behind the comma may be left out, the word "county" too: "kings" finds Kings County, NY. */
function placeScore(name: PlaceName, typed: readonly string[]): number {
  const { kind, text } = name
  const own = ownWords(name)
  const words = placeWords(text)
  const { part, whole } = coverage(own, typed)
  const areWhole = typed.every((each) => words.includes(each))
  if (whole)
    return (
      (kind === 'county' && typed.length === own.length ? BARE_COUNTY : WHOLE[kind]) + (areWhole ? 50 : 0)
    )
  return part === 0 ? PART['in-state'] : PART[kind] + 30 * part
}

/** Of names that fit in part the larger place's: up to 30 more. */
function sizeOf(area: Area | undefined): number {
  return area?.kind === 'metro' ? Math.max(0, Math.log10(area.population ?? 1) - 5) * 12 : 0
}

/** The best name of every area that answers. */
function bestNames({ names, index }: PlaceIndex, typed: readonly string[]): ReadonlyMap<string, Found> {
  const best = new Map<string, Found>()
  for (const at of textsWithAll(index, typed)) {
    const name = names[at]!
    const score = placeScore(name, typed)
    if (score >= (best.get(name.area)?.score ?? 0)) best.set(name.area, { name, score })
  }
  return best
}

interface Looked {
  readonly typed: readonly string[]
  readonly best: ReadonlyMap<string, Found>
}

/** The places whose whole name is a part of what was typed: both of "raleigh durham", Napa for "napa valley". */
function lookForParts(index: PlaceIndex, typed: readonly string[]): Looked {
  const best = new Map<string, Found>()
  const told = new Set<string>()
  for (const gone of typed.keys()) {
    const part = typed.toSpliced(gone, 1)
    for (const [area, found] of part.length === 0 ? [] : bestNames(index, part)) {
      if (!coverage(ownWords(found.name), part).whole) continue
      for (const word of part) told.add(word)
      if (found.score >= (best.get(area)?.score ?? 0)) best.set(area, found)
    }
  }
  return { typed: typed.filter((word) => told.has(word)), best }
}

function look(index: PlaceIndex, typed: readonly string[]): Looked {
  const meant = typed.map((word) => meantWord(index.index, word) ?? word)
  const spellings = meant.every((word, i) => word === typed[i]) ? [typed] : [typed, meant]
  const readings = spellings.flatMap((words) => [{ words, isState: false }, ...placeReadings(words)])
  for (const { words, isState } of readings) {
    const all = bestNames(index, words)
    const states = new Map([...all].filter(([, { name }]) => name.kind === 'state'))
    const best = isState && states.size > 0 ? states : all
    if (best.size > 0) return { typed: words, best }
  }
  return lookForParts(index, meant)
}

function whyArea(area: Area, { name: { kind, text } }: Found, typed: readonly string[]): readonly TextPart[] {
  if (area.kind === 'state') {
    const postal = plainPart(` · ${area.code}`)
    return kind === 'alias'
      ? [...markMatch(text, typed), plainPart(' → the state')]
      : [plainPart('State'), postal]
  }
  if (kind === 'alias') return [...markMatch(text, typed), plainPart(` → ${cityName(area.short)} metro area`)]
  if (kind === 'county') return [...markMatch(text, typed), plainPart(` → part of ${cityName(area.short)}`)]
  if (kind === 'in-state') return [plainPart('In '), ...markMatch(text, typed)]
  return markMatch(area.name, typed)
}

/** "All of Texas"; with the word State where a metro area bears the name: "All of New York State". */
function stateText(state: State, metros: readonly Metro[]): string {
  if (state.code === 'DC') return state.name
  const isCity = metros.some(({ short }) => cityName(short) === state.name)
  return `All of ${state.name}${isCity ? ' State' : ''}`
}

function statsIn(role: RoleTable | undefined, area: Area): PlaceHit['stats'] {
  if (!role) return undefined
  return (area.kind === 'metro' ? role.metros : role.states).find((row) => row.area === area.code) ?? null
}

function nationHit(role: RoleTable | undefined): PlaceHit {
  const why = [plainPart('All states together; prices at the nation’s level')]
  return { kind: 'nation', code: NATION, name: 'The nation', stats: role?.nation, prices: 100, why }
}

function populationOf(area: Area): number {
  return area.kind === 'metro' ? (area.population ?? 0) : 0
}

/**
 * Places for what was typed: a city, a nickname, a county (OMB list), a state or its postal code, the nation. `role`: whose jobs
 * stand beside each. Nothing typed: the nation, the places on screen, then the largest. Empty while the areas are not here.
 */
export function findPlaces(
  tables: Pick<Tables, 'metros' | 'states' | 'places'>,
  typed: string,
  kinds: readonly PlaceKind[],
  options: { readonly role?: RoleTable | undefined; readonly current?: readonly string[] } = {},
): PlaceSearch {
  const { role, current = [] } = options
  const { metros, states = [], places } = tables
  if (!metros) return { hits: [], total: 0, instead: null }
  const areas = new Map<string, Findable>([...metros, ...states].map((area) => [area.code, area]))
  const hit = (area: Findable, why: readonly TextPart[]): PlaceHit => ({
    kind: area.kind,
    code: area.code,
    name: area.kind === 'state' ? stateText(area, metros) : area.short,
    stats: statsIn(role, area),
    prices: area.prices,
    why: current.includes(area.code) ? [...why, plainPart(' · on screen now')] : why,
  })
  const words = placeWords(typed)
  if (words.length === 0) {
    const first = current.flatMap((code) => areas.get(code) ?? [])
    const largest = [...areas.values()]
      .filter((area) => !first.includes(area))
      .sort((a, b) => populationOf(b) - populationOf(a) || (a.name < b.name ? -1 : 1))
    const shown = [...first, ...largest].filter(({ kind }) => kinds.includes(kind)).slice(0, MOST)
    const hits = [
      ...(kinds.includes('nation') ? [nationHit(role)] : []),
      ...shown.map((area) =>
        hit(area, [plainPart(area.kind === 'state' ? `State · ${area.code}` : area.name)]),
      ),
    ]
    return { hits, total: hits.length, instead: null }
  }
  const looked = look(placeIndex(metros, states, places), words)
  const answers = [...looked.best.values()]
    .flatMap((found) => {
      const area = areas.get(found.name.area)
      return area && kinds.includes(area.kind) ? [{ area, found, score: found.score + sizeOf(area) }] : []
    })
    .sort((a, b) => b.score - a.score)
  const plain = words.join(' ')
  const isNation =
    kinds.includes('nation') &&
    NATION_NAMES.some((name) => name === plain || (plain.length > 2 && name.startsWith(plain)))
  return {
    hits: [
      ...(isNation ? [nationHit(role)] : []),
      ...answers.map(({ area, found }) => hit(area, whyArea(area, found, looked.typed))),
    ].slice(0, MOST),
    total: answers.length + (isNation ? 1 : 0),
    instead: looked.typed.length === 0 || looked.typed.join(' ') === plain ? null : looked.typed.join(' '),
  }
}
