import { periodWords } from '#format/periods.ts'
import type { View } from '#view/view.ts'

/** What price levels a picture uses: "price levels 2024"; what the reader moved to housing is said with them. */
export function priceLevelsText({ housing }: Pick<View, 'housing'>): string {
  return housing > 0
    ? `prices ${periodWords.prices}, ${housing}% moved to housing`
    : `price levels ${periodWords.prices}`
}
