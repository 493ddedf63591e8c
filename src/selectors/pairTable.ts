import type { PayUnit, Stats } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import { signedPercent } from '#format/percent.ts'
import type { View } from '#view/view.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import { csvLevel, csvPayUnit, csvPercent, type PictureColumn, type PictureTable } from './pictureTable.ts'
import { KIND_NAMES, type PlacePay } from './placePay.ts'

const YEARLY = csvPayUnit('year')

interface Part {
  readonly paid: number | null
  readonly floor: boolean
  readonly stats: Pick<Stats, 'jobs'> | null
}

/** What each earner brings: pay and jobs of one role. */
export function partColumns<Row extends { readonly parts?: readonly [Part, Part] }>(
  name: string,
  i: 0 | 1,
  pay: PayUnit = 'year',
): readonly PictureColumn<Row>[] {
  return [
    {
      key: `pay${i + 1}`,
      head: `${name}, as paid`,
      unit: csvPayUnit(pay),
      align: 'right',
      text: ({ parts }) => payText(parts?.[i].paid ?? null, pay, parts?.[i].floor ?? false),
      value: ({ parts }) => parts?.[i].paid ?? null,
    },
    {
      key: `jobs${i + 1}`,
      head: `jobs of ${name}`,
      align: 'right',
      text: ({ parts }) => jobsText(parts?.[i].stats?.jobs ?? null),
      value: ({ parts }) => parts?.[i].stats?.jobs ?? null,
    },
  ]
}

function rankOf(rank: number | null, row: PlacePay): number | string {
  if (rank !== null) return rank
  return row.floor ? 'a floor: not ranked' : 'no price level'
}

/** The listed places of two earners as a table and as CSV: both together and each alone, published figures exact. */
export function pairTable(picture: CitiesPicture, view: View): PictureTable<PlacePay> {
  const [one, other] = [lowerName(picture.role.short), lowerName(picture.second?.short ?? picture.role.short)]
  const { paid } = picture.base
  const right = { align: 'right' } as const
  return {
    rows: picture.rows,
    columns: [
      {
        key: 'area',
        head: KIND_NAMES[picture.pays.kind],
        text: (row) => row.area.short,
        value: (row) => row.area.name,
      },
      {
        ...right,
        key: 'paid',
        head: 'together, as paid',
        unit: YEARLY,
        text: (row) => payText(row.paid, 'year', row.floor),
        value: (row) => row.paid,
      },
      {
        ...right,
        key: 'real',
        head: 'together, after local prices',
        unit: YEARLY,
        text: (row) =>
          row.real === null ? 'no price level' : payText(Math.round(row.real), 'year', row.floor),
        value: (row) => (row.real === null ? 'no price level' : Math.round(row.real)),
      },
      {
        ...right,
        key: 'paidRank',
        head: 'rank as paid',
        text: (row) => String(rankOf(row.paidRank, row)),
        value: (row) => rankOf(row.paidRank, row),
      },
      {
        ...right,
        key: 'realRank',
        head: 'rank after prices',
        text: (row) => String(rankOf(row.realRank, row)),
        value: (row) => rankOf(row.realRank, row),
      },
      { key: 'code', head: 'code', text: (row) => row.area.code, value: (row) => row.area.code },
      {
        ...right,
        key: 'level',
        head: view.housing === 0 ? 'price level, US = 100' : `price level, ${view.housing}% moved to housing`,
        text: (row) => (row.level === null ? 'not published' : row.level.toFixed(1)),
        value: (row) => csvLevel(row.level),
      },
      {
        ...right,
        key: 'against',
        head: `as paid against ${picture.base.name}, %`,
        text: (row) => (paid === null || row.floor ? 'not to be had' : signedPercent(row.paid / paid - 1)),
        value: (row) => (paid === null || row.floor ? 'not to be had' : csvPercent(row.paid / paid - 1)),
      },
      ...partColumns(one, 0),
      ...(one === other ? [] : partColumns(other, 1)),
    ],
  }
}
