import { dollars } from '#format/money.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import type { RankedColumns } from './rankedSvg.ts'

function partsText({ parts }: PlacePay): string {
  return parts ? parts.map(({ paid, floor }) => `${dollars(paid)}${floor ? '+' : ''}`).join(' + ') : ''
}

/** Columns of the saved drawing of two earners: what each brings stands last. */
export const PAIR_COLUMNS: RankedColumns = {
  plot: { left: 190, right: 440 },
  paid: 520,
  real: 635,
  head: 'first + second',
  last: partsText,
}
