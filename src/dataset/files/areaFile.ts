import { PERIODS } from '#domain/periods.ts'
import type { AreaTable, Stats } from '#domain/wages.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { socCodes, socSteps } from './socCodes.ts'
import { decodeStats } from './statsColumns.ts'
import { columnOf, encodeStats } from './writeStats.ts'
import type { PerDollar } from './statsColumns.ts'

const HEAD = { kind: 'area', period: PERIODS.wages }

/**
 * metros/<cbsa>.json or states/<postal>.json: one area with every occupation that it publishes anything about.
 * Rows whose `cents` is 1 (hourly pay) are in cents, the others in whole dollars.
 */
export function areaFile(code: string): DataFile<AreaTable> {
  const path = /^\d/.test(code) ? `metros/${code}.json` : `states/${code}.json`
  return {
    path,
    rows: (table) => table.roles.length,
    encode: (table) => {
      const scale = table.roles.map(unitOf)
      return writeColumns(
        { ...HEAD, rows: table.roles.length },
        {
          area: table.area,
          socs: socSteps(table.roles.map(({ soc }) => soc)),
          cents: columnOf(scale.map((unit) => (unit === 100 ? 1 : null))),
          ...encodeStats(table.roles, scale),
        },
      )
    },
    decode: (text) => {
      const columns = readColumns(path, HEAD, text)
      const cents = columns.intsIfAny('cents', { min: 1, max: 1 })
      const scale = cents.map((flag): PerDollar => (flag === 1 ? 100 : 1))
      const socs = socCodes(columns, 'socs')
      return {
        area: columns.text('area', new RegExp(`^${code}$`)),
        roles: decodeStats(columns, scale).map((stats, row) => ({ soc: socs[row]!, ...stats })),
      }
    },
  }
}

// Cents only where an hourly figure asks for them (states); everywhere else pay is in whole dollars.
function unitOf(stats: Stats): PerDollar {
  const { p10, p25, median, p75, p90, mean } = stats
  const whole = [p10, p25, median, p75, p90, mean].every((pay) => pay === null || Number.isInteger(pay))
  return whole ? 1 : 100
}
