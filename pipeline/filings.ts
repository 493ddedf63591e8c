import { NATION } from '#domain/area.ts'
import type { FiledPay, FiledTitle } from '#domain/filings.ts'
import type { CombinedCode } from '#domain/projection.ts'
import { publishedCodes } from './bridge.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { readTable } from './readTable.ts'
import type { TableRow } from './readTable.ts'
import { FILED_MIX, FILED_PAY } from './sources.ts'

const PAY_FILE = `${FILED_PAY}.csv`
const MIX_FILE = `${FILED_MIX}.csv`
/** The grouping's code of the nation. */
const NATION_CODE = '99'
/** The grouping's word for codes it does not name. */
const REST = 'other'

/** A filed title before O*NET's lists were asked for it. */
export type Unlisted = Omit<FiledTitle, 'listed'>

type PayColumn = 'group' | 'title' | 'area' | 'filings' | 'p25' | 'median' | 'p75'

/**
 * Pay in visa filings by job title with the occupations employers filed them under, in the order of the file. `metros`, `socs`:
 * codes of the release. A filed code that the release does not have (misfiled or withdrawn) counts as not named. Half dollars are
 * rounded. Throws `PipelineProblem`: an unknown area, quarters out of order, an area twice, a title without the nation or mix.
 */
export function readFilings(
  inputs: Inputs,
  metros: ReadonlySet<string>,
  socs: ReadonlySet<string>,
  combined: readonly CombinedCode[],
): readonly Unlisted[] {
  const mixes = readMixes(inputs, publishedCodes(socs, combined))
  const rows = readTable(inputs, PAY_FILE, {
    columns: {
      group: 'title_group',
      title: 'title',
      area: 'area',
      filings: 'filings',
      p25: 'wage_p25',
      median: 'wage_median',
      p75: 'wage_p75',
    },
  })
  const titles = new Map<string, { group: string; areas: Map<string, FiledPay> }>()
  for (const row of rows) {
    const title = row.word('title')
    const area = row.word('area')
    if (area !== NATION_CODE && !metros.has(area))
      throw row.problem('area', 'a metro area of the release or 99')
    const entry = titles.get(title) ?? { group: row.word('group'), areas: new Map<string, FiledPay>() }
    titles.set(title, entry)
    if (entry.areas.has(area)) throw row.problem('area', `one row for ${title}`)
    entry.areas.set(area, payOf(row, area === NATION_CODE ? NATION : area))
  }
  return [...titles].map(([title, { group, areas }]) => {
    const nation = areas.get(NATION_CODE)
    if (nation === undefined)
      throw new PipelineProblem({ file: PAY_FILE }, `expected a row of the nation (99) for ${title}`)
    const mix = mixes.get(title)
    if (mix === undefined)
      throw new PipelineProblem({ file: MIX_FILE }, `expected rows for ${title}; found none`)
    const metroRows = [...areas].filter(([area]) => area !== NATION_CODE).map(([, pay]) => pay)
    return { slug: slugOf(title), title, group, nation, metros: metroRows, mix }
  })
}

function payOf(row: TableRow<PayColumn>, area: string): FiledPay {
  const filings = row.number('filings')
  if (!Number.isInteger(filings) || filings < 1) throw row.problem('filings', 'a count of filings')
  const quarter = (column: 'p25' | 'p75'): number | null => {
    const value = row.numberOr(column, [''])
    return value === '' ? null : dollars(row, column, value)
  }
  const median = dollars(row, 'median', row.number('median'))
  const p25 = quarter('p25')
  const p75 = quarter('p75')
  if ((p25 !== null && p25 > median) || (p75 !== null && p75 < median))
    throw row.problem('median', 'a median between its quarters')
  return { area, filings, p25, median, p75 }
}

function dollars(row: TableRow<PayColumn>, column: PayColumn, value: number): number {
  if (value < 10_000 || value > 1_000_000) throw row.problem(column, 'yearly pay in dollars')
  return Math.round(value)
}

function readMixes(
  inputs: Inputs,
  publishedAs: (soc: string) => string | null,
): ReadonlyMap<string, FiledTitle['mix']> {
  const rows = readTable(inputs, MIX_FILE, {
    columns: { title: 'title', soc: 'soc', share: 'share_of_filings' },
  })
  const shares = new Map<string, Map<string, number>>()
  const sums = new Map<string, number>()
  for (const row of rows) {
    const title = row.word('title')
    const code = row.word('soc', /^(\d\d-\d{4}|other)$/, `a code like 15-1252, or ${REST}`)
    const share = row.number('share')
    const sum = (sums.get(title) ?? 0) + share
    if (share < 0 || sum > 1.001) throw row.problem('share', 'parts of the filings that sum to 1')
    sums.set(title, sum)
    const mix = shares.get(title) ?? new Map<string, number>()
    shares.set(title, mix)
    const soc = code === REST ? null : publishedAs(code)
    if (soc !== null) mix.set(soc, (mix.get(soc) ?? 0) + share)
  }
  return new Map(
    [...shares].map(([title, mix]) => [
      title,
      [...mix]
        .map(([soc, share]) => ({ soc, share: Math.round(share * 1e4) / 1e4 }))
        .sort((a, b) => b.share - a.share),
    ]),
  )
}

/** Address of a filed title: "Full-stack Engineer" → "full-stack-engineer". */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
