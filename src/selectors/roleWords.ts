import type { Occupation } from '#domain/occupation.ts'
import { repeatedFigures, type Stats } from '#domain/wages.ts'
import { count, times } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { educationText, experienceText, zoneText } from '#format/terms.ts'
import type { OpeningsParts } from './plateRow.ts'
import type { RolesPlace } from './rolesPlace.ts'

/** From this ratio on the ends of pay are compared as a multiple. */
const MULTIPLE = 1.95

/** How pay is spread in a place, in sentences. Nothing published: says so. */
export function shapeText(stats: Stats | null, { unit }: Occupation, place: RolesPlace): string {
  const where = place.area === null ? 'in the nation' : `in ${place.name}`
  if (stats?.median == null) return `No median is published ${where}.`
  const { p10, p25, median, p75, p90, floors } = stats
  const text = (value: number | null) => payText(value, unit, false)
  if (repeatedFigures(stats) > 0)
    return `The median is ${payText(median, unit, floors.includes('median'))} ${where}. Neighboring figures repeat, so its spread is not told.`
  const middle = floors.includes('median')
    ? `Half earn ${payText(median, unit, true)} ${where}.`
    : `Half earn more than ${text(median)} ${where}, half less.`
  const half =
    p25 === null || p75 === null || floors.includes('p75')
      ? ''
      : ` The middle half earns ${text(p25)} to ${text(p75)}.`
  if (p10 === null || p90 === null || floors.length > 0) return middle + half
  const ratio = p90 / p10 < MULTIPLE ? '' : `, ${times(p90 / p10)} as much`
  return `${middle}${half} 1 in 10 earns less than ${text(p10)}, 1 in 10 more than ${text(p90)}${ratio}.`
}

/** Employees, all jobs and where they are forecast to go, in sentences. */
export function jobsSentence(stats: Stats | null, { outlook }: Occupation, place: RolesPlace): string {
  const where = place.area === null ? 'in the nation' : `in ${place.name}`
  const employees =
    stats?.jobs == null
      ? `No count of employees is published ${where}.`
      : `${count(stats.jobs)} employees ${where}, ${periodWords.wages}.`
  if (outlook === null) return `${employees} The newest round of forecasts has no such role.`
  const [from = '', to = ''] = periodWords.projections.split('–')
  return `${employees} With the self-employed ${count(outlook.base)} in the nation in ${from}; ${count(outlook.target)} forecast for ${from.slice(0, 2)}${to}, ${growthPercent(outlook.growth)}.`
}

/** Half of what openings are rounded to: a smaller figure is published as none. */
const LEAST_TOLD = 50

/** What openings are, in sentences: mostly people replaced, seldom growth. Null parts: nothing. */
export function openingsSentence(parts: OpeningsParts | null): string {
  if (parts === null) return ''
  const { total, growth, exits, transfers, change } = parts
  if (total <= 0) return `Fewer than ${LEAST_TOLD} openings a year: rounded to hundreds, none.`
  const amount = growth === 0 ? `fewer than ${LEAST_TOLD}` : count(Math.abs(growth))
  const sum = growth + exits + transfers
  const rounded =
    sum === total
      ? ''
      : ` Each figure is rounded to hundreds: the parts add up to ${count(sum)}, the total is ${count(total)}.`
  if (change < 0)
    return `Every opening replaces someone. The role itself loses ${amount} jobs a year.${rounded}`
  const tenths = Math.round((1 - change / total) * 10)
  const share = tenths >= 10 ? 'Nearly all openings replace' : `${String(tenths)} in 10 openings replace`
  return `${share} someone.${change > 0 ? ` Growth alone would be ${amount} a year.` : ''}${rounded}`
}

/** What a beginner needs, a line each: schooling, experience, training, time to prepare. */
export function preparationLines({
  outlook,
  zone,
}: Occupation): readonly { readonly name: string; readonly text: string }[] {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
  return [
    { name: 'Schooling', text: educationText(outlook?.education ?? null) },
    { name: 'Experience', text: experienceText(outlook?.experience ?? null) },
    { name: 'Training', text: outlook?.training == null ? 'none stated' : lower(outlook.training) },
    {
      name: 'O*NET’s job zone',
      text: zone === null ? 'not rated' : `${String(zone)} of 5, ${zoneText(zone)} to prepare`,
    },
  ]
}
