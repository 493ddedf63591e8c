import { wordCount } from '#format/counts.ts'
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

/** What such a list is of: "The 10 with most web developers"; where some listed place publishes no count, of those that do. */
export function mostJobsTitle(shown: number, { rows }: Pick<CitiesPicture, 'rows'>, what: string): string {
  const isOfAll = rows.every(({ stats }) => stats.jobs !== null)
  if (shown === 1) return isOfAll ? `The one place with ${what}` : `The one place with a count of ${what}`
  return `The ${wordCount(shown)} with most ${what}${isOfAll ? '' : ', of those that publish a count'}`
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
