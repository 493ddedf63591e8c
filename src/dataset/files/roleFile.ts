import type { AlsoCalled, RoleTable } from '#domain/wages.ts'
import { steps } from './codes.ts'
import { writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { PER_SHARE, perDollarOf, ROLE_HEAD, roleReader } from './roleReader.ts'
import { encodeNation } from './writeNation.ts'
import { encodeStats, scaled } from './writeStats.ts'

/** roles/<soc>.json: one occupation in the nation, every metro area and state that publishes anything about it. */
export function roleFile(soc: string): DataFile<RoleTable> {
  const reader = roleReader(soc)
  return {
    ...reader,
    encode: (table) => {
      const perDollar = perDollarOf(table.unit)
      return writeColumns(
        { ...ROLE_HEAD, rows: reader.rows(table) },
        {
          soc: table.soc,
          title: table.title,
          short: table.short === table.title ? null : table.short,
          unit: table.unit,
          alsoCalled: table.alsoCalled === null ? null : encodeAlsoCalled(table.alsoCalled),
          nation: encodeNation([table.nation], perDollar),
          metros: {
            rows: table.metros.length,
            areas: steps(table.metros.map((row) => Number(row.area))),
            ...encodeStats(table.metros, perDollar),
          },
          states: {
            rows: table.states.length,
            areas: table.states.map((row) => row.area),
            ...encodeStats(table.states, perDollar),
          },
        },
      )
    },
  }
}

function encodeAlsoCalled(also: AlsoCalled): object {
  return { ...also, share: scaled(also.share, PER_SHARE) }
}
