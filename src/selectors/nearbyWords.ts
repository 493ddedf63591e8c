import { count, counted } from '#format/counts.ts'
import { joinList, listOf, lowerName } from '#format/names.ts'
import { educationText } from '#format/terms.ts'
import type { Occupation } from '#domain/occupation.ts'
import type { NearbyRow, Step } from './nearbyRoles.ts'
import type { SkillsBetween } from './skillsOf.ts'
import type { TechnologiesBetween } from './technologiesOf.ts'

const ZONE: Readonly<Record<NonNullable<Step>, string>> = {
  more: 'More preparation',
  less: 'Less preparation',
  same: 'Same preparation',
}

/** How long it takes to prepare, against one's own role, by O*NET's job zones: "More preparation". */
export function zoneStepText({ zone }: NearbyRow['preparation']): string {
  return zone === null ? 'Preparation not rated' : ZONE[zone]
}

/** Schooling asked of a beginner, against one's own role's: "Master's, not Bachelor's", "Bachelor's in both". */
export function educationStepText(own: Occupation, row: Pick<NearbyRow, 'occupation'>): string {
  const here = own.outlook?.education ?? null
  const there = row.occupation.outlook?.education ?? null
  if (there === null) return 'schooling not published'
  if (here === null) return educationText(there)
  if (here === there) return `${educationText(there)} in both`
  return `${educationText(there)}, not ${here === 'none' ? 'none' : lowerFirst(educationText(here))}`
}

/** "Bachelor's" is a name and keeps its capital; "High school" does not. */
function lowerFirst(text: string): string {
  return /’s|'s$/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** How many of the other role's important skills one brings: "14 of 16 important skills shared". Null: not rated. */
export function sharedText(skills: SkillsBetween | null): string {
  if (skills === null) return 'skills not rated'
  const { important, shared } = skills
  if (important.length === 0) return 'no skill is rated important there'
  if (shared.length === important.length)
    return `${important.length === 1 ? 'its one' : `all ${counted(important.length, 'important skill')}`} shared`
  return `${String(shared.length)} of ${counted(important.length, 'important skill')} shared`
}

/** What it asks more of: "asks more of programming, science and 2 more". Empty: nothing, or not rated. */
export function missingText(skills: SkillsBetween | null, most: number): string {
  if (skills === null || skills.missing.length === 0) return ''
  const names = skills.missing.map((name) => lowerName(name))
  // one more name takes no more room than its count
  return `asks more of ${names.length <= most + 1 ? joinList(names) : listOf(names, most)}`
}

/** How many of the other role's hot technologies one's own has: "64 of 69 hot technologies shared". Null: none is listed. */
export function sharedTechnologiesText(technologies: TechnologiesBetween | null): string {
  if (technologies === null) return 'no technologies listed'
  const { hot, shared } = technologies
  if (hot === 0) return 'no hot technology to compare'
  if (shared === hot)
    return `${hot === 1 ? 'its one hot technology' : `all ${counted(hot, 'hot technology', 'hot technologies')}`} shared`
  return `${count(shared)} of ${counted(hot, 'hot technology', 'hot technologies')} shared`
}

/** Those that it asks for and one's own role does not: "asks also for Vue.js, PHP and 4 more". Empty: none. */
export function missingTechnologiesText(technologies: TechnologiesBetween | null, most: number): string {
  if (technologies === null || technologies.missing.length === 0) return ''
  return `asks also for ${listOf(technologies.missing, most)}`
}

/** Technologies that are named before the rest is counted. */
export const MOST_NAMED = 5

type Asked = Pick<NearbyRow, 'skills' | 'technologies'>

/** What both roles ask for: skills, or technologies where skills cannot be compared. */
export function bothAskText({ skills, technologies }: Asked): string {
  if (skills !== null) return sharedText(skills)
  return technologies === null ? 'skills not rated' : sharedTechnologiesText(technologies)
}

/** What the other asks for beyond it: skills, or technologies where skills cannot be compared. Empty: nothing. */
export function asksMoreText({ skills, technologies }: Asked, most: number): string {
  return skills !== null ? missingText(skills, most) : missingTechnologiesText(technologies, most)
}

/** What the rows compare besides pay: "skills", "technologies" or both. */
export function comparedText(rows: readonly Asked[]): string {
  const bySkills = rows.some(({ skills }) => skills !== null)
  const byTechnologies = rows.some(({ technologies }) => technologies !== null)
  return byTechnologies ? (bySkills ? 'skills or technologies' : 'technologies') : 'skills'
}
