import type { FiledTitle } from '#domain/filings.ts'
import { groupOf, MAJOR_GROUPS, type Occupation } from '#domain/occupation.ts'
import type { PayUnit } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import { lowerName } from '#format/names.ts'
import { sharePercent } from '#format/percent.ts'
import type { Tables } from '#store/tables.ts'
import { evidenceForCode, typedCode } from './evidenceForCode.ts'
import { markMatch, plainPart, type TextPart } from './markMatch.ts'
import { evidenceFor, filedScore, type RoleEvidence } from './roleEvidence.ts'
import { roleIndex, type RoleIndex } from './roleIndex.ts'
import { searchWords } from './searchWords.ts'
import { withoutStrays } from './withoutStrays.ts'
import { meantWord, textsWithAll } from './wordIndex.ts'

/** What a role picker may offer. */
export type RoleKind = 'occupation' | 'filed-title'

/** One answer of the role picker. */
export interface RoleHit {
  readonly kind: RoleKind
  /** SOC code, or slug of a filed title. */
  readonly code: string
  readonly name: string
  /** National median. Null: not published. */
  readonly median: number | null
  readonly unit: PayUnit
  readonly floor: boolean
  /** Employees in the nation; for a filed title its filings. Null: not published. */
  readonly count: number | null
  /** Why it answers, in words. */
  readonly why: readonly TextPart[]
}

/** Answers to what was typed, most likely first. */
export interface RoleSearch {
  readonly hits: readonly RoleHit[]
  /** How many there are, shown or not. */
  readonly total: number
  /** What was looked for where nothing answers what was typed. Null: what was typed. */
  readonly instead: string | null
}

const NOTHING: RoleSearch = { hits: [], total: 0, instead: null }
/** Most answers shown. */
const MOST = 20

interface Looked {
  readonly typed: readonly string[]
  readonly found: ReadonlyMap<string, RoleEvidence>
}

function wordsOf(typed: string): readonly string[] {
  return searchWords(typed, true).map(({ word }) => word)
}

/** The same words with slips of the finger put right. Null: there are none. */
function respelt(index: RoleIndex, typed: readonly string[]): readonly string[] | null {
  const meant = typed.map((word) => {
    const isKnown = [index.names, index.titles].some((each) => textsWithAll(each, [word]).length > 0)
    return isKnown ? null : (meantWord(index.titles, word) ?? meantWord(index.names, word))
  })
  if (meant.every((word) => word === null)) return null
  return typed.map((word, i) => meant[i] ?? word)
}

/** All ways to leave out `gone` words, those that keep the last words first: they say what the job is. */
function shorter(typed: readonly string[], gone: number): readonly (readonly string[])[] {
  if (gone === 0) return [typed]
  return typed.flatMap((_, i) =>
    shorter(typed.slice(i + 1), gone - 1).map((rest) => [...typed.slice(0, i), ...rest]),
  )
}

/** Words that say how a job is held and not which it is. */
const HOW_HELD =
  /\b(?:(?:part|full) time|(?:entry|senior|junior|mid) level|senior|junior|sr|jr|remote|seasonal|temporary|freelance|certified|licensed|experienced|apprentice)\b/g

/** Most words of a search whose parts are tried. */
const MOST_WORDS = 6

function look(index: RoleIndex, words: readonly string[]): Looked {
  const at = (typed: readonly string[]): Looked => ({
    typed,
    found: withoutStrays(evidenceFor(index, typed)),
  })
  const first = at(words)
  if (first.found.size > 0) return first
  const held = at(wordsOf(words.join(' ').replace(HOW_HELD, '')))
  if (held.typed.length > 0 && held.found.size > 0) return held
  const right = respelt(index, words) ?? words
  for (let gone = right === words ? 1 : 0; gone < Math.min(right.length, MOST_WORDS); gone += 1) {
    const tries = shorter(right.slice(0, MOST_WORDS), gone)
      .filter((typed) => typed.some((word) => word.length > 2))
      .map(at)
    const bestOf = ({ found }: Looked): number =>
      Math.max(0, ...[...found.values()].map(({ score }) => score))
    const best = tries.toSorted((a, b) => bestOf(b) - bestOf(a))[0]
    if (best && best.found.size > 0) return best
  }
  return first
}

/** `title`: the whole of what BLS publishes, for a name that we shortened is not BLS's. */
function whyOccupation(evidence: RoleEvidence, typed: readonly string[], title: string): readonly TextPart[] {
  const { source, text } = evidence
  switch (source) {
    case 'code':
      return [plainPart(`SOC code ${text}`)]
    case 'filings':
      return [
        plainPart('Employers file '),
        ...markMatch(lowerName(text), typed),
        plainPart(` here: ${sharePercent(evidence.share)} of ${count(evidence.filings)} visa filings`),
      ]
    case 'called':
      return [plainPart('Also called '), ...markMatch(text, typed)]
    case 'onet':
      return [plainPart('O*NET lists '), ...markMatch(text, typed), plainPart(' here')]
    case 'name':
      return [plainPart('BLS title: '), ...markMatch(title, typed)]
  }
}

