import type { Metro, State } from '#domain/area.ts'
import type { PriceLevels } from '#domain/prices.ts'
import { STATES } from '#domain/states.ts'
import type { County } from '#domain/titles.ts'
import { PERIODS } from '#domain/periods.ts'
import { statesOf } from '#dataset/files/metrosReader.ts'
import { Once } from './checks.ts'
import type { Inputs } from './inputs.ts'
import { shortPlaceName } from './placeNames.ts'
import { readTable } from './readTable.ts'

/** A metro area before prices are known. Exact degrees. */
export type MetroPlace = Omit<Metro, 'prices'>

/** Metro areas with their position and population, by code. Throws `PipelineProblem`: an area twice, an unknown state. */
export function readMetroPlaces(inputs: Inputs): readonly MetroPlace[] {
  const table = readTable(inputs, inputs.find('places/metros'), {
    columns: {
      code: 'cbsa',
      title: 'title',
      latitude: 'latitude',
      longitude: 'longitude',
      population: `population_${PERIODS.population}`,
    },
  })
  type Column = 'code' | 'title' | 'latitude' | 'longitude' | 'population'
  const onceCode = new Once<Column>('code', 'each area')
  const onceShort = new Once<Column>('title', 'each first city and state')
  const postal = new Set(STATES.map((state) => state.postal))
  const places = table.map((row): MetroPlace => {
    const code = row.word('code', /^\d{5}$/, 'a CBSA code of five digits')
    const name = row.word('title', /^.+, [A-Z]{2}(-[A-Z]{2})*$/, 'a title with its states at the end')
    const states = statesOf(name)
    if (!states.every((state) => postal.has(state)))
      throw row.problem('title', 'postal codes of known states')
    const short = shortPlaceName(name)
    onceCode.see(row, code)
    onceShort.see(row, short)
    const degrees = (column: 'latitude' | 'longitude', most: number): number => {
      const value = row.number(column)
      if (Math.abs(value) > most) throw row.problem(column, `degrees, at most ${String(most)}`)
      return value
    }
    const population = row.numberOr('population', [''])
    return {
      kind: 'metro',
      code,
      name,
      short,
      states,
      population: population === '' ? null : population,
      latitude: degrees('latitude', 90),
      longitude: degrees('longitude', 180),
    }
  })
  return places.toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** Metro areas with their price level; null where none is published. */
export function withPrices(places: readonly MetroPlace[], prices: readonly PriceLevels[]): readonly Metro[] {
  const levels = new Map(prices.map((each) => [each.area, each.all]))
  return places.map((place) => ({ ...place, prices: levels.get(place.code) ?? null }))
}

/** The 50 states and DC with their price level, by postal code. */
export function statesWithPrices(prices: readonly PriceLevels[]): readonly State[] {
  const levels = new Map(prices.map((each) => [each.area, each.all]))
  return STATES.flatMap((state): State[] =>
    state.region === null
      ? []
      : [
          {
            kind: 'state',
            code: state.postal,
            name: state.name,
            short: state.name,
            region: state.region,
            prices: levels.get(state.postal) ?? null,
          },
        ],
  ).toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** Counties of the metro areas, by metro area and name. Throws `PipelineProblem`: a county twice, an unknown state. */
export function readCounties(inputs: Inputs, metros: ReadonlySet<string>): readonly County[] {
  const table = readTable(inputs, inputs.find('places/list1_2023'), {
    columns: {
      code: 'CBSA Code',
      kind: 'Metropolitan/Micropolitan Statistical Area',
      county: 'County/County Equivalent',
      state: 'State Name',
      fips: 'FIPS State Code',
    },
    isRow: (row) => row.text('kind') !== '',
  })
  type Column = 'code' | 'kind' | 'county' | 'state' | 'fips'
  const once = new Once<Column>('county', 'each county')
  const known = new Map(STATES.map((state) => [state.fips, state]))
  const counties = table.flatMap((row): County[] => {
    const code = row.word('code', /^\d{5}$/, 'a CBSA code of five digits')
    const state = known.get(row.text('fips').padStart(2, '0'))
    if (state?.name !== row.text('state'))
      throw row.problem('state', 'the name of the state of the FIPS code')
    const name = row.word('county')
    once.see(row, `${name}, ${state.postal}`)
    if (row.text('kind') !== 'Metropolitan Statistical Area') return []
    if (!metros.has(code)) throw row.problem('code', 'the code of a known metro area')
    return [{ name, state: state.postal, metro: code }]
  })
  return counties.toSorted((a, b) => {
    if (a.metro !== b.metro) return a.metro < b.metro ? -1 : 1
    if (a.state !== b.state) return a.state < b.state ? -1 : 1
    return a.name < b.name ? -1 : 1
  })
}
