import { LISTED_FILINGS, MOST_NAMED, type Employer, type MetroEmployers } from '#domain/employers.ts'
import type { Inputs } from './inputs.ts'
import { readTable, type TableRow } from './readTable.ts'
import { FILED_EMPLOYERS } from './sources.ts'

const FILE = `${FILED_EMPLOYERS}.csv`

type Column = 'area' | 'soc' | 'all' | 'employer' | 'filings' | 'median'

interface Cell {
  readonly filings: number
  readonly employers: Employer[]
}

/**
 * Employers that filed for visas (H-1B), of every metro area by role. Those with fewer than five filings are counted in the
 * area's and role's total only. Half dollars are rounded. Throws `PipelineProblem`: an unknown area or occupation, two totals of one
 * market, more filings of its employers than it has, an employer twice, more employers than the grouping names.
 */
export function readEmployers(
  inputs: Inputs,
  metros: ReadonlySet<string>,
  socs: ReadonlySet<string>,
): readonly MetroEmployers[] {
  const rows = readTable(inputs, FILE, {
    columns: {
      area: 'area',
      soc: 'soc',
      all: 'area_soc_filings',
      employer: 'employer',
      filings: 'filings',
      median: 'wage_median',
    },
  })
  const areas = new Map([...metros].map((code) => [code, new Map<string, Cell>()]))
  const grouped = new Set<string>()
  for (const row of rows) {
    const area = areas.get(row.text('area'))
    if (area === undefined) throw row.problem('area', 'a metro area of the release')
    const soc = row.text('soc')
    if (!socs.has(soc)) throw row.problem('soc', 'an occupation of the release')
    grouped.add(soc)
    const all = counted(row, 'all')
    const cell = area.get(soc) ?? { filings: all, employers: [] }
    area.set(soc, cell)
    if (cell.filings !== all) throw row.problem('all', `${String(cell.filings)}, as in the rows before`)
    const name = row.word('employer').replace(/\s+/g, ' ')
    if (cell.employers.some((other) => other.name === name))
      throw row.problem('employer', 'each employer once in an area and role')
    cell.employers.push({ name, filings: counted(row, 'filings'), median: dollars(row) })
    if (cell.employers.length > MOST_NAMED)
      throw row.problem('employer', `at most ${String(MOST_NAMED)} employers in an area and role`)
    if (cell.employers.reduce((sum, { filings }) => sum + filings, 0) > all)
      throw row.problem('filings', `together at most the ${String(all)} of the area and role`)
  }
  return [...areas]
    .map(([area, cells]) => ({
      area,
      grouped: [...grouped].sort(),
      roles: [...cells]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([soc, { filings, employers }]) => ({ soc, filings, employers: listed(employers) })),
    }))
    .toSorted((a, b) => (a.area < b.area ? -1 : 1))
}

function listed(employers: readonly Employer[]): readonly Employer[] {
  return employers
    .filter(({ filings }) => filings >= LISTED_FILINGS)
    .toSorted((a, b) => b.filings - a.filings || (a.name < b.name ? -1 : 1))
}

function counted(row: TableRow<Column>, column: 'all' | 'filings'): number {
  const value = row.number(column)
  if (!Number.isInteger(value) || value < 1) throw row.problem(column, 'a count of filings')
  return value
}

function dollars(row: TableRow<Column>): number {
  const value = row.number('median')
  if (value < 10_000 || value > 10_000_000) throw row.problem('median', 'yearly pay in dollars')
  return Math.round(value)
}
