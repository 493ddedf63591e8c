import { PairRow } from './PairRow.tsx'
import { pairSentence } from './pairSentence.ts'
import type { RowForm } from './RankedList.tsx'

/** Rows of two earners in the ranked list: a phone's holds both parts in a line of their own. */
export const TWO_EARNERS: RowForm = {
  Row: PairRow,
  heights: [28, 76],
  sentence: (row, { role, second = role }, kept) => pairSentence(row, [role, second], kept),
}
