import type { ConsumerPrices } from '#domain/payHistory.ts'
import { PERIODS } from '#domain/periods.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { readTable } from './readTable.ts'
import { CPI_ANNUAL, CPI_MAY } from './sources.ts'

/** The first year that wages are here of. */
const FIRST_YEAR = 2012
const NEWEST = Number(PERIODS.wages.slice(0, 4))

/**
 * CPI-U of May where it is here and of the whole year, 2012 to the release's year. Throws `PipelineProblem`: a year twice, no index
 * for a year, none for May of the release's year, to which all pay is brought.
 */
export function readConsumerPrices(inputs: Inputs): readonly ConsumerPrices[] {
  const may = readIndex(inputs, CPI_MAY, 'cpi_u_may')
  const annual = readIndex(inputs, CPI_ANNUAL, 'cpi_u_annual_average')
  if (!may.has(NEWEST))
    throw new PipelineProblem({ file: CPI_MAY }, `expected a row of ${String(NEWEST)}; found none`)
  return Array.from({ length: NEWEST - FIRST_YEAR + 1 }, (_, i) => {
    const year = FIRST_YEAR + i
    const row = { year, may: may.get(year) ?? null, annual: annual.get(year) ?? null }
    if (row.may === null && row.annual === null)
      throw new PipelineProblem({ file: CPI_ANNUAL }, `expected a row of ${String(year)}; found none`)
    return row
  })
}

function readIndex(inputs: Inputs, file: string, heading: string): ReadonlyMap<number, number> {
  const index = new Map<number, number>()
  for (const row of readTable(inputs, file, { columns: { year: 'year', index: heading } })) {
    const year = row.number('year')
    if (!Number.isInteger(year) || index.has(year)) throw row.problem('year', 'each year once')
    const value = row.number('index')
    if (value < 10 || value > 10_000) throw row.problem('index', 'an index, 1982–84 = 100')
    index.set(year, value)
  }
  return index
}
