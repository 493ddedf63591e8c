import { LISTED_FILINGS, MOST_NAMED, type MetroEmployers } from '#domain/employers.ts'
import { PERIODS } from '#domain/periods.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { socCodes, socSteps } from './socCodes.ts'

const HEAD = { kind: 'employers', period: PERIODS.filings }
const FILINGS = { min: 1, max: 10_000_000 }

/** Path of a metro area's file. */
export function employersPath(code: string): string {
  return `employers/${code}.json`
}

/** employers/<cbsa>.json: who filed for visas (H-1B) in one metro area, by role; rows are the employers listed. */
export function employersFile(code: string): DataFile<MetroEmployers> {
  const path = employersPath(code)
  return {
    path,
    rows: rowsOf,
    encode: (table) => {
      const listed = table.roles.flatMap(({ employers }) => employers)
      return writeColumns(
        { ...HEAD, rows: rowsOf(table) },
        {
          area: table.area,
          grouped: { rows: table.grouped.length, socs: socSteps(table.grouped) },
          roles: {
            rows: table.roles.length,
            socs: socSteps(table.roles.map(({ soc }) => soc)),
            filings: table.roles.map(({ filings }) => filings),
            listed: table.roles.map(({ employers }) => employers.length),
          },
          names: listed.map(({ name }) => name),
          filings: listed.map(({ filings }) => filings),
          medians: listed.map(({ median }) => median),
        },
      )
    },
    decode: (text) => {
      const columns = readColumns(path, HEAD, text)
      const roles = columns.section('roles')
      const socs = socCodes(roles, 'socs')
      const totals = roles.ints('filings', FILINGS)
      const listed = roles.ints('listed', { min: 0, max: MOST_NAMED })
      if (listed.reduce((sum, each) => sum + each, 0) !== columns.rows)
        throw columns.problem('roles.listed', `expected ${String(columns.rows)} employers together`)
      const names = columns.texts('names')
      const filings = columns.ints('filings', { ...FILINGS, min: LISTED_FILINGS })
      const medians = columns.ints('medians', { min: 1, max: 10_000_000 })
      let at = 0
      return {
        area: columns.text('area', new RegExp(`^${code}$`)),
        grouped: socCodes(columns.section('grouped'), 'socs'),
        roles: socs.map((soc, row) => {
          const from = at
          at += listed[row]!
          const employers = names
            .slice(from, at)
            .map((name, i) => ({ name, filings: filings[from + i]!, median: medians[from + i]! }))
          if (employers.reduce((sum, each) => sum + each.filings, 0) > totals[row]!)
            throw columns.problem('roles.filings', 'expected at least the filings of those listed', row)
          return { soc, filings: totals[row]!, employers }
        }),
      }
    },
  }
}

function rowsOf({ roles }: MetroEmployers): number {
  return roles.reduce((sum, { employers }) => sum + employers.length, 0)
}
