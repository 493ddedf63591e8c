import type { PayUnit } from '#domain/wages.ts'
import { payText } from '#format/money.ts'
import type { Baseline } from '#selectors/baseline.ts'
import { realText } from '#selectors/payWords.ts'

/**
 * The baseline's figure in the prices that rank; where its pay after local prices is another than as paid, which of both it is:
 * "$101,130 as paid", "$95,600 after prices".
 */
export function baseFigureText(
  { paid, real }: Pick<Baseline, 'paid' | 'real'>,
  byPrices: boolean,
  unit: PayUnit,
): string {
  if (paid === real) return payText(paid, unit, false)
  return byPrices
    ? `${realText({ real, paid, floor: false }, unit)} after prices`
    : `${payText(paid, unit, false)} as paid`
}
