import type { FiledTitle } from '#domain/filings.ts'
import type { Occupation } from '#domain/occupation.ts'
import type { JobTitle } from '#domain/titles.ts'
import { wordIndex, type WordIndex } from './wordIndex.ts'

/** Everything that roles are found by. */
export interface RoleIndex {
  readonly occupations: ReadonlyMap<string, Occupation>
  /** SOC titles and short names. */
  readonly names: WordIndex
  readonly namedBy: readonly string[]
  /** Titles that people use; absent while they are not here. */
  readonly titles: WordIndex
  readonly titled: readonly JobTitle[]
  readonly filed: readonly { readonly filed: FiledTitle; readonly words: readonly string[] }[]
}

const NO_TITLES: readonly JobTitle[] = []
const NO_FILINGS: readonly FiledTitle[] = []
const nameIndexes = new WeakMap<readonly Occupation[], Pick<RoleIndex, 'occupations' | 'names' | 'namedBy'>>()
const titleIndexes = new WeakMap<readonly JobTitle[], WordIndex>()
const filedIndexes = new WeakMap<readonly FiledTitle[], RoleIndex['filed']>()

/** What an occupation is not does not find it: "…, except special education". */
function findable(title: string): string {
  return title.replace(/,? except .*$/, '')
}

function nameIndex(all: readonly Occupation[]): Pick<RoleIndex, 'occupations' | 'names' | 'namedBy'> {
  const published = all.filter(({ nation }) => nation !== null)
  const names = published.flatMap(({ soc, short, title }) =>
    [...new Set([short, findable(title)])].map((name) => ({ soc, name })),
  )
  return {
    occupations: new Map(published.map((each) => [each.soc, each])),
    names: wordIndex(names.map(({ name }) => name)),
    namedBy: names.map(({ soc }) => soc),
  }
}

/** Built once a table. Titles and filings may still be missing. */
export function roleIndex(
  occupations: readonly Occupation[],
  titled: readonly JobTitle[] = NO_TITLES,
  filings: readonly FiledTitle[] = NO_FILINGS,
): RoleIndex {
  const named = nameIndexes.get(occupations) ?? nameIndex(occupations)
  nameIndexes.set(occupations, named)
  const titles = titleIndexes.get(titled) ?? wordIndex(titled.map(({ title }) => title))
  titleIndexes.set(titled, titles)
  const { words } = filedIndexes.has(filings) ? { words: [] } : wordIndex(filings.map(({ title }) => title))
  const filed = filedIndexes.get(filings) ?? filings.map((each, i) => ({ filed: each, words: words[i]! }))
  filedIndexes.set(filings, filed)
  return { ...named, titles, titled, filed }
}
