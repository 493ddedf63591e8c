import { periodWords } from '#format/periods.ts'
import type { View } from '#view/view.ts'

/** A sentence on pay after prices names the part of the index that the reader moved to housing, per cent: "after prices (30% to housing)". */
export function tilted(text: string, housing: number): string {
  return housing > 0 ? text.replace(/after (local )?prices/, `$& (${housing}% to housing)`) : text
}

/** What price levels a picture uses: "price levels 2024"; what the reader moved to housing is said with them. */
export function priceLevelsText({ housing }: Pick<View, 'housing'>): string {
  return housing > 0
    ? `prices ${periodWords.prices}, ${housing}% moved to housing`
    : `price levels ${periodWords.prices}`
}
