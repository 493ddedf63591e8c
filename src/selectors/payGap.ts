import type { PayUnit } from '#domain/wages.ts'
import { signOf, sizeText, type Exactness } from './payWords.ts'

/** A difference of pay as a sentence gives it: its size in words, and its sign as written, 0 where it is rounded to nothing. */
export interface PayGap {
  readonly sign: -1 | 0 | 1
  readonly size: string
}

/** A difference of pay, ready for a sentence. */
export function payGap(difference: number, unit: PayUnit, exactness: Exactness): PayGap {
  return { sign: signOf(difference, unit, exactness), size: sizeText(difference, unit, exactness) }
}

/** "$30,300 more", "$7,740 less". */
export function moreOrLess({ sign, size }: PayGap): string {
  return `${size} ${sign > 0 ? 'more' : 'less'}`
}
