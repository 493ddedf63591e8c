import type { PayUnit } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { priceText } from '#format/sentences.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import { differenceText } from '#selectors/payWords.ts'
import type { Earners } from '#selectors/compareBlock.ts'
import { earnersFigures } from './earnersText.ts'

function exactPay(value: number, unit: PayUnit, floor: boolean): string {
  return payText(unit === 'year' ? Math.round(value) : value, unit, floor)
}

function earnersSentence(row: CompareRow, pair: Earners | undefined): string {
  if (!pair) return ''
  return earnersFigures(row, pair)
    .map(
      ({ name, value, jobs }) =>
        `${name} ${value.replace(' ⚑', ', repeated figures').replace(' ∙', '')}, ${jobs}`,
    )
    .join('; ')
}

/** One row by ear: place, both figures exact; of two earners what each has; the difference, what would match it, jobs, what to be careful about. */
export function compareSentence(row: CompareRow, base: CompareRow, unit: PayUnit, pair?: Earners): string {
  const each = earnersSentence(row, pair)
  if (row.paid === null)
    return `${row.title}: ${row.lacks ?? 'not published for this role'}${each === '' ? '' : `; ${each}`}`
  const parts = [
    `${row.title}${row.suggested ? ', a suggestion' : ''}: ${row.parts ? 'together ' : ''}${payText(row.paid, unit, row.floor)} as paid`,
    row.homeNote ?? '',
    each,
    row.real === null
      ? 'no price level published'
      : `${exactPay(row.real, unit, row.floor)} after local prices`,
    row.level === null || row.slot === null ? '' : priceText(row.level),
    row.isBase ? 'the baseline' : '',
    row.against === null ? '' : `${differenceText(row.against, unit, 'published')} against ${base.name}`,
    row.toMatch === null
      ? ''
      : `${exactPay(row.toMatch, unit, false)} as paid would match ${base.name}’s ${payText(base.paid, unit, false)}${base.home === null ? '' : ` at the prices of ${base.home}`}`,
    row.stats === null || row.parts
      ? ''
      : row.stats.jobs === null
        ? 'no count of jobs published'
        : `${jobsText(row.stats.jobs)} jobs`,
    row.repeated > 0 && !row.parts ? `${row.repeated} of five figures are the same` : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}
