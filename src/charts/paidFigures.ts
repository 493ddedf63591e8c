import { payText } from '#format/money.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import type { TipCardProps } from '#ui/TipCard.tsx'

/** Pay as paid in a tip: one figure, or what each of two earners has and both together. */
export function paidFigures(
  row: PlacePay,
  { role, second }: CitiesPicture,
): NonNullable<TipCardProps['figures']> {
  const sum = payText(row.paid, role.unit, row.floor)
  if (!second || !row.parts) return [{ name: 'as paid', value: sum }]
  const [a, b] = row.parts
  const each = (name: string, { paid, floor }: PlacePay) => ({ name, value: payText(paid, 'year', floor) })
  const parts = second.soc === role.soc ? [each('each', a)] : [each(role.short, a), each(second.short, b)]
  return [...parts, { name: 'together, as paid', value: sum }]
}
