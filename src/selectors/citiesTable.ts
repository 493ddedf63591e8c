import { equivalentPay } from '#domain/equivalentPay.ts'
import { PERCENTILES } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { signedPercent } from '#format/percent.ts'
import { measureTerm } from '#format/measureTerms.ts'
import type { View } from '#view/view.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import {
  csvLevel,
  csvPayUnit,
  csvPercent,
  floorsColumn,
  type PictureColumn,
  type PictureTable,
} from './pictureTable.ts'
import type { PlacePay } from './placePay.ts'
import { standingPercent } from './standing.ts'

/** Where the reader's own pay stands, and what would match it. On the page only: no file is compared with it. */
function ownColumns({ base, role }: CitiesPicture): readonly PictureColumn<PlacePay>[] {
  const { paid, real } = base
  if (base.code !== 'mine' || paid === null || real === null) return []
  const match = (row: PlacePay) =>
    row.level === null ? null : Math.round(equivalentPay(real, 100, row.level))
  return [
    {
      key: 'standing',
      head: 'paid less than my pay',
      align: 'right',
      text: ({ stats }) => standingPercent(stats, role.unit, paid),
      value: ({ stats }) => standingPercent(stats, role.unit, paid),
    },
    {
      key: 'match',
      head: 'as paid, to match my pay',
      unit: csvPayUnit('year'),
      align: 'right',
      text: (row) => (row.level === null ? 'no price level' : payText(match(row), 'year', false)),
      value: match,
    },
  ]
}

/** A difference from nothing, or of a floor. */
const NOT_COMPARED = 'not to be had'

function paidRank({ paidRank: rank, floor }: PlacePay): number | string {
  return rank ?? (floor ? 'a floor: not ranked' : 'nonmetropolitan: not ranked')
}

function realRank({ realRank: rank, floor }: PlacePay): number | string {
  return rank ?? (floor ? 'a floor: not ranked' : 'no price level')
}

/** The listed places as a table and as CSV: every published figure exact, pay after prices to the dollar. Name and pay come first: a phone shows no more. */
export function citiesTable(picture: CitiesPicture, view: View): PictureTable<PlacePay> {
  const { unit } = picture.role
  const pay = (value: number | null, floor = false) => payText(value, unit, floor)
  const exact = (value: number | null) =>
    value === null ? null : unit === 'year' ? Math.round(value) : Math.round(value * 100) / 100
  const spread: readonly PictureColumn<PlacePay>[] = PERCENTILES.map((measure) => ({
    key: measure,
    head: `${measureTerm(measure)}, as paid`,
    unit: csvPayUnit(unit),
    align: 'right',
    text: ({ stats }) => pay(stats[measure], stats.floors.includes(measure)),
    value: ({ stats }) => stats[measure],
  }))
  const shown = spread.filter(({ key }) => key === view.measure)
  const rest = spread.filter(({ key }) => key !== view.measure)
  return {
    rows: picture.rows,
    columns: [
      {
        key: 'area',
        head: picture.pays.noun,
        text: (row) => row.area.short,
        value: (row) => row.area.name,
      },
      ...shown,
      {
        key: 'real',
        head: `${measureTerm(view.measure)}, after local prices`,
        unit: csvPayUnit(unit),
        align: 'right',
        text: (row) => (row.real === null ? 'no price level' : pay(exact(row.real), row.floor)),
        value: (row) => exact(row.real) ?? 'no price level',
      },
      {
        key: 'paidRank',
        head: 'rank as paid',
        align: 'right',
        text: (row) => String(paidRank(row)),
        value: paidRank,
      },
      {
        key: 'realRank',
        head: 'rank after prices',
        align: 'right',
        text: (row) => String(realRank(row)),
        value: realRank,
      },
      {
        key: 'code',
        head: 'code',
        text: (row) => row.area.code,
        value: (row) => row.area.code,
      },
      ...rest,
      ...floorsColumn(picture.rows, ({ stats }) => stats.floors),
      {
        key: 'level',
        head: view.housing === 0 ? 'price level, US = 100' : `price level, ${view.housing}% moved to housing`,
        align: 'right',
        text: (row) => (row.level === null ? 'not published' : row.level.toFixed(1)),
        value: (row) => csvLevel(row.level),
      },
      {
        key: 'against',
        head: `as paid against ${picture.base.name}, %`,
        align: 'right',
        text: (row) =>
          picture.base.paid === null || row.floor
            ? NOT_COMPARED
            : signedPercent(row.paid / picture.base.paid - 1),
        value: (row) =>
          picture.base.paid === null || row.floor
            ? NOT_COMPARED
            : csvPercent(row.paid / picture.base.paid - 1),
      },
      ...ownColumns(picture),
      {
        key: 'jobs',
        head: 'jobs',
        align: 'right',
        text: (row) => jobsText(row.stats.jobs),
        value: (row) => row.stats.jobs,
      },
      {
        key: 'quotient',
        head: 'share of jobs, nation = 1',
        align: 'right',
        text: (row) => (row.stats.quotient === null ? 'not published' : row.stats.quotient.toFixed(1)),
        value: (row) => row.stats.quotient,
      },
    ],
  }
}
