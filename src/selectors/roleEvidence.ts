import type { Occupation } from '#domain/occupation.ts'
import type { RoleIndex } from './roleIndex.ts'
import { beginsWith, isWhole } from './searchWords.ts'
import { textsWithAll } from './wordIndex.ts'

/** Why an occupation answers what was typed. */
export interface RoleEvidence {
  readonly soc: string
  /** Greater is likelier. */
  readonly score: number
  readonly source: 'code' | 'name' | 'called' | 'onet' | 'filings'
  /** The title that was found. */
  readonly text: string
  /** Visa filings: the title's national count, and the part of it under this occupation. */
  readonly filings: number
  readonly share: number
  /** Whether it stands for itself: an everyday name as typed, or most of a title's filings. */
  readonly isStrong: boolean
  /** O*NET's titles that hold what was typed, and the most rows any of them stands in. Null: there is other evidence. */
  readonly listed: { readonly titles: number; readonly rows: number } | null
}

/** The score's steps: what employers file, a title as typed, a title that holds what was typed. */
const FILED = 3000
const EXACT = 2000
const PART = 1000
/** Least part of a title's filings that says where it belongs; from a half on it says it alone. */
const LEAST_SHARE = 0.1
const MAJORITY = 0.5
const WORKING_WORDS = ['developer', 'engineer', 'programmer']

/** Employers write engineer where people say developer or programmer. */
function fitsFiled(word: string, typed: string): boolean {
  if (beginsWith(word, typed)) return true
  return (
    typed.length > 2 && WORKING_WORDS.includes(word) && WORKING_WORDS.some((one) => beginsWith(one, typed))
  )
}

/** How much of a title was typed: part of its letters, and whether all its words were begun or are whole. */
export function coverage(
  words: readonly string[],
  typed: readonly string[],
  fits: (word: string, typed: string) => boolean = beginsWith,
): { readonly part: number; readonly begun: boolean; readonly whole: boolean } {
  const found = words.map((word) => typed.filter((each) => fits(word, each)))
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const typedLetters = words.reduce(
    (sum, word, i) => sum + Math.min(word.length, Math.max(0, ...found[i]!.map((each) => each.length))),
    0,
  )
  return {
    part: letters === 0 ? 0 : typedLetters / letters,
    begun: found.every((list) => list.length > 0),
    whole: words.every((word, i) => found[i]!.some((each) => isWhole(word, each))),
  }
}

/** Names that gather what has no name of its own say little. */
function isResidual({ title }: Occupation): boolean {
  return /\ball other$/.test(title)
}

/** Jobs on a scale that sets apart the large from the small. */
export function sizeOf(occupation: Occupation): number {
  return Math.log10((occupation.nation?.jobs ?? 0) + 1)
}

/** How much more the kind of a title tells where it is typed as it stands, and where it only holds what was typed. */
const WEIGHTS = { name: [300, 240], called: [260, 130], onet: [200, 70] } as const

function titleScore(
  words: readonly string[],
  typed: readonly string[],
  occupation: Occupation,
  source: keyof typeof WEIGHTS,
  place = 0,
): number {
  const { part, begun, whole } = coverage(words, typed)
  const [exact, held] = WEIGHTS[source]
  const later = Math.min(place, 8)
  if (whole) return EXACT + exact - (source === 'called' ? 20 : 6) * later + sizeOf(occupation) * 20
  return PART + held - 6 * later + (begun ? 50 : 0) + heldScore(words, typed, part) + sizeOf(occupation) * 60
}

/** A whole word of a title says more than the beginning of one: "ML engineer" before "MLT". */
function heldScore(words: readonly string[], typed: readonly string[], part: number): number {
  const areWhole = typed.every((each) => words.some((word) => isWhole(word, each)))
  return part * 200 + (areWhole ? 80 : 0)
}

/** How well a filed title fits, for its own line. Null: it does not hold all that was typed. */
export function filedScore(words: readonly string[], typed: readonly string[]): number | null {
  if (!typed.every((each) => words.some((word) => fitsFiled(word, each)))) return null
  if (!typed.some((each) => words.some((word) => beginsWith(word, each)))) return null
  const { part, whole } = coverage(words, typed, fitsFiled)
  return whole ? EXACT + 50 : PART + part * 200
}

function filedEvidence(index: RoleIndex, typed: readonly string[]): RoleEvidence[] {
  return index.filed.flatMap(({ filed: { title, nation, mix }, words }) => {
    if (filedScore(words, typed) === null) return []
    const { part, begun } = coverage(words, typed, fitsFiled)
    return mix.flatMap(({ soc, share }) => {
      const occupation = index.occupations.get(soc)
      if (!occupation || share < LEAST_SHARE || (isResidual(occupation) && !begun)) return []
      const step = isResidual(occupation) ? EXACT - 100 : share >= MAJORITY ? FILED : EXACT + 100
      const score = begun
        ? step + share * 100
        : PART + heldScore(words, typed, part) + share * 300 + sizeOf(occupation) * 60
      const { filings } = nation
      const isStrong = share >= MAJORITY
      return [{ soc, score, source: 'filings' as const, text: title, filings, share, isStrong, listed: null }]
    })
  })
}

