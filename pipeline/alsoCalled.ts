import type { Unlisted } from './filings.ts'
import type { Occupation } from '#domain/occupation.ts'
import type { AlsoCalled } from '#domain/wages.ts'
import type { OnetTitle } from './onetTitles.ts'
import { titleWords } from './onetTitles.ts'

/** Spellings that O*NET and employers differ in. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bback end\b/, 'backend'],
  [/\bfront end\b/, 'frontend'],
  [/\bfull stack\b/, 'fullstack'],
  [/\bmachine learning\b/, 'ml'],
  [/\bdeveloper\b/, 'engineer'],
]

/** Remainders ("… all other") are no occupation that people look for, nor one to be sent to. */
const REMAINDER = /all other/i

/**
 * For each occupation the filed title that people look for there although employers file it mostly as something else.
 * A title fits if more than half of its filings are under one other occupation that is no remainder, and O*NET lists the title under this
 * occupation but not under that one: the two sources disagree. ("Full stack developer" is listed under both, so they do not.)
 * Of several the one that O*NET lists under the fewest occupations is taken, then the one with most filings: backend developers,
 * listed as web developers only, before frontend developers, who are listed as designers too. The title is written with
 * "developer" where O*NET lists it so, as people do.
 */
export function alsoCalled(
  filings: readonly Unlisted[],
  onet: ReadonlyMap<string, OnetTitle>,
  occupations: readonly Pick<Occupation, 'soc' | 'title' | 'short' | 'nation'>[],
): ReadonlyMap<string, AlsoCalled> {
  const bySoc = new Map(occupations.map((each) => [each.soc, each]))
  const listings = new Map<string, OnetTitle[]>()
  for (const title of onet.values()) {
    const key = comparable(title.title)
    listings.set(key, [...(listings.get(key) ?? []), title])
  }
  const fits = filings.flatMap((filed) => {
    const most = filed.mix[0]
    const other = most && bySoc.get(most.soc)
    const listed = listings.get(comparable(filed.title)) ?? []
    const places = new Set(listed.flatMap(({ socs }) => [...socs.keys()]))
    const disagrees =
      most !== undefined &&
      other !== undefined &&
      most.share > 0.5 &&
      !REMAINDER.test(other.title) &&
      !places.has(most.soc)
    if (!disagrees) return []
    const sought = [...places].filter((soc) => !REMAINDER.test(bySoc.get(soc)?.title ?? ''))
    return sought.map((soc) => ({
      soc,
      places: places.size,
      called: {
        title: written(filed.title, listed, soc),
        slug: filed.slug,
        filings: filed.nation.filings,
        share: most.share,
        soc: other.soc,
        name: other.short,
        median: other.nation?.median ?? null,
      } satisfies AlsoCalled,
    }))
  })
  fits.sort((a, b) => a.places - b.places || b.called.filings - a.called.filings)
  const chosen = new Map<string, AlsoCalled>()
  for (const { soc, called } of fits) if (!chosen.has(soc)) chosen.set(soc, called)
  return chosen
}

/** A title as both sources would write it. */
export function comparable(title: string): string {
  return SAME_WORDS.reduce((text, [word, same]) => text.replace(word, same), titleWords(title).join(' '))
}

/** "Backend Engineer" → "backend developer" where O*NET lists a developer under the occupation. */
function written(filed: string, listed: readonly OnetTitle[], soc: string): string {
  const isDeveloper = listed.some(({ title, socs }) => socs.has(soc) && /developer$/i.test(title))
  const name = filed
    .split(' ')
    .map((word) => (word === word.toUpperCase() ? word : word.toLowerCase()))
    .join(' ')
  return isDeveloper ? name.replace(/engineer$/, 'developer') : name
}
