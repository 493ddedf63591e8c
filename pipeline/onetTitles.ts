import type { CombinedCode } from '#domain/projection.ts'
import { publishedCodes } from './bridge.ts'
import type { Inputs } from './inputs.ts'
import { readTable } from './readTable.ts'

const ALTERNATE_FILE = 'onet/Alternate Titles.xlsx'
const REPORTED_FILE = 'onet/Sample of Reported Titles.xlsx'
const ONET_CODE = /^\d\d-\d{4}\.\d\d$/
/** Titles that only the Census and SOC coding indexes list ("Juice Weigher"): no worker, employer or job seeker gave them. */
const INDEXES = new Set(['03', '04', '06', '07'])

/** Who listed a title under an occupation: workers asked by O*NET, other people and employers, or coding indexes alone. */
export type Listing = 'reported' | 'used' | 'indexed'

/** One title that O*NET lists, with the occupations of the release it is listed under. */
export interface OnetTitle {
  /** As O*NET writes it, without its abbreviation in brackets. */
  readonly title: string
  /** SOC code → strongest listing. */
  readonly socs: ReadonlyMap<string, Listing>
}

const STRENGTH: Readonly<Record<Listing, number>> = { reported: 2, used: 1, indexed: 0 }

/**
 * Every title of O*NET's Alternate Titles and Sample of Reported Titles, and the titles of O*NET's own subdivisions, by normalised
 * title. O*NET codes become codes that the release's occupations (`socs`) have; the armed forces and others without one are left
 * out. Throws `PipelineProblem`.
 */
export function readOnetTitles(
  inputs: Inputs,
  socs: ReadonlySet<string>,
  combined: readonly CombinedCode[],
): ReadonlyMap<string, OnetTitle> {
  const publishedAs = publishedCodes(socs, combined)
  const found = new Map<string, { title: string; socs: Map<string, Listing> }>()
  const add = (onet: string, title: string, listing: Listing): void => {
    const soc = publishedAs(onet.slice(0, 7))
    if (soc === null) return
    for (const each of spellings(title)) {
      const key = normalTitle(each)
      if (key === '') continue
      const entry = found.get(key) ?? { title: each, socs: new Map<string, Listing>() }
      found.set(key, entry)
      const before = entry.socs.get(soc)
      if (before === undefined || STRENGTH[before] < STRENGTH[listing]) entry.socs.set(soc, listing)
    }
  }
  const reported = readTable(inputs, REPORTED_FILE, {
    columns: { code: 'O*NET-SOC Code', occupation: 'Title', title: 'Reported Job Title' },
  })
  for (const row of reported) add(row.word('code', ONET_CODE, 'an O*NET code'), row.word('title'), 'reported')
  const alternate = readTable(inputs, ALTERNATE_FILE, {
    columns: {
      code: 'O*NET-SOC Code',
      occupation: 'Title',
      title: 'Alternate Title',
      sources: 'Source(s)',
    },
  })
  for (const row of alternate) {
    const code = row.word('code', ONET_CODE, 'an O*NET code')
    const sources = row.word('sources', /^\d\d(, ?\d\d)*$/, 'codes of sources joined by ","').split(/, ?/)
    add(code, row.word('title'), sources.every((source) => INDEXES.has(source)) ? 'indexed' : 'used')
    add(code, row.word('occupation'), 'used')
  }
  return found
}

/** "CEO (Chief Executive Officer)" → both. */
function spellings(title: string): readonly string[] {
  const both = /^(.+?)\s*\(([^()]+)\)$/.exec(title)
  return both === null ? [title] : [both[1]!, both[2]!.trim()]
}

/** Title to compare by: lower case, words of letters, digits, + and # only. */
export function normalTitle(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim()
}

/** The words of a title in the singular, without those that only join. */
export function titleWords(title: string): readonly string[] {
  return normalTitle(title)
    .split(' ')
    .filter((word) => !JOINING.has(word))
    .map(singular)
}

const JOINING = new Set(['and', 'or', 'of', 'the', 'except', 'all', 'other', 'in', 'for', 'to', 'a'])

function singular(word: string): string {
  if (/(ss|us|is)$/.test(word) || word.length < 4) return word
  return word.replace(/ies$/, 'y').replace(/s$/, '')
}
