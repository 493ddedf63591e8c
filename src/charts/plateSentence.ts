import { count } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import { oneForEvery } from '#format/sentences.ts'
import { measureTerm } from '#format/measureTerms.ts'
import { educationText, experienceText } from '#format/terms.ts'
import type { FiledRow } from '#selectors/filedRow.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { platePayText } from './PlatePay.tsx'
import { differenceText } from './differenceText.ts'

/** One role of the plate by ear: pay with its spread, growth, openings, what it asks, what to be careful about. */
export function plateSentence(row: PlateRow, picture: RolesPicture): string {
  const { byPrices } = picture
  const pay = (key: keyof NonNullable<PlateRow['range']>) => {
    const value = row.range?.[key] ?? null
    return value === null
      ? 'not published'
      : platePayText(value, row.unit, row.floors.includes(key), byPrices)
  }
  const front =
    row.front === null
      ? 'not published'
      : platePayText(row.front, row.unit, row.floors.includes(row.measure), byPrices)
  const parts = [
    `${row.name}: ${row.range === null ? 'pay not published' : `${measureTerm(row.measure)} ${front}${byPrices ? ' after local prices' : ''}`}`,
    differenceText(row, picture),
    row.range === null
      ? ''
      : `1 in 10 earns less than ${pay('p10')}, half earn ${pay('p25')} to ${pay('p75')}, 1 in 10 earns more than ${pay('p90')}`,
    row.standing === null ? '' : `you, as paid: ${row.standing}`,
    row.repeated > 0 ? `${row.repeated} of five figures are the same` : '',
    picture.place.area === null
      ? ''
      : row.stats?.jobs == null
        ? 'no count of jobs published here'
        : `${count(row.stats.jobs)} jobs here`,
    row.outlook === null
      ? 'no forecast published'
      : `jobs in the nation ${growthPercent(row.outlook.growth)}, from ${count(row.outlook.base)} to ${count(row.outlook.target)}`,
    row.outlook?.openings == null
      ? ''
      : `${count(row.outlook.openings)} openings a year, ${oneForEvery(row.outlook.base, row.outlook.openings)}`,
    row.outlook === null
      ? ''
      : `asks for: ${educationText(row.outlook.education)}, ${experienceText(row.outlook.experience)}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

/** A filed title by ear: another kind of evidence, said first. */
export function filedSentence(row: FiledRow): string {
  const parts = [
    `${row.name}, a title in visa filings`,
    row.median === null ? '' : `median offer ${payText(Math.round(row.median), 'year', false)}`,
    row.p25 === null || row.p75 === null
      ? ''
      : `middle half ${payText(Math.round(row.p25), 'year', false)} to ${payText(Math.round(row.p75), 'year', false)}`,
    row.text,
  ]
  return parts.filter((part) => part !== '').join('; ')
}