/** Evidence that is none of visa filings. */
export const NO_FILING = { filings: 0, share: 0, isStrong: false, listed: null } as const

/** Own names say it best, then what employers did, then what O*NET lists; our own list comes last. */
const OFFICIAL: readonly RoleEvidence['source'][] = ['called', 'onet', 'filings', 'name', 'code']
/** Taken off where O*NET's title is the name of other occupations: it lists "Police" under secretaries. */
const OTHERS_NAME = 750
/** Scores nearer than this are said by the more official evidence. */
const NEAR = 100

function merged(known: RoleEvidence | undefined, next: RoleEvidence): RoleEvidence {
  if (known === undefined) return next
  const [better, other] = known.score >= next.score ? [known, next] : [next, known]
  const isNear = better.score - other.score < NEAR
  const said = isNear && OFFICIAL.indexOf(other.source) > OFFICIAL.indexOf(better.source) ? other : better
  const [a, b] = [known.listed, next.listed]
  const listed = a && b ? { titles: a.titles + b.titles, rows: Math.max(a.rows, b.rows) } : null
  return { ...said, score: better.score, isStrong: known.isStrong || next.isStrong, listed }
}

/** The role with most jobs whose everyday name ends in the one word typed: "software engineer" for "engineer". */
function everydayEvidence(index: RoleIndex, typed: readonly string[]): readonly RoleEvidence[] {
  const [word = ''] = typed
  const texts = typed.length > 1 ? [] : textsWithAll(index.titles, typed)
  if (!texts.some((text) => coverage(index.titles.words[text]!, typed).whole)) return []
  const roles = texts.flatMap((text) => {
    const { title, socs, evidence } = index.titled[text]!
    if (evidence === 'onet' || !isWhole(index.titles.words[text]!.at(-1) ?? '', word)) return []
    return socs
      .slice(0, 1)
      .flatMap((soc) => index.occupations.get(soc) ?? [])
      .map((occupation) => ({ title, occupation }))
  })
  const most = roles.toSorted((a, b) => sizeOf(b.occupation) - sizeOf(a.occupation))[0]
  if (!most) return []
  const score = EXACT + WEIGHTS.onet[0] + sizeOf(most.occupation) * 20
  return [{ soc: most.occupation.soc, score, source: 'called', text: most.title, ...NO_FILING }]
}

/** Words for whoever does the work, whatever it is. */
const POSITIONS = ['agent', 'associate', 'rep', 'representative', 'specialist', 'technician', 'worker']

/**
 * The roles of an everyday name followed by a word for whoever does it: "IT support" for "it support specialist". It stands behind
 * every title that reads as typed, and before those that only hold it.
 */
function positionEvidence(index: RoleIndex, typed: readonly string[]): readonly RoleEvidence[] {
  const name = typed.slice(0, -1)
  if (name.length === 0 || !POSITIONS.some((word) => isWhole(word, typed.at(-1) ?? ''))) return []
  return textsWithAll(index.titles, name).flatMap((at) => {
    const { title, socs, evidence } = index.titled[at]!
    if (evidence !== 'abbreviation' || !coverage(index.titles.words[at]!, name).whole) return []
    return socs
      .flatMap((soc) => index.occupations.get(soc) ?? [])
      .map(({ soc }, place) => {
        const score = EXACT - 100 - 20 * place
        return { soc, score, source: 'called' as const, text: title, ...NO_FILING }
      })
  })
}

/** All evidence for what was typed, the best one for each occupation. A single letter finds names only. */
export function evidenceFor(index: RoleIndex, typed: readonly string[]): ReadonlyMap<string, RoleEvidence> {
  const best = new Map<string, RoleEvidence>()
  const add = (evidence: RoleEvidence) => best.set(evidence.soc, merged(best.get(evidence.soc), evidence))
  const named = new Set<string>()
  for (const text of textsWithAll(index.names, typed)) {
    const occupation = index.occupations.get(index.namedBy[text]!)!
    const words = index.names.words[text]!
    if (typed.every((each) => words.some((word) => isWhole(word, each)))) named.add(occupation.soc)
    const score = titleScore(words, typed, occupation, 'name')
    const name = index.names.texts[text]!
    add({ soc: occupation.soc, score, source: 'name', text: name, ...NO_FILING })
  }
  if (typed.every((word) => word.length < 2)) return best
  filedEvidence(index, typed).forEach(add)
  everydayEvidence(index, typed).forEach(add)
  positionEvidence(index, typed).forEach(add)
  for (const text of textsWithAll(index.titles, typed)) {
    const { title, socs, evidence } = index.titled[text]!
    const source = evidence === 'abbreviation' ? 'called' : 'onet'
    socs.forEach((soc, place) => {
      const occupation = index.occupations.get(soc)
      if (!occupation) return
      const isOthers = source === 'onet' && named.size > 0 && !named.has(soc)
      const words = index.titles.words[text]!
      const score = titleScore(words, typed, occupation, source, place) - (isOthers ? OTHERS_NAME : 0)
      const isStrong = source === 'called' && coverage(words, typed).whole
      const listed = source === 'onet' ? { titles: 1, rows: socs.length } : null
      add({ soc, score, source, text: title, ...NO_FILING, isStrong, listed })
    })
  }
  return best
}
