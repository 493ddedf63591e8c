import type { PayUnit } from '#domain/wages.ts'
import { jobsText, oneDecimal } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import { differenceText } from '#selectors/payWords.ts'

/** A row's figures to the dollar (cent), for its tip. */
export function exactFigures(
  row: CompareRow,
  unit: PayUnit,
): readonly { readonly name: string; readonly value: string }[] {
  const pay = (value: number | null, floor: boolean) =>
    payText(value !== null && unit === 'year' ? Math.round(value) : value, unit, floor)
  const figures = [
    { name: 'as paid', value: pay(row.paid, row.floor) },
    { name: 'after prices', value: row.real === null ? 'no price level' : pay(row.real, row.floor) },
    ...(row.against === null
      ? []
      : [{ name: 'difference', value: differenceText(row.against, unit, 'published') }]),
    { name: 'price level', value: row.level === null ? NOT_PUBLISHED : oneDecimal(row.level) },
  ]
  if (row.stats === null) return figures
  return [...figures, { name: row.parts ? 'jobs each, at least' : 'jobs', value: jobsText(row.stats.jobs) }]
}
