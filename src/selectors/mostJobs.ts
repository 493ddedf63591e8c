import type { View } from '#view/view.ts'
import { againstBase, type AgainstBase } from './againstBase.ts'
import { rankedPay, type CitiesPicture } from './citiesPicture.ts'
import type { PlacePay } from './placePay.ts'

/** One of the places with most jobs. */
export interface BigPlace {
  readonly row: PlacePay
  readonly jobs: number
  /** Pay in the prices that rank. Null: no price level. */
  readonly pay: number | null
  readonly against: AgainstBase | null
}

/** The listed places with most jobs, most first; places without a published count are not among them. */
export function mostJobs(
  picture: Pick<CitiesPicture, 'rows' | 'line'>,
  view: Pick<View, 'rank'>,
  most: number,
): readonly BigPlace[] {
  return picture.rows
    .flatMap((row) => {
      const { jobs } = row.stats
      if (jobs === null) return []
      return [{ row, jobs, pay: rankedPay(view, row), against: againstBase(picture, view, row) }]
    })
    .toSorted((a, b) => b.jobs - a.jobs)
    .slice(0, most)
}
