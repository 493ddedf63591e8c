import type { Metro } from '#domain/area.ts'
import { PERIODS } from '#domain/periods.ts'
import { CBSA_RANGE, risingCodes } from './codes.ts'
import { readColumns } from './columns.ts'
import type { DataReader } from './dataFile.ts'
import { PER_PRICE, PRICE_RANGE } from './priceUnit.ts'
import { unscaled } from './statsColumns.ts'

/** What the file of the metro areas states about itself. */
export const METROS_HEAD = { kind: 'metros', period: PERIODS.areas }
/** Degrees are written in hundredths. */
export const PER_DEGREE = 100

/** Reads metros.json. Apart from its writing, which no page needs: this is on the first picture's path. */
export const metrosReader: DataReader<readonly Metro[]> = {
  path: 'metros.json',
  rows: (metros) => metros.length,
  decode: (text) => {
    const columns = readColumns('metros.json', METROS_HEAD, text)
    const codes = risingCodes(columns, 'codes', CBSA_RANGE)
    const names = columns.texts('names', /^.+, [A-Z]{2}(-[A-Z]{2})*$/)
    const starts = columns.ints('starts', { min: 0, max: 100 })
    const ends = columns.ints('ends', { min: 0, max: 100 })
    const population = columns.intsOrNull('population', { min: 1, max: 1e8 })
    const prices = columns.intsOrNull('prices', PRICE_RANGE)
    const latitude = columns.ints('latitude', { min: -90 * PER_DEGREE, max: 90 * PER_DEGREE })
    const longitude = columns.ints('longitude', { min: -180 * PER_DEGREE, max: 180 * PER_DEGREE })
    return codes.map((code, row): Metro => {
      const name = names[row]!
      const states = statesOf(name)
      return {
        kind: 'metro',
        code: String(code),
        name,
        short: `${name.slice(starts[row], ends[row] || plainEnd(name))}, ${states[0]!}`,
        states,
        population: population[row] ?? null,
        prices: unscaled(prices[row], PER_PRICE),
        latitude: latitude[row]! / PER_DEGREE,
        longitude: longitude[row]! / PER_DEGREE,
      }
    })
  },
}

/** Postal codes at the end of a metro area's title, in its order: "Kansas City, MO-KS" → MO, KS. */
export function statesOf(title: string): readonly string[] {
  return title.slice(title.lastIndexOf(', ') + 2).split('-')
}

/** Where the first city ends unless it holds such a mark of its own. */
export function plainEnd(name: string): number {
  return name.search(/[-/,]/)
}
