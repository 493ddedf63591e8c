import { PERIODS } from '#domain/periods.ts'
import type { PriceLevels } from '#domain/prices.ts'
import { STATES } from '#domain/states.ts'
import { Once } from './checks.ts'
import type { Inputs } from './inputs.ts'
import { readTable } from './readTable.ts'
import { PRICE_LEVELS } from './sources.ts'

/**
 * BEA's price levels: metro areas by code, then states by postal code (the file names a state by its FIPS code).
 * Throws `PipelineProblem`: another year, an area twice, a code that is neither of `metros` nor of a state.
 */
export function readPrices(inputs: Inputs, metros: ReadonlySet<string>): readonly PriceLevels[] {
  const table = readTable(inputs, inputs.find(PRICE_LEVELS), {
    columns: {
      area: 'area',
      year: 'year',
      all: 'all_items',
      goods: 'goods',
      housing: 'housing',
      utilities: 'utilities',
      services: 'other_services',
    },
  })
  type Column = 'area' | 'year' | 'all' | 'goods' | 'housing' | 'utilities' | 'services'
  const once = new Once<Column>('area', 'each area')
  const postal = new Map(STATES.map((state) => [state.fips, state.postal]))
  const levels = table.map((row): PriceLevels => {
    if (row.text('year') !== PERIODS.prices) throw row.problem('year', `the year ${PERIODS.prices}`)
    const code = row.word('area', /^(\d{5}|\d{2})$/, 'a code of a metro area or a state')
    once.see(row, code)
    const area = metros.has(code) ? code : postal.get(code)
    if (area === undefined) throw row.problem('area', 'the code of a known metro area or state')
    const level = (column: Column): number => {
      const value = row.number(column)
      if (value < 10 || value > 1000) throw row.problem(column, 'a price level, US = 100')
      return value
    }
    return {
      area,
      all: level('all'),
      goods: level('goods'),
      housing: level('housing'),
      utilities: level('utilities'),
      services: level('services'),
    }
  })
  const isState = ({ area }: PriceLevels): number => Number(area.length === 2)
  return levels.toSorted((a, b) => isState(a) - isState(b) || (a.area < b.area ? -1 : 1))
}
