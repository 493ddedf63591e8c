import type { PayUnit } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { priceText } from '#format/sentences.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import { differenceText } from '#selectors/payWords.ts'

function exactPay(value: number, unit: PayUnit, floor: boolean): string {
  return payText(unit === 'year' ? Math.round(value) : value, unit, floor)
}

/** One row by ear: place, both figures exact, the difference, what would match it, jobs, what to be careful about. */
export function compareSentence(row: CompareRow, base: CompareRow, unit: PayUnit): string {
  if (row.paid === null) return `${row.title}: not published for this role`
  const parts = [
    `${row.title}${row.suggested ? ', a suggestion' : ''}: ${payText(row.paid, unit, row.floor)} as paid`,
    row.homeNote ?? '',
    row.real === null
      ? 'no price level published'
      : `${exactPay(row.real, unit, row.floor)} after local prices`,
    row.level === null || row.slot === null ? '' : priceText(row.level),
    row.isBase ? 'the baseline' : '',
    row.against === null ? '' : `${differenceText(row.against, unit, 'published')} against ${base.name}`,
    row.toMatch === null
      ? ''
      : `${exactPay(row.toMatch, unit, false)} as paid would match ${base.name}’s ${payText(base.paid, unit, false)}${base.home === null ? '' : ` at the prices of ${base.home}`}`,
    row.stats === null
      ? ''
      : row.stats.jobs === null
        ? 'no count of jobs published'
        : `${jobsText(row.stats.jobs)} jobs`,
    row.repeated > 0 ? `${row.repeated} of five figures are the same` : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}
