import { PERIODS } from '#domain/periods.ts'
import type { NonmetroRole } from '#domain/wages.ts'
import { risingCodes, steps } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { perDollarOf } from './roleReader.ts'
import { decodeStats } from './statsColumns.ts'
import { encodeStats } from './writeStats.ts'

const HEAD = { kind: 'nonmetro role', period: PERIODS.wages }
const DIGITS = 7
/** The publisher's codes as whole numbers. */
const CODE_RANGE = { min: 1, max: 9_999_999 }

/** nonmetro/<soc>.json: one occupation in every nonmetropolitan area that publishes anything about it. Written as a role's areas are. */
export function nonmetroRoleFile(soc: string): DataFile<NonmetroRole> {
  const path = `nonmetro/${soc}.json`
  return {
    path,
    rows: ({ rows }) => rows.length,
    encode: (table) =>
      writeColumns(
        { ...HEAD, rows: table.rows.length },
        {
          soc: table.soc,
          unit: table.unit,
          areas: steps(table.rows.map(({ area }) => Number(area))),
          ...encodeStats(table.rows, perDollarOf(table.unit)),
        },
      ),
    decode: (text) => {
      const columns = readColumns(path, HEAD, text)
      const unit = columns.text('unit', /^(year|hour)$/) as NonmetroRole['unit']
      const areas = risingCodes(columns, 'areas', CODE_RANGE).map((code) =>
        String(code).padStart(DIGITS, '0'),
      )
      return {
        soc: columns.text('soc', new RegExp(`^${soc}$`)),
        unit,
        rows: decodeStats(columns, perDollarOf(unit)).map((stats, row) => ({ area: areas[row]!, ...stats })),
      }
    },
  }
}
