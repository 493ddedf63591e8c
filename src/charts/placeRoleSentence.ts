import { count } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { growthPercent, signedPercent } from '#format/percent.ts'
import { quotientText } from '#format/sentences.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'

/** One role of a place by ear: pay with its spread, the difference from the baseline, jobs, what to be careful about. */
export function placeRoleSentence(row: PlaceRole, rank: number | null, baseName: string | null): string {
  const { p10, p25, p75, p90, jobs, quotient } = row.stats
  const text = (value: number | null) => payText(value, 'year', false)
  const parts = [
    `${row.name}: median ${payText(row.paid, 'year', row.floor)}${rank === null ? '' : `, rank ${rank}`}`,
    `1 in 10 earns less than ${text(p10)}, half earn ${text(p25)} to ${text(p75)}, 1 in 10 earns more than ${text(p90)}`,
    row.against === null || baseName === null
      ? ''
      : `${signedPercent(row.against)} against ${baseName} as paid`,
    row.againstReal === null || baseName === null
      ? ''
      : `${signedPercent(row.againstReal)} after local prices`,
    jobs === null
      ? 'no count of jobs published'
      : `${count(jobs)} jobs${quotient === null ? '' : `, ${quotientText(quotient)}`}`,
    row.growth === null ? '' : `jobs in the nation forecast to change by ${growthPercent(row.growth)}`,
    row.repeated > 0 ? `${row.repeated} of five figures are the same` : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}
