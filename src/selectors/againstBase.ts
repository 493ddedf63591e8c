import { divergingClass, type DivergingClass } from '#domain/divergingClass.ts'
import type { View } from '#view/view.ts'
import { rankedPay, type CitiesPicture } from './citiesPicture.ts'
import type { PlacePay } from './placePay.ts'

/** A place's pay against the baseline, in the prices that rank. */
export interface AgainstBase {
  /** 0.13: 13% above the baseline. */
  readonly difference: number
  readonly class: DivergingClass
}

/** Null: no price level, the baseline has no figure, or the figure is a floor, which enters no ratio. */
export function againstBase(
  picture: Pick<CitiesPicture, 'line'>,
  view: Pick<View, 'rank'>,
  row: PlacePay,
): AgainstBase | null {
  const pay = rankedPay(view, row)
  if (pay === null || picture.line === null || row.floor) return null
  const difference = pay / picture.line - 1
  return { difference, class: divergingClass(difference) }
}
