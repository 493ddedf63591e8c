import type { Nonmetro, NonmetroAreas } from '#domain/area.ts'
import { PERIODS } from '#domain/periods.ts'
import { POSTAL } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { socCodes, socSteps } from './socCodes.ts'

const HEAD = { kind: 'nonmetro', period: PERIODS.wages }
const PATH = 'nonmetro.json'

/** nonmetro.json: the nonmetropolitan areas by code, and the roles without a file of them, as steps. */
export const nonmetroFile: DataFile<NonmetroAreas> = {
  path: PATH,
  rows: ({ areas }) => areas.length,
  encode: ({ areas, lacking }) =>
    writeColumns(
      { ...HEAD, rows: areas.length },
      {
        codes: areas.map(({ code }) => code),
        names: areas.map(({ name }) => name),
        shorts: areas.map(({ short }) => short),
        states: areas.map(({ states }) => states[0]!),
        lacking: { rows: lacking.length, socs: socSteps(lacking) },
      },
    ),
  decode: (text) => {
    const columns = readColumns(PATH, HEAD, text)
    const names = columns.texts('names')
    const shorts = columns.texts('shorts')
    const states = columns.texts('states', POSTAL)
    return {
      areas: columns.texts('codes', /^\d{7}$/).map((code, row): Nonmetro => ({
        kind: 'nonmetro',
        code,
        name: names[row]!,
        short: shorts[row]!,
        states: [states[row]!],
        prices: null,
      })),
      lacking: socCodes(columns.section('lacking'), 'socs'),
    }
  },
}