function occupationHit(
  { soc, short, unit, nation, metros }: Occupation,
  why: readonly TextPart[],
  current: readonly string[],
): RoleHit {
  const notes = [
    ...(current.includes(soc) ? ['on screen now'] : []),
    ...(metros === 0 ? ['no figures for metro areas'] : []),
  ]
  return {
    kind: 'occupation',
    code: soc,
    name: short,
    median: nation?.median ?? null,
    unit,
    floor: nation?.floors.includes('median') ?? false,
    count: nation?.jobs ?? null,
    why: [...why, ...notes.map((note) => plainPart(` · ${note}`))],
  }
}

function filedHit({ slug, title, nation }: FiledTitle, current: readonly string[]): RoleHit {
  const name = lowerName(title)
  return {
    kind: 'filed-title',
    code: slug,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    median: nation.median,
    unit: 'year',
    floor: false,
    count: nation.filings,
    why: [
      plainPart('Visa filings (H-1B) only: offers by sponsoring employers, not a sample'),
      ...(current.includes(slug) ? [plainPart(' · on screen now')] : []),
    ],
  }
}

/** What stands there before anything is typed: the roles on screen, then those with most jobs. */
function beginning(index: RoleIndex, kinds: readonly RoleKind[], current: readonly string[]): RoleSearch {
  const group = ({ soc }: Occupation) => [plainPart(`${MAJOR_GROUPS[groupOf(soc)] ?? 'Other'} · ${soc}`)]
  const shown = current.flatMap((code) => {
    const occupation = index.occupations.get(code)
    if (occupation && kinds.includes('occupation'))
      return [occupationHit(occupation, group(occupation), current)]
    const title = index.filed.find(({ filed }) => filed.slug === code)
    return title && kinds.includes('filed-title') ? [filedHit(title.filed, current)] : []
  })
  const largest = [...index.occupations.values()]
    .filter(({ soc }) => kinds.includes('occupation') && !current.includes(soc))
    .sort((a, b) => (b.nation?.jobs ?? 0) - (a.nation?.jobs ?? 0))
    .slice(0, MOST - shown.length)
    .map((occupation) => occupationHit(occupation, group(occupation), current))
  const hits = [...shown, ...largest]
  return { hits, total: hits.length, instead: null }
}

/**
 * Roles for what was typed: a SOC code, a name, a title that people use or employers file. Evidence is merged and ranked by visa
 * filings' share, then exact title, then jobs. `current`: roles on screen, said so. Empty while the occupations are not here.
 */
export function findRoles(
  tables: Pick<Tables, 'occupations' | 'titles' | 'filings'>,
  typed: string,
  kinds: readonly RoleKind[],
  current: readonly string[] = [],
): RoleSearch {
  if (!tables.occupations) return NOTHING
  const index = roleIndex(tables.occupations.occupations, tables.titles, tables.filings)
  const words = wordsOf(typed)
  if (words.length === 0) return beginning(index, kinds, current)
  const code = typedCode(typed)
  const looked = code === null ? look(index, words) : { typed: words, found: evidenceForCode(index, code) }
  const answers = [
    ...(kinds.includes('occupation') ? occupationAnswers(index, looked, current) : []),
    ...(kinds.includes('filed-title') ? filedAnswers(index, looked, current) : []),
  ].sort((a, b) => b.score - a.score)
  return {
    hits: answers.slice(0, MOST).map(({ hit }) => hit()),
    total: answers.length,
    instead: looked.typed === words ? null : looked.typed.join(' '),
  }
}

/** An answer that is written out only if it is shown. */
interface Answer {
  readonly score: number
  readonly hit: () => RoleHit
}

function occupationAnswers(index: RoleIndex, { found, typed }: Looked, current: readonly string[]): Answer[] {
  return [...found.values()].map((evidence) => ({
    score: evidence.score,
    hit: () => {
      const occupation = index.occupations.get(evidence.soc)!
      return occupationHit(occupation, whyOccupation(evidence, typed, occupation.title), current)
    },
  }))
}

function filedAnswers(index: RoleIndex, { typed }: Looked, current: readonly string[]): Answer[] {
  if (typed.every((word) => word.length < 2)) return []
  return index.filed.flatMap(({ filed, words }) => {
    const score = filedScore(words, typed)
    return score === null ? [] : [{ score, hit: () => filedHit(filed, current) }]
  })
}
