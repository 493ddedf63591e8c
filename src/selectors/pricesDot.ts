import type { PlacePay } from './placePay.ts'

/** A listed place on the plane of prices and pay. */
export interface PricesDot {
  readonly code: string
  readonly row: PlacePay
  /** Prices on the axis, US = 100. */
  readonly level: number
  /** Pay as paid ÷ (those prices ÷ 100): places on one ray have as much left. */
  readonly left: number
  /** Radius as a part of the largest one, so that area is in proportion to jobs. Thin markets: 0, drawn small and hollow. */
  readonly size: number
  /** Against the baseline's ray. Null: there is none, or the figure is a floor below it. */
  readonly side: 'above' | 'below' | null
}
