import { count } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import { payStepText } from '#selectors/nearbyPicture.ts'
import type { NearbyRoles, NearbyRow } from '#selectors/nearbyRoles.ts'
import {
  asksMoreText,
  bothAskText,
  educationStepText,
  MOST_NAMED,
  zoneStepText,
} from '#selectors/nearbyWords.ts'

/** One nearby role by ear: pay and difference, preparation, skills, growth, openings, what to be careful about. */
export function nearbySentence(row: NearbyRow, { own }: Pick<NearbyRoles, 'own'>): string {
  const { stats, occupation, outlook } = row
  const parts = [
    `${row.name}: median ${payText(row.paid, occupation.unit, false)}, ${payStepText(row)}`,
    stats.jobs === null ? 'no count of jobs published' : `${count(stats.jobs)} jobs`,
    row.repeated > 0 ? `${String(row.repeated)} of five figures are the same` : '',
    zoneStepText(row.preparation),
    educationStepText(own, row),
    bothAskText(row),
    asksMoreText(row, row.skills === null ? MOST_NAMED : Infinity),
    outlook === null ? 'no forecast published' : `growth ${growthPercent(outlook.growth)}`,
    outlook?.openings == null ? '' : `${openingsText(outlook.openings)} openings a year`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}
