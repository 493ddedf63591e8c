import type { Profile, Technology, TechnologyKind } from '#domain/profile.ts'
import type { CombinedCode } from '#domain/projection.ts'
import { publishedCodes } from './bridge.ts'
import type { Inputs } from './inputs.ts'
import { inTurn, onetCode, partsBySoc } from './onetParts.ts'
import { normalTitle } from './onetTitles.ts'
import { readTable } from './readTable.ts'

const TECHNOLOGY_FILE = 'onet/Technology Skills.xlsx'
const REPORTED_FILE = 'onet/Sample of Reported Titles.xlsx'
const RELATED_FILE = 'onet/Related Occupations.xlsx'
/** Examples kept of a kind, beyond those in demand. */
const MOST_EXAMPLES = 6

type PublishedAs = (soc: string) => string | null

/** A profile for every occupation of the release (`socs`); empty where O*NET has nothing. Throws `PipelineProblem`. */
export function readProfiles(
  inputs: Inputs,
  socs: ReadonlySet<string>,
  combined: readonly CombinedCode[],
): readonly Profile[] {
  const publishedAs = publishedCodes(socs, combined)
  const technologies = readTechnologies(inputs, publishedAs)
  const titles = readReported(inputs, publishedAs)
  const related = readRelated(inputs, publishedAs)
  return [...socs].sort().map((soc) => ({
    soc,
    technologies: technologies.get(soc) ?? [],
    titles: titles.get(soc) ?? [],
    related: related.get(soc) ?? [],
  }))
}

function readTechnologies(
  inputs: Inputs,
  publishedAs: PublishedAs,
): ReadonlyMap<string, readonly TechnologyKind[]> {
  const rows = readTable(inputs, TECHNOLOGY_FILE, {
    columns: {
      code: 'O*NET-SOC Code',
      example: 'Example',
      kind: 'Commodity Title',
      hot: 'Hot Technology',
      demand: 'In Demand',
    },
  }).map((row) => ({
    onet: onetCode(row, 'code'),
    row: {
      kind: row.word('kind'),
      name: row.word('example'),
      isHot: row.word('hot', /^[YN]$/, 'Y or N') === 'Y',
      isInDemand: row.word('demand', /^[YN]$/, 'Y or N') === 'Y',
    },
  }))
  return mapped(partsBySoc(rows, publishedAs), (parts) => kindsOf(parts.flat()))
}

/** One example an entry, whichever parts have it; marked where any of them marks it. */
function kindsOf(rows: readonly (Technology & { readonly kind: string })[]): readonly TechnologyKind[] {
  const kinds = new Map<string, Map<string, Technology>>()
  for (const { kind, name, isHot, isInDemand } of rows) {
    const examples = kinds.get(kind) ?? new Map<string, Technology>()
    kinds.set(kind, examples)
    const known = examples.get(name)
    examples.set(name, {
      name,
      isHot: isHot || known?.isHot === true,
      isInDemand: isInDemand || known?.isInDemand === true,
    })
  }
  const weight = ({ isHot, isInDemand }: Technology): number => (isInDemand ? 2 : 0) + (isHot ? 1 : 0)
  return [...kinds]
    .map(([kind, examples]) => {
      const all = [...examples.values()].sort((a, b) => weight(b) - weight(a) || compare(a.name, b.name))
      const kept = all.filter(({ isInDemand }, i) => isInDemand || i < MOST_EXAMPLES)
      return { kind, count: all.length, examples: kept }
    })
    .sort((a, b) => b.count - a.count || compare(a.kind, b.kind))
}

function readReported(inputs: Inputs, publishedAs: PublishedAs): ReadonlyMap<string, readonly string[]> {
  const rows = readTable(inputs, REPORTED_FILE, {
    columns: { code: 'O*NET-SOC Code', title: 'Reported Job Title' },
  }).map((row) => ({ onet: onetCode(row, 'code'), row: row.word('title') }))
  return mapped(partsBySoc(rows, publishedAs), (parts) => {
    const byKey = new Map<string, string>()
    for (const title of inTurn(parts)) {
      const key = normalTitle(title)
      if (!byKey.has(key)) byKey.set(key, title)
    }
    return [...byKey.values()]
  })
}

function readRelated(inputs: Inputs, publishedAs: PublishedAs): ReadonlyMap<string, readonly string[]> {
  const rows = readTable(inputs, RELATED_FILE, {
    columns: { code: 'O*NET-SOC Code', related: 'Related O*NET-SOC Code', index: 'Index' },
  }).map((row) => {
    const index = row.number('index')
    if (!Number.isInteger(index) || index < 1) throw row.problem('index', 'a rank from 1')
    return { onet: onetCode(row, 'code'), row: { related: onetCode(row, 'related'), index } }
  })
  const found = partsBySoc(rows, publishedAs)
  return new Map(
    [...found].map(([soc, parts]) => {
      const inOrder = parts.map((part) => part.toSorted((a, b) => a.index - b.index))
      const codes = inTurn(inOrder).map(({ related }) => publishedAs(related.slice(0, 7)))
      return [soc, [...new Set(codes)].filter((code) => code !== null && code !== soc) as readonly string[]]
    }),
  )
}

function mapped<A, B>(map: ReadonlyMap<string, A>, make: (value: A) => B): ReadonlyMap<string, B> {
  return new Map([...map].map(([key, value]) => [key, make(value)]))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
