import { measureTerm } from '#format/measureTerms.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { platePayText } from './PlatePay.tsx'

/** What stands on the plate in place of marks: that pay is not published, or the figure whose unit is not the axis'. */
export function unpaidText(row: PlateRow, picture: RolesPicture): string {
  if (row.stats === null || row.range === null) return 'pay not published'
  const { front } = row
  const text =
    front === null
      ? `${measureTerm(row.measure)} not published`
      : platePayText(front, row.unit, row.floors.includes(row.measure), picture.byPrices)
  return `${text}: ${row.unit === 'hour' ? 'hourly' : 'yearly'} pay, not on this axis`
}
