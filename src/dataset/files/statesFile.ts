import type { State } from '#domain/area.ts'
import { PERIODS } from '#domain/periods.ts'
import { stateOf } from '#domain/states.ts'
import { POSTAL } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { PER_PRICE, PRICE_RANGE } from './priceUnit.ts'
import { unscaled } from './statsColumns.ts'
import { scaled } from './writeStats.ts'

const HEAD = { kind: 'states', period: PERIODS.prices }

/** states.json: the 50 states and DC by postal code; what is fixed about a state stands in the domain. Prices × 1000. */
export const statesFile: DataFile<readonly State[]> = {
  path: 'states.json',
  rows: (states) => states.length,
  encode: (states) =>
    writeColumns(
      { ...HEAD, rows: states.length },
      {
        codes: states.map((state) => state.code),
        prices: states.map((state) => scaled(state.prices, PER_PRICE)),
      },
    ),
  decode: (text) => {
    const columns = readColumns('states.json', HEAD, text)
    const prices = columns.intsOrNull('prices', PRICE_RANGE)
    return columns.texts('codes', POSTAL).map((code, row): State => {
      const facts = stateOf(code)
      if (facts?.region == null) throw columns.problem('codes', `expected a state; found ${code}`, row)
      return {
        kind: 'state',
        code,
        name: facts.name,
        short: facts.name,
        region: facts.region,
        prices: unscaled(prices[row], PER_PRICE),
      }
    })
  },
}
