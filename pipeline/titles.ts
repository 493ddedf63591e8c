import type { JobTitle } from '#domain/titles.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import type { Abbreviation } from './abbreviations.ts'
import { normalTitle, titleWords } from './onetTitles.ts'
import type { Listing, OnetTitle } from './onetTitles.ts'
import { PipelineProblem } from './problem.ts'

const MOST_WORDS = 5
/** From farming on, titles name machines and materials by the thousand: there a shorter title stands for its longer forms. */
const MANUAL = '45'
const ORDER: Readonly<Record<Listing, number>> = { reported: 0, used: 1, indexed: 2 }

/**
 * The title index of the role picker: own abbreviations first, then O*NET's titles by name. Left out are: titles that only coding
 * indexes list, unless a single word; those that only repeat words of the title of every occupation they are listed under (the
 * picker searches these itself); longer forms of a kept title with no other occupation ("Milk Truck Driver"): a search for more
 * words than any title has falls back to the longest part. `occupations`: code and title. Throws `PipelineProblem`.
 */
export function titleIndex(
  onet: ReadonlyMap<string, OnetTitle>,
  occupations: readonly { readonly soc: string; readonly title: string }[],
  own: readonly Abbreviation[] = ABBREVIATIONS,
): readonly JobTitle[] {
  const ownWords = new Map(occupations.map(({ soc, title }) => [soc, new Set(titleWords(title))]))
  const abbreviations = own.map(({ text, socs }): JobTitle => {
    const unknown = socs.find((soc) => !ownWords.has(soc))
    if (socs.length === 0 || unknown !== undefined)
      throw new PipelineProblem(
        { file: 'abbreviations.ts' },
        `expected codes of this release for "${text}"; found ${unknown ?? 'none'}`,
      )
    return { title: text, socs, evidence: 'abbreviation' }
  })

  const candidates = new Map(
    [...onet].flatMap(([key, { title, socs }]) => {
      const single = !key.includes(' ')
      const listed = [...socs].filter(([, listing]) => single || listing !== 'indexed')
      return listed.length === 0 ? [] : [[key, { title, socs: new Map(listed) }] as const]
    }),
  )
  const titles = [...candidates]
    .filter(([key, { title, socs }]) => {
      const repeats = (soc: string): boolean =>
        titleWords(title).every((word) => ownWords.get(soc)?.has(word))
      if (key.split(' ').length > MOST_WORDS || [...socs.keys()].every(repeats)) return false
      return !isLongerForm(key, socs, candidates)
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { title, socs }]): JobTitle => {
      const words = titleWords(title)
      const shared = (soc: string): number => words.filter((word) => ownWords.get(soc)?.has(word)).length
      const best = [...socs].sort(
        ([a, x], [b, y]) => ORDER[x] - ORDER[y] || shared(b) - shared(a) || (a < b ? -1 : 1),
      )
      return { title, socs: best.map(([soc]) => soc), evidence: 'onet' }
    })
  return [...abbreviations, ...titles]
}

/** Whether the end or the beginning of a title is a title of all its occupations itself; of two words at least, but in manual work. */
function isLongerForm(
  key: string,
  socs: ReadonlyMap<string, Listing>,
  candidates: ReadonlyMap<string, OnetTitle>,
): boolean {
  const words = key.split(' ')
  const codes = [...socs.keys()]
  const least = codes.every((soc) => soc >= MANUAL) ? 1 : 2
  for (let cut = 1; words.length - cut >= least; cut += 1)
    for (const part of [words.slice(cut), words.slice(0, -cut)]) {
      const shorter = candidates.get(normalTitle(part.join(' ')))
      if (shorter !== undefined && codes.every((soc) => shorter.socs.has(soc))) return true
    }
  return false
}
