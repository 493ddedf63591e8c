import type { Bridge, CombinedCode, Round } from '#domain/projection.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { readTable } from './readTable.ts'

const COMBINED_FILE = 'projections/matrix-codes-2018.csv'
const CROSSWALK_FILE = 'onet/2010_to_2019_soc_crosswalk.csv'
const STRUCTURE_FILE = 'onet/soc_structure_2019.csv'
const CODE = /^\d\d-\d{4}$/
const ONET_CODE = /^\d\d-\d{4}\.\d\d$/

/** The round whose codes are partly its own: linked by the same code and the same title only. */
const MIXED_ROUND = '2010-20'

/** Titles of remainders ("… all other") hold something else in each classification: never linked by title alone. */
const REMAINDER = /all other|miscellaneous/i

/** Occupations of SOC 2018 by code: "15-1254" → "Web Developers". Throws `PipelineProblem`. */
export function readSoc2018(inputs: Inputs): ReadonlyMap<string, string> {
  const rows = readTable(inputs, STRUCTURE_FILE, {
    columns: { code: 'Detailed Occupation', title: 'SOC or O*NET-SOC 2019 Title' },
    isRow: (row) => row.text('code') !== '',
  })
  return new Map(
    rows.map((row) => [row.word('code', CODE, 'a code like 15-1254'), row.word('title')] as const),
  )
}

/** BLS's codes that stand for several SOC 2018 codes. Throws `PipelineProblem`: a part that is no SOC 2018 code, a code twice. */
export function readCombinedCodes(inputs: Inputs): readonly CombinedCode[] {
  const soc2018 = readSoc2018(inputs)
  const seen = new Set<string>()
  return readTable(inputs, COMBINED_FILE, {
    columns: { code: 'code', title: 'title', parts: 'soc_2018' },
  }).map((row) => {
    const code = row.word('code', CODE, 'a code like 15-1257')
    if (seen.has(code)) throw row.problem('code', 'each code once')
    seen.add(code)
    const parts = row.word('parts').split('.')
    if (parts.length < 2 || !parts.every((part) => soc2018.has(part)))
      throw row.problem('parts', 'two or more SOC 2018 codes joined by "."')
    return { code, title: row.word('title'), parts }
  })
}

/** SOC 2018 code → the code under which a round publishes it: its own, or the combined code that holds it. Null: neither. */
export function publishedCodes(
  codes: ReadonlySet<string>,
  combined: readonly CombinedCode[],
): (soc: string) => string | null {
  const holder = new Map(
    combined
      .filter(({ code }) => codes.has(code))
      .flatMap(({ code, parts }) => parts.map((part) => [part, code])),
  )
  return (soc) => (codes.has(soc) ? soc : (holder.get(soc) ?? null))
}

/** Which SOC 2018 codes each SOC 2010 code continues in, and titles of the old codes. */
interface Crosswalk {
  readonly next: ReadonlyMap<string, readonly string[]>
  readonly titles: ReadonlyMap<string, string>
}

/**
 * The O*NET crosswalk reduced to six digits. A row counts if it starts from the old occupation itself (.00), or ends in a new
 * one (.00); a row from detail to detail (43-4051.03 → 29-2099.08) only says that O*NET files one of its own subdivisions
 * elsewhere, and does not make that occupation's jobs move.
 */
function readCrosswalk(inputs: Inputs): Crosswalk {
  const links = readTable(inputs, CROSSWALK_FILE, {
    columns: {
      from: 'O*NET-SOC 2010 Code',
      title: 'O*NET-SOC 2010 Title',
      to: 'O*NET-SOC 2019 Code',
    },
  }).map((row) => ({
    from: row.word('from', ONET_CODE, 'a code like 15-1134.00'),
    title: row.word('title'),
    to: row.word('to', ONET_CODE, 'a code like 15-1254.00'),
  }))
  const titles = new Map(
    links.filter(({ from }) => from.endsWith('.00')).map(({ from, title }) => [from.slice(0, 7), title]),
  )
  const next = new Map<string, Set<string>>([...titles.keys()].map((code) => [code, new Set()]))
  for (const { from, to } of links) {
    const successors = next.get(from.slice(0, 7))
    const sameCode = from.slice(0, 7) === to.slice(0, 7)
    if (sameCode || from.endsWith('.00') || to.endsWith('.00')) successors?.add(to.slice(0, 7))
  }
  return { titles, next: new Map([...next].map(([code, to]) => [code, [...to].sort()])) }
}

/**
 * Bridges of every code of the rounds before SOC 2018, by code; successors are codes that the newest round publishes, so that a
 * code which BLS publishes only combined (31-1011 → 31-1120) leads to the combined one. Throws `PipelineProblem`: a successor
 * that the newest round does not have.
 */
