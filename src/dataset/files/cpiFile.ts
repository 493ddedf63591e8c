import type { ConsumerPrices } from '#domain/payHistory.ts'
import { PERIODS } from '#domain/periods.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'cpi', period: PERIODS.wages }
/** As precise as published. */
const PER_POINT = 1000
const RANGE = { min: 10 * PER_POINT, max: 10_000 * PER_POINT }

/** cpi.json: consumer prices (CPI-U, 1982–84 = 100) of the years that wages are here of. */
export const cpiFile: DataFile<readonly ConsumerPrices[]> = {
  path: 'cpi.json',
  rows: (prices) => prices.length,
  encode: (prices) => {
    const scaled = (value: number | null): number | null => value && Math.round(value * PER_POINT)
    return writeColumns(
      { ...HEAD, rows: prices.length },
      {
        year: prices.map(({ year }) => year),
        may: prices.map(({ may }) => scaled(may)),
        annual: prices.map(({ annual }) => scaled(annual)),
      },
    )
  },
  decode: (text) => {
    const columns = readColumns('cpi.json', HEAD, text)
    const may = columns.intsOrNull('may', RANGE)
    const annual = columns.intsOrNull('annual', RANGE)
    const unscaled = (value: number | null | undefined): number | null => (value ? value / PER_POINT : null)
    return columns
      .ints('year', { min: 1900, max: 2100 })
      .map((year, row) => ({ year, may: unscaled(may[row]), annual: unscaled(annual[row]) }))
  },
}
