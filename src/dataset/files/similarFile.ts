import { PERIODS } from '#domain/periods.ts'
import { SIMILAR, type MetroLikeness } from '#domain/similar.ts'
import { CBSA_RANGE, risingCodes, steps } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'similar', period: PERIODS.wages }
/** Pay levels and parts are written in thousandths. */
const PER = 1000

/** similar.json: pay levels of the metro areas, and of each the nearest others, as places in `codes`, with the part of the jobs that differs. */
export const similarFile: DataFile<readonly MetroLikeness[]> = {
  path: 'similar.json',
  rows: (metros) => metros.length,
  encode: (metros) => {
    const places = new Map(metros.map(({ code }, i) => [code, i]))
    return writeColumns(
      { ...HEAD, rows: metros.length },
      {
        codes: steps(metros.map(({ code }) => Number(code))),
        pay: metros.map(({ pay }) => (pay === null ? null : Math.round(pay * PER))),
        similar: metros.map(({ similar }) => similar.map(({ code }) => places.get(code))),
        mix: metros.map(({ similar }) => similar.map(({ mix }) => Math.round(mix * PER))),
      },
    )
  },
  decode: (text) => {
    const columns = readColumns('similar.json', HEAD, text)
    const codes = risingCodes(columns, 'codes', CBSA_RANGE).map(String)
    const pay = columns.intsOrNull('pay', { min: 1, max: 100 * PER })
    const similar = columns.intLists('similar', { min: 0, max: Math.max(0, codes.length - 1) })
    const mix = columns.intLists('mix', { min: 0, max: PER })
    return codes.map((code, row) => {
      const places = similar[row]!
      const parts = mix[row]!
      if (places.length > SIMILAR || places.length !== parts.length)
        throw columns.problem('mix', `expected a part for each of at most ${String(SIMILAR)} places`, row)
      const level = pay[row] ?? null
      return {
        code,
        pay: level === null ? null : level / PER,
        similar: places.map((place, i) => ({ code: codes[place]!, mix: parts[i]! / PER })),
      }
    })
  },
}
