import { PERIODS } from '#domain/periods.ts'
import type { AlsoCalled, AreaStats, RoleTable } from '#domain/wages.ts'
import { CBSA_STEPS, fromSteps, POSTAL, SOC, steps } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { decodeNation, encodeNation } from './nationColumns.ts'
import { decodeStats, encodeStats, scaled } from './statsColumns.ts'
import type { PerDollar } from './statsColumns.ts'

const HEAD = { kind: 'role', period: PERIODS.wages }
const PER_SHARE = 10_000

/** Path of an occupation's file. */
export function rolePath(soc: string): string {
  return `roles/${soc}.json`
}

/** roles/<soc>.json: one occupation in the nation, every metro area and state that publishes anything about it. */
export function roleFile(soc: string): DataFile<RoleTable> {
  const path = rolePath(soc)
  const rows = (table: RoleTable): number => table.metros.length + table.states.length
  return {
    path,
    rows,
    encode: (table) => {
      const perDollar = perDollarOf(table.unit)
      return writeColumns(
        { ...HEAD, rows: rows(table) },
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
    decode: (text) => {
      const columns = readColumns(path, HEAD, text)
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
        metros: named(fromSteps(metros.ints('areas', CBSA_STEPS)).map(String), metros, perDollar),
        states: named(states.texts('areas', POSTAL), states, perDollar),
        alsoCalled: alsoCalled === null ? null : decodeAlsoCalled(alsoCalled),
      }
    },
  }
}

function perDollarOf(unit: RoleTable['unit']): PerDollar {
  return unit === 'hour' ? 100 : 1
}

function named(areas: readonly string[], columns: Columns, perDollar: PerDollar): readonly AreaStats[] {
  return decodeStats(columns, perDollar).map((stats, row) => ({ area: areas[row]!, ...stats }))
}

function encodeAlsoCalled(also: AlsoCalled): object {
  return { ...also, share: scaled(also.share, PER_SHARE) }
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