export function buildBridges(
  inputs: Inputs,
  rounds: readonly Round[],
  combined: readonly CombinedCode[],
): readonly Bridge[] {
  const newest = new Map(rounds.at(-1)!.rows.map((row) => [row.code, row.title]))
  const publishedAs = publishedCodes(new Set(newest.keys()), combined)
  const { next, titles } = readCrosswalk(inputs)
  const successors = new Map<string, readonly string[]>()
  for (const [code, to] of next) {
    // the armed forces are not part of the projections
    if (code.startsWith('55-')) continue
    const published = to.map((soc) => {
      const own = publishedAs(soc)
      if (own !== null) return own
      throw new PipelineProblem(
        { file: CROSSWALK_FILE },
        `expected ${soc} among the codes of the newest round`,
      )
    })
    successors.set(code, [...new Set(published)].sort())
  }
  const sources = invert(successors)
  const old = oldCodes(rounds)
  const oldTitle = new Map(old.filter((each) => !each.mixedOnly).map(({ code, title }) => [code, title]))

  return old.map(({ code, title, ids, mixedOnly }) => {
    const twin = mixedOnly ? sameTitle(title, oldTitle) : undefined
    const from = mixedOnly ? (twin === undefined ? [] : [twin]) : standsFor(code, successors)
    const wide = [...new Set(from.flatMap((each) => successors.get(each) ?? []))].sort()
    const also = [...new Set(wide.flatMap((soc) => sources.get(soc) ?? []))]
      .filter((each) => !from.includes(each))
      .sort()
      .map((each) => ({ code: each, title: oldTitle.get(each) ?? titles.get(each)! }))
    return {
      from: code,
      title,
      rounds: ids,
      kind: kindOf(wide, also.length > 0),
      narrow: narrowOf(title, wide, newest),
      wide,
      also,
    }
  })
}

interface OldCode {
  readonly code: string
  readonly title: string
  readonly ids: readonly string[]
  /** Whether only the round with codes of its own has this code in this meaning. */
  readonly mixedOnly: boolean
}

/** The codes of the rounds before SOC 2018 with the rounds that publish them in one meaning; the newest title names them. */
function oldCodes(rounds: readonly Round[]): readonly OldCode[] {
  const before = rounds.filter((round) => round.soc === 2010)
  const steady = new Map<string, { title: string; ids: string[] }>()
  for (const { id, rows } of before.filter((round) => round.id !== MIXED_ROUND))
    for (const { code, title } of rows)
      steady.set(code, { title, ids: [...(steady.get(code)?.ids ?? []), id] })
  const mixedOnly: OldCode[] = []
  for (const { code, title } of before.find((round) => round.id === MIXED_ROUND)?.rows ?? []) {
    const same = steady.get(code)
    if (same !== undefined && plainTitle(same.title) === plainTitle(title)) same.ids.unshift(MIXED_ROUND)
    else mixedOnly.push({ code, title, ids: [MIXED_ROUND], mixedOnly: true })
  }
  const all = [...steady].map(([code, { title, ids }]) => ({ code, title, ids, mixedOnly: false }))
  return [...all, ...mixedOnly].sort((a, b) => compare(a.code, b.code) || compare(a.title, b.title))
}

/** The SOC 2010 codes a round's code stands for: itself, or (45-3000, published as an occupation) those below it. */
function standsFor(code: string, successors: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (successors.has(code)) return [code]
  const stem = code.replace(/0+$/, '')
  return stem === code ? [] : [...successors.keys()].filter((each) => each.startsWith(stem))
}

function sameTitle(title: string, titles: ReadonlyMap<string, string>): string | undefined {
  if (REMAINDER.test(title)) return undefined
  return [...titles].find(([, other]) => plainTitle(other) === plainTitle(title))?.[0]
}

function kindOf(wide: readonly string[], fedByOthers: boolean): Bridge['kind'] {
  if (wide.length === 0) return 'none'
  if (wide.length === 1) return fedByOthers ? 'merged' : 'same'
  return fedByOthers ? 'regrouped' : 'split'
}

function narrowOf(
  title: string,
  wide: readonly string[],
  newest: ReadonlyMap<string, string>,
): string | null {
  if (wide.length === 1) return wide[0]!
  return wide.find((code) => plainTitle(newest.get(code) ?? '') === plainTitle(title)) ?? null
}

function invert(successors: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>()
  for (const [from, to] of successors)
    for (const code of to) sources.set(code, [...(sources.get(code) ?? []), from])
  return sources
}

/** A title for comparison: "Fire-Fighters," and "fire fighters" are one. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
