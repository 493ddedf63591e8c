import type { Area } from '#domain/area.ts'
import { milesBetween } from '#domain/distance.ts'
import type { PlacePay } from './placePay.ts'

/** The `most` metro areas with a figure that lie nearest to `area`, nearest first. Empty for a state: it has no one position. */
export function nearestPublished(
  rows: readonly PlacePay[],
  area: Area,
  most: number,
): readonly { readonly row: PlacePay; readonly miles: number }[] {
  if (area.kind !== 'metro') return []
  return rows
    .flatMap((row) => (row.area.kind === 'metro' ? [{ row, miles: milesBetween(row.area, area) }] : []))
    .toSorted((a, b) => a.miles - b.miles)
    .slice(0, most)
}
