import type { Metro } from '#domain/area.ts'
import type { FiledPay, FiledTitle } from '#domain/filings.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { count, counted } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { cityName } from './baseline.ts'
import { titleName } from './filedRow.ts'
import type { PictureTable } from './pictureTable.ts'

/** A metro area with enough filings of a title to be published. */
export interface FiledCity {
  readonly area: Metro
  readonly pay: FiledPay
  /** Rank by median offer, equal ones alike. */
  readonly rank: number
  /** Under 100 filings: drawn small, never named by the headline. */
  readonly thin: boolean
}

/** What was offered under one title, place by place; never beside survey figures. */
export interface FiledCities {
  readonly title: FiledTitle
  readonly name: string
  readonly headline: string
  readonly deck: string
  /** Largest median offer first. */
  readonly rows: readonly FiledCity[]
  readonly extent: readonly [number, number]
  readonly missing: string
  readonly source: string
}

function headlineOf(name: string, rows: readonly FiledCity[]): string {
  const best = rows.find(({ thin }) => !thin)
  const called = lowerName(name)
  if (rows.length === 0) return `No metro area has enough visa filings titled ${called} to be published.`
  if (!best)
    return `${counted(rows.length, 'metro area')} ${rows.length === 1 ? 'has a figure' : 'have figures'} for ${called}, each of under ${count(THIN_JOBS)} visa filings.`
  const of = best === rows[0] ? 'most' : `most, of places with ${count(THIN_JOBS)} filings,`
  return `Offers titled ${called} were ${of} in ${cityName(best.area.short)}: ${dollars(best.pay.median)} at the median of ${count(best.pay.filings)} visa filings.`
}

/** A filed title's offers by metro area. Null: a table is not here, or the first role is no filed title of this release. */
export function filedCities(tables: Tables, view: View): FiledCities | null {
  const title = tables.filings?.find(({ slug }) => slug === view.roles[0])
  if (!title || !tables.metros) return null
  const metros = new Map(tables.metros.map((metro) => [metro.code, metro]))
  const found = title.metros
    .flatMap((pay) => {
      const area = metros.get(pay.area)
      return area ? [{ area, pay }] : []
    })
    .toSorted((a, b) => b.pay.median - a.pay.median || (a.area.short < b.area.short ? -1 : 1))
  const rows = found.map(({ area, pay }) => ({
    area,
    pay,
    rank: found.findIndex((other) => other.pay.median === pay.median) + 1,
    thin: pay.filings < THIN_JOBS,
  }))
  const name = titleName(title.title)
  const figures = [title.nation, ...title.metros].flatMap(({ p25, median, p75 }) =>
    [p25, median, p75].filter((value) => value !== null),
  )
  const thin = rows.filter((row) => row.thin).length
  const without = tables.metros.length - rows.length
  return {
    title,
    name,
    headline: headlineOf(name, rows),
    deck: `Yearly pay offered by sponsoring employers in visa filings (H-1B), ${periodWords.filings}: median and middle half, as offered · not a sample, and not beside survey figures`,
    rows,
    extent: [Math.min(...figures), Math.max(...figures)],
    missing: [
      without > 0 ? `${counted(without, 'metro area')} with too few filings to be published` : '',
      thin > 0 ? `small diamonds: under ${count(THIN_JOBS)} filings (${count(thin)})` : '',
    ]
      .filter((text) => text !== '')
      .join(' · '),
    source: `DOL visa filings ${periodWords.filings}, grouped by TechPay Atlas`,
  }
}

/** The same in rows, the nation first. */
export function filedCitiesTable({ rows, title }: FiledCities): PictureTable<FiledCity | null> {
  const pay = (row: FiledCity | null): FiledPay => row?.pay ?? title.nation
  const money = (key: 'p25' | 'median' | 'p75', head: string) =>
    ({
      key,
      head,
      align: 'right',
      value: (row: FiledCity | null) => pay(row)[key],
      text: (row: FiledCity | null) => {
        const value = pay(row)[key]
        return value === null ? 'not published' : dollars(value)
      },
    }) as const
  return {
    rows: [null, ...rows],
    columns: [
      {
        key: 'rank',
        head: 'rank',
        align: 'right',
        value: (row) => row?.rank ?? null,
        text: (row) => (row ? String(row.rank) : ''),
      },
      {
        key: 'place',
        head: 'metro area',
        value: (row) => row?.area.name ?? 'the nation',
        text: (row) => row?.area.short ?? 'the nation',
      },
      {
        key: 'code',
        head: 'code',
        value: (row) => row?.area.code ?? 'US',
        text: (row) => row?.area.code ?? 'US',
      },
      money('p25', 'offered, 25th percentile'),
      money('median', 'offered, median'),
      money('p75', 'offered, 75th percentile'),
      {
        key: 'filings',
        head: 'visa filings',
        align: 'right',
        value: (row) => pay(row).filings,
        text: (row) => count(pay(row).filings),
      },
    ],
  }
}
