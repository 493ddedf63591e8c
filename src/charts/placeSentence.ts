import type { PayUnit } from '#domain/wages.ts'
import { count, wordCount } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import type { PlacePay } from '#selectors/placePay.ts'

function rankText(rank: number | null): string {
  return rank === null ? '' : `, rank ${rank}`
}

/** One row by ear: place, both figures exact, both ranks, jobs, what to be careful about. */
export function placeSentence(row: PlacePay, unit: PayUnit, kept: boolean): string {
  const parts = [
    `${row.area.short}${row.area.kind === 'nonmetro' ? ', nonmetropolitan area' : ''}: ${payText(row.paid, unit, row.floor)} as paid${rankText(row.paidRank)}`,
    row.real === null
      ? 'no price level published'
      : `${payText(unit === 'year' ? Math.round(row.real) : row.real, unit, row.floor)} after local prices${rankText(row.realRank)}`,
    row.stats.jobs === null ? 'no count of jobs published' : `${count(row.stats.jobs)} jobs`,
    row.repeated > 0 ? `${wordCount(row.repeated)} of five figures are the same` : '',
    kept ? 'kept' : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}
