import type { Education, Occupation, Outlook } from '#domain/occupation.ts'
import { isThin, mayBeNamed, repeatedFigures, type Stats } from '#domain/wages.ts'
import type { Tables } from '#store/tables.ts'
import { nearestRoles } from './nearestRoles.ts'
import { occupationOf } from './rolesPicture.ts'
import { statsIn, type RolesPlace } from './rolesPlace.ts'
import { skillsBetween, type SkillsBetween } from './skillsOf.ts'
import { technologiesIn, type TechnologiesBetween } from './technologiesOf.ts'

/** More, less or the same of what a role asks for. Null: one of the two is not published. */
export type Step = 'more' | 'less' | 'same' | null

/** What a nearby role asks of a beginner beside one's own. */
export interface PreparationStep {
  /** O*NET job zones. */
  readonly zone: Step
  /** BLS's typical entry-level education. */
  readonly education: Step
}

/** A nearby role whose pay can be compared with one's own. */
export interface NearbyRow {
  readonly soc: string
  readonly name: string
  readonly occupation: Occupation
  readonly stats: Stats
  readonly paid: number
  /** Median there minus one's own, both as paid in the place. */
  readonly difference: number
  readonly thin: boolean
  readonly repeated: number
  readonly mayBeNamed: boolean
  readonly preparation: PreparationStep
  /** Null: the ratings are not here, or O*NET has none. */
  readonly skills: SkillsBetween | null
  /** In the place of skills where there are none to compare. Null: skills are compared, or O*NET lists no technologies either. */
  readonly technologies: TechnologiesBetween | null
  readonly outlook: Outlook | null
}

/** A nearby role that cannot be compared. */
export interface LeftOutRole {
  readonly soc: string
  readonly name: string
  readonly why: 'unpublished' | 'floor' | 'unit'
}

/** What a role's neighbours pay in one place. */
export interface NearbyRoles {
  readonly own: Occupation
  readonly stats: Stats | null
  /** The role's own median, a value. Null: not published here, or a floor: nothing can be compared with it. */
  readonly paid: number | null
  /** Comparable neighbours, most paid first. Empty where `paid` is null. */
  readonly rows: readonly NearbyRow[]
  readonly leftOut: readonly LeftOutRole[]
  /** Neighbours that O*NET names, those left out included. */
  readonly total: number
}

const LADDER: readonly Education[] = [
  'none',
  'high-school',
  'some-college',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctor',
]

function step(own: number | null, other: number | null): Step {
  if (own === null || other === null) return null
  return other > own ? 'more' : other < own ? 'less' : 'same'
}

function rung({ outlook }: Occupation): number | null {
  const education = outlook?.education ?? null
  return education === null ? null : LADDER.indexOf(education)
}

/** A role's neighbours with their pay against its own. Null: the occupation or its profile is not here. */
export function nearbyRoles(tables: Tables, place: RolesPlace, soc: string): NearbyRoles | null {
  const own = occupationOf(tables, soc)
  const near = nearestRoles(tables, soc)
  if (!own || !near) return null
  const stats = statsIn(tables, place, own)
  const paid = stats?.floors.includes('median') === true ? null : (stats?.median ?? null)
  const leftOut: LeftOutRole[] = []
  const rows: NearbyRow[] = []
  for (const other of near) {
    const theirs = statsIn(tables, place, other)
    const median = theirs?.median ?? null
    const why =
      theirs === null || median === null
        ? 'unpublished'
        : other.unit !== own.unit
          ? 'unit'
          : theirs.floors.includes('median')
            ? 'floor'
            : null
    if (why !== null || theirs === null || median === null) {
      leftOut.push({ soc: other.soc, name: other.short, why: why ?? 'unpublished' })
      continue
    }
    if (paid === null) continue
    const skills = tables.skills ? skillsBetween(tables.skills, soc, other.soc) : null
    rows.push({
      soc: other.soc,
      name: other.short,
      occupation: other,
      stats: theirs,
      paid: median,
      difference: Math.round((median - paid) * 100) / 100,
      thin: isThin(theirs),
      repeated: repeatedFigures(theirs),
      mayBeNamed: mayBeNamed(theirs),
      preparation: { zone: step(own.zone, other.zone), education: step(rung(own), rung(other)) },
      skills,
      technologies: skills === null ? technologiesIn(tables, soc, other.soc) : null,
      outlook: other.outlook,
    })
  }
  rows.sort((a, b) => b.difference - a.difference || (a.soc < b.soc ? -1 : 1))
  return { own, stats, paid, rows, leftOut, total: near.length }
}
