import type { View } from '#view/view.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import { citiesTable } from './citiesTable.ts'
import { pairTable } from './pairTable.ts'
import { csvPayUnit, type PictureTable } from './pictureTable.ts'
import type { PlacePay } from './placePay.ts'
import type { PricesPicture } from './pricesPicture.ts'

/** The listed places as Cities' table has them; measured by housing alone, that index and what it leaves as well. */
export function pricesTable(
  picture: CitiesPicture,
  prices: PricesPicture,
  view: View,
): PictureTable<PlacePay> {
  const table = picture.second ? pairTable(picture, view) : citiesTable(picture, view)
  if (view.axis === 'prices') return table
  const { unit } = picture.role
  const dots = new Map(prices.dots.map((dot) => [dot.code, dot]))
  const left = (row: PlacePay) => {
    const dot = dots.get(row.area.code)
    if (!dot) return null
    return unit === 'year' ? Math.round(dot.left) : Math.round(dot.left * 100) / 100
  }
  const index = (row: PlacePay) => dots.get(row.area.code)?.level ?? null
  return {
    rows: table.rows,
    columns: [
      ...table.columns,
      {
        key: 'housing',
        head: 'housing prices, US = 100',
        align: 'right',
        text: (row) => index(row)?.toFixed(1) ?? NOT_PUBLISHED,
        value: index,
      },
      {
        key: 'byHousing',
        head: 'pay by housing alone',
        unit: csvPayUnit(unit),
        align: 'right',
        text: (row) => (left(row) === null ? 'no price level' : payText(left(row), unit, row.floor)),
        value: (row) => left(row) ?? 'no price level',
      },
    ],
  }
}
