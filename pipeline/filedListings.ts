import type { FiledTitle } from '#domain/filings.ts'
import { comparable } from './alsoCalled.ts'
import type { Unlisted } from './filings.ts'
import type { Listing, OnetTitle } from './onetTitles.ts'

const ORDER: Readonly<Record<Listing, number>> = { reported: 0, used: 1, indexed: 2 }

/**
 * Filed titles with O*NET's titles that read the same: in the singular, and with the spellings and the words that the two sources
 * differ in taken as one ("Back End Developer" for "Backend Engineer"). Those listed under most occupations last.
 */
export function withListings(
  filings: readonly Unlisted[],
  onet: ReadonlyMap<string, OnetTitle>,
): readonly FiledTitle[] {
  const byTitle = new Map<string, OnetTitle[]>()
  for (const title of onet.values()) {
    const key = comparable(title.title)
    byTitle.set(key, [...(byTitle.get(key) ?? []), title])
  }
  return filings.map((filed) => ({
    ...filed,
    listed: (byTitle.get(comparable(filed.title)) ?? [])
      .map(({ title, socs }) => ({
        title,
        socs: [...socs].sort(([a, x], [b, y]) => ORDER[x] - ORDER[y] || (a < b ? -1 : 1)).map(([soc]) => soc),
      }))
      .sort((a, b) => a.socs.length - b.socs.length || (a.title < b.title ? -1 : 1)),
  }))
}
