import { PERIODS } from '#domain/periods.ts'
import type { PriceLevels } from '#domain/prices.ts'
import { CBSA_RANGE, POSTAL } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { PER_PRICE, PRICE_RANGE } from './priceUnit.ts'

const HEAD = { kind: 'prices', period: PERIODS.prices }
const COMPONENTS = ['all', 'goods', 'housing', 'utilities', 'services'] as const

/** prices.json: BEA's price levels by component; metro areas by code, then states by postal code. */
export const pricesFile: DataFile<readonly PriceLevels[]> = {
  path: 'prices.json',
  rows: (prices) => prices.length,
  encode: (prices) => {
    const metros = prices.filter(({ area }) => isMetro(area))
    const states = prices.filter(({ area }) => !isMetro(area))
    return writeColumns(
      { ...HEAD, rows: prices.length },
      {
        metros: {
          rows: metros.length,
          areas: metros.map(({ area }) => Number(area)),
          ...encodeLevels(metros),
        },
        states: { rows: states.length, areas: states.map(({ area }) => area), ...encodeLevels(states) },
      },
    )
  },
  decode: (text) => {
    const columns = readColumns('prices.json', HEAD, text)
    const metros = columns.section('metros')
    const states = columns.section('states')
    if (metros.rows + states.rows !== columns.rows)
      throw columns.problem('rows', `expected ${String(columns.rows)} rows of metros and states together`)
    return [
      ...decodeLevels(metros.ints('areas', CBSA_RANGE).map(String), metros),
      ...decodeLevels(states.texts('areas', POSTAL), states),
    ]
  },
}

function isMetro(area: string): boolean {
  return /^\d/.test(area)
}

function encodeLevels(prices: readonly PriceLevels[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    COMPONENTS.map((key) => [key, prices.map((levels) => Math.round(levels[key] * PER_PRICE))]),
  )
}

function decodeLevels(areas: readonly string[], columns: Columns): readonly PriceLevels[] {
  const [all, goods, housing, utilities, services] = COMPONENTS.map((key) => columns.ints(key, PRICE_RANGE))
  return areas.map((area, row) => ({
    area,
    all: all![row]! / PER_PRICE,
    goods: goods![row]! / PER_PRICE,
    housing: housing![row]! / PER_PRICE,
    utilities: utilities![row]! / PER_PRICE,
    services: services![row]! / PER_PRICE,
  }))
}
