import { PERIODS } from '#domain/periods.ts'
import type { AlsoCalled, AreaStats, RoleTable } from '#domain/wages.ts'
import { CBSA_RANGE, POSTAL, risingCodes, SOC } from './codes.ts'
import { readColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import type { DataReader } from './dataFile.ts'
import { decodeNation } from './nationColumns.ts'
import { decodeStats } from './statsColumns.ts'
import type { PerDollar } from './statsColumns.ts'

/** What the file of an occupation states about itself. */
export const ROLE_HEAD = { kind: 'role', period: PERIODS.wages }
/** Shares are written in hundredths of a per cent. */
export const PER_SHARE = 10_000

/** Path of an occupation's file. */
export function rolePath(soc: string): string {
  return `roles/${soc}.json`
}

/** Reads roles/<soc>.json. Apart from its writing, which no page needs: this is on the first picture's path. */
export function roleReader(soc: string): DataReader<RoleTable> {
  const path = rolePath(soc)
  return {
    path,
    rows: (table) => table.metros.length + table.states.length,
    decode: (text) => {
      const columns = readColumns(path, ROLE_HEAD, text)
      const unit = columns.text('unit', /^(year|hour)$/) as RoleTable['unit']
      const perDollar = perDollarOf(unit)
      const title = columns.text('title')
      const metros = columns.section('metros')
      const states = columns.section('states')
      if (metros.rows + states.rows !== columns.rows)
        throw columns.problem('rows', `expected ${String(columns.rows)} rows of metros and states together`)
      const nation = decodeNation(columns.section('nation'), perDollar)[0]
      if (nation === undefined) throw columns.problem('nation', 'expected one row; found none')
      const alsoCalled = columns.sectionOrNull('alsoCalled')
      return {
        soc: columns.text('soc', new RegExp(`^${soc}$`)),
        title,
        short: columns.textOrNull('short') ?? title,
        unit,
        nation,
        metros: named(risingCodes(metros, 'areas', CBSA_RANGE).map(String), metros, perDollar),
        states: named(states.texts('areas', POSTAL), states, perDollar),
        alsoCalled: alsoCalled === null ? null : decodeAlsoCalled(alsoCalled),
      }
    },
  }
}

/** Yearly pay is written in dollars, hourly in cents. */
export function perDollarOf(unit: RoleTable['unit']): PerDollar {
  return unit === 'hour' ? 100 : 1
}

function named(areas: readonly string[], columns: Columns, perDollar: PerDollar): readonly AreaStats[] {
  return decodeStats(columns, perDollar).map((stats, row) => ({ area: areas[row]!, ...stats }))
}

function decodeAlsoCalled(columns: Columns): AlsoCalled {
  return {
    title: columns.text('title'),
    slug: columns.text('slug', /^[a-z0-9-]+$/),
    filings: columns.int('filings', { min: 1, max: 1e7 }),
    share: columns.int('share', { min: 0, max: PER_SHARE }) / PER_SHARE,
    soc: columns.text('soc', SOC),
    name: columns.text('name'),
    median: columns.intOrNull('median', { min: 1, max: 1e7 }),
  }
}
