import type { RoleTable } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { placeSentence } from './placeSentence.ts'

function rankText(rank: number | null): string {
  return rank === null ? '' : `, rank ${rank}`
}

function partText(role: Pick<RoleTable, 'short'>, { paid, floor, stats, repeated }: PlacePay): string {
  const jobs = stats.jobs === null ? 'no count of jobs published' : `${count(stats.jobs)} jobs`
  const flag = repeated > 0 ? ', repeated figures' : ''
  return `${lowerName(role.short)} ${payText(paid, 'year', floor)}, ${jobs}${flag}`
}

/** One row of two earners by ear: place, both together exact, both ranks, then each alone with its jobs. */
export function pairSentence(
  row: PlacePay,
  roles: readonly [Pick<RoleTable, 'short'>, Pick<RoleTable, 'short'>],
  kept: boolean,
): string {
  const isSame = roles[0].short === roles[1].short
  const parts = [
    `${row.area.short}: together ${payText(row.paid, 'year', row.floor)} as paid${rankText(row.paidRank)}`,
    row.real === null
      ? 'no price level published'
      : `${payText(Math.round(row.real), 'year', row.floor)} after local prices${rankText(row.realRank)}`,
    row.parts ? `${isSame ? 'each ' : ''}${partText(roles[0], row.parts[0])}` : '',
    row.parts && !isSame ? partText(roles[1], row.parts[1]) : '',
    kept ? 'kept' : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}

/** One mark of a picture by ear, of one earner or of two. */
export function markSentence(row: PlacePay, { role, second }: CitiesPicture, kept: boolean): string {
  return second ? pairSentence(row, [role, second], kept) : placeSentence(row, role.unit, kept)
}
