import type { Metro } from '#domain/area.ts'
import { PERIODS } from '#domain/periods.ts'
import { CBSA_STEPS, fromSteps, steps } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { PER_PRICE, PRICE_RANGE } from './priceUnit.ts'
import { scaled, unscaled } from './statsColumns.ts'

const HEAD = { kind: 'metros', period: PERIODS.areas }
const PER_DEGREE = 100

/**
 * metros.json: the metro areas by code. A title ("San Jose-Sunnyvale-Santa Clara, CA") holds its states; `starts` and `ends` are
 * the letters of its first city (`ends` 0: up to the first dash, slash or comma). Codes as steps, prices × 1000, degrees × 100.
 */
export const metrosFile: DataFile<readonly Metro[]> = {
  path: 'metros.json',
  rows: (metros) => metros.length,
  encode: (metros) => {
    const cities = metros.map((metro) => cityIn(metro))
    return writeColumns(
      { ...HEAD, rows: metros.length },
      {
        codes: steps(metros.map((metro) => Number(metro.code))),
        names: metros.map((metro) => metro.name),
        starts: cities.map((city) => city.start),
        ends: cities.map((city, i) => (city.end === plainEnd(metros[i]!.name) ? 0 : city.end)),
        population: metros.map((metro) => metro.population),
        prices: metros.map((metro) => scaled(metro.prices, PER_PRICE)),
        latitude: metros.map((metro) => scaled(metro.latitude, PER_DEGREE)),
        longitude: metros.map((metro) => scaled(metro.longitude, PER_DEGREE)),
      },
    )
  },
  decode: (text) => {
    const columns = readColumns('metros.json', HEAD, text)
    const codes = fromSteps(columns.ints('codes', CBSA_STEPS))
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
function plainEnd(name: string): number {
  return name.search(/[-/,]/)
}

function cityIn({ name, short }: Metro): { start: number; end: number } {
  const city = short.slice(0, short.lastIndexOf(', '))
  const start = name.indexOf(city)
  return { start, end: start + city.length }
}
