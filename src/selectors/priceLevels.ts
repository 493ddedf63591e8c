import { periodWords } from '#format/periods.ts'
import type { View } from '#view/view.ts'

/** What price levels a picture uses: "price levels 2024"; what the reader moved to housing is said with them. */
export function priceLevelsText({ housing }: Pick<View, 'housing'>): string {
  const moved = housing > 0 ? `, ${housing}% of the index moved to housing` : ''
  return `price levels ${periodWords.prices}${moved}`
}
