import type { Metro } from '#domain/area.ts'
import { steps } from './codes.ts'
import { writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { METROS_HEAD, metrosReader, PER_DEGREE, plainEnd } from './metrosReader.ts'
import { PER_PRICE } from './priceUnit.ts'
import { scaled } from './writeStats.ts'

/**
 * metros.json: the metro areas by code. A title ("San Jose-Sunnyvale-Santa Clara, CA") holds its states; `starts` and `ends` are
 * the letters of its first city (`ends` 0: up to the first dash, slash or comma). Codes as steps, prices × 1000, degrees × 100.
 */
export const metrosFile: DataFile<readonly Metro[]> = {
  ...metrosReader,
  encode: (metros) => {
    const cities = metros.map((metro) => cityIn(metro))
    return writeColumns(
      { ...METROS_HEAD, rows: metros.length },
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
}

function cityIn({ name, short }: Metro): { start: number; end: number } {
  const city = short.slice(0, short.lastIndexOf(', '))
  const start = name.indexOf(city)
  return { start, end: start + city.length }
}
