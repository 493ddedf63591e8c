import { PERIODS } from '#domain/periods.ts'
import type { County, PlaceAlias } from '#domain/titles.ts'
import { CBSA_RANGE, POSTAL } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

/** Names by which a place is found besides its own. */
export interface Places {
  readonly counties: readonly County[]
  readonly aliases: readonly PlaceAlias[]
}

const HEAD = { kind: 'places', period: PERIODS.areas }

/** places.json: counties with their metro area, and names that people type. */
export const placesFile: DataFile<Places> = {
  path: 'places.json',
  rows: ({ counties, aliases }) => counties.length + aliases.length,
  encode: ({ counties, aliases }) =>
    writeColumns(
      { ...HEAD, rows: counties.length + aliases.length },
      {
        counties: {
          rows: counties.length,
          names: counties.map((county) => county.name),
          states: counties.map((county) => county.state),
          metros: counties.map((county) => Number(county.metro)),
        },
        aliases: {
          rows: aliases.length,
          names: aliases.map((alias) => alias.name),
          areas: aliases.map((alias) => alias.area),
        },
      },
    ),
  decode: (text) => {
    const columns = readColumns('places.json', HEAD, text)
    const counties = columns.section('counties')
    const aliases = columns.section('aliases')
    if (counties.rows + aliases.rows !== columns.rows)
      throw columns.problem('rows', `expected ${String(columns.rows)} counties and names together`)
    const states = counties.texts('states', POSTAL)
    const metros = counties.ints('metros', CBSA_RANGE)
    const areas = aliases.texts('areas', /^(\d{5}|[A-Z]{2})$/)
    return {
      counties: counties
        .texts('names')
        .map((name, row) => ({ name, state: states[row]!, metro: String(metros[row]!) })),
      aliases: aliases.texts('names').map((name, row) => ({ name, area: areas[row]! })),
    }
  },
}
