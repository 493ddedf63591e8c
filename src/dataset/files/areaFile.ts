import { PERIODS } from '#domain/periods.ts'
import type { AreaTable } from '#domain/wages.ts'
import { SOC_RANGE, socCode, socNumber } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { decodeStats, encodeStats } from './statsColumns.ts'
import type { PerDollar } from './statsColumns.ts'

const HEAD = { kind: 'area', period: PERIODS.wages }

/** metros/<cbsa>.json or states/<postal>.json: one area with every occupation that it publishes anything about. */
export function areaFile(code: string): DataFile<AreaTable> {
  const path = /^\d/.test(code) ? `metros/${code}.json` : `states/${code}.json`
  return {
    path,
    rows: (table) => table.roles.length,
    encode: (table) => {
      const perDollar = perDollarOf(table)
      return writeColumns(
        { ...HEAD, rows: table.roles.length },
        {
          area: table.area,
          perDollar,
          socs: table.roles.map((row) => socNumber(row.soc)),
          ...encodeStats(table.roles, perDollar),
        },
      )
    },
    decode: (text) => {
      const columns = readColumns(path, HEAD, text)
      const perDollar = columns.int('perDollar', { min: 1, max: 100 }) === 100 ? 100 : 1
      const socs = columns.ints('socs', SOC_RANGE)
      return {
        area: columns.text('area', new RegExp(`^${code}$`)),
        roles: decodeStats(columns, perDollar).map((stats, row) => ({ soc: socCode(socs[row]!), ...stats })),
      }
    },
  }
}

// Cents only where an hourly figure asks for them (states): metro areas publish whole dollars.
function perDollarOf({ roles }: AreaTable): PerDollar {
  const whole = roles.every((row) =>
    [row.p10, row.p25, row.median, row.p75, row.p90, row.mean].every(
      (pay) => pay === null || Number.isInteger(pay),
    ),
  )
  return whole ? 1 : 100
}
