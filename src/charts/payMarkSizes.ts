import type { PlacePay } from '#selectors/placePay.ts'
import type { PercentScale } from './payScale.ts'

/** Marks closer than this, in per cent of the plot, coincide: the ring grows around the disc. */
const COINCIDE = 0.9

/** Radii of a place's two marks, px: as paid ○, after prices ●. Thin markets at 60% size. */
export function payMarkSizes(
  row: Pick<PlacePay, 'paid' | 'real' | 'thin'>,
  scale: PercentScale,
): { readonly ring: number; readonly disc: number } {
  const size = row.thin ? 0.6 : 1
  const coincide = row.real !== null && Math.abs(scale.percent(row.paid) - scale.percent(row.real)) < COINCIDE
  return { ring: (coincide ? 7 : 4.5) * size, disc: 5 * size }
}
