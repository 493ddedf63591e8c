import type { Occupation } from '#domain/occupation.ts'
import type { Profile, Technology } from '#domain/profile.ts'
import { count } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import { sharePercent } from '#format/percent.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { titleName } from './filedRow.ts'
import { miniForecast, type MiniForecast } from './miniForecast.ts'
import { nearbyRoles, type NearbyRoles } from './nearbyRoles.ts'
import { nearestRoles } from './nearestRoles.ts'
import { openingsParts, type OpeningsParts } from './plateRow.ts'
import { rolePlaces, type RolePlaces } from './rolePlaces.ts'
import { occupationOf } from './rolesPicture.ts'
import { hasPlace, rolesPlace, statsIn } from './rolesPlace.ts'
import { jobsSentence, openingsSentence, preparationLines, shapeText } from './roleWords.ts'
import { isRated, skillsApart, type SkillsApart } from './skillsOf.ts'
import { technologiesIn, type TechnologiesBetween } from './technologiesOf.ts'

/** A nearby role whose skills cannot be compared, and what it works with. */
export interface TechnologyNeighbour {
  readonly soc: string
  readonly name: string
  readonly between: TechnologiesBetween
}

/** A role of the plate, unfolded: its page. Null fields: their table is not here (yet), or nothing is published. */
export interface RoleDetail {
  readonly occupation: Occupation
  /** Where pay is told: "the nation", "Denver". */
  readonly where: string
  readonly shape: string
  readonly jobs: string
  readonly places: RolePlaces | null
  readonly openings: OpeningsParts | null
  readonly openingsText: string
  readonly forecast: MiniForecast | null
  readonly preparation: ReturnType<typeof preparationLines>
  readonly profile: Profile | null
  /** Technologies that many job ads for this role name, each once. */
  readonly inDemand: readonly Technology[]
  readonly apart: SkillsApart | null
  /** O*NET rates the role's own skills. */
  readonly isRated: boolean
  /** The nearest roles by technologies, where skills set nothing apart. */
  readonly technologies: readonly TechnologyNeighbour[]
  readonly near: NearbyRoles | null
  /** Which titles employers file here, or elsewhere. */
  readonly titles: string
  /** SOC title and code. */
  readonly about: string
}

/** Roles that are compared by technologies: the nearest. */
const NEAREST = 5
/** Skills named on each side. */
const SKILLS = 4

/** Filings of a title mostly elsewhere, or the titles that employers file mostly here. */
function titlesText(tables: Tables, soc: string): string {
  const also = tables.roles[soc]?.alsoCalled
  const elsewhere = also
    ? `O*NET lists “${also.title}” here; employers file ${sharePercent(also.share)} of ${count(also.filings)} such offers under ${also.name}.`
    : ''
  const here = (tables.filings ?? [])
    .filter(({ mix }) => mix[0]?.soc === soc && mix[0].share >= 0.5)
    .toSorted((a, b) => b.nation.filings - a.nation.filings)
    .slice(0, 4)
    .map(({ title, mix }) => `${lowerName(titleName(title))} (${sharePercent(mix[0]?.share ?? 0)})`)
  const filed = here.length > 0 ? `Employers file here most visa offers titled ${joinList(here)}.` : ''
  return [elsewhere, filed].filter((text) => text !== '').join(' ')
}

/** What an unfolded role shows. Null: the occupation is not known or not here. */
export function roleDetail(tables: Tables, view: View, soc: string): RoleDetail | null {
  const occupation = occupationOf(tables, soc)
  const place = rolesPlace(tables, view)
  if (!occupation || !place || !hasPlace(tables, place)) return null
  const stats = statsIn(tables, place, occupation)
  const openings = openingsParts(occupation.outlook)
  const profile = tables.profiles[soc] ?? null
  const nearest = nearestRoles(tables, soc) ?? []
  const apart = tables.skills
    ? skillsApart(
        tables.skills,
        soc,
        nearest.map((role) => role.soc),
        SKILLS,
      )
    : null
  return {
    occupation,
    where: place.name,
    shape: shapeText(stats, occupation, place),
    jobs: jobsSentence(stats, occupation, place),
    places: rolePlaces(tables, view, soc),
    openings,
    openingsText: openingsSentence(openings),
    forecast: tables.projections ? miniForecast(tables.projections, soc) : null,
    preparation: preparationLines(occupation),
    profile,
    inDemand:
      profile?.technologies.flatMap(({ examples }) => examples.filter(({ isInDemand }) => isInDemand)) ?? [],
    apart,
    isRated: tables.skills !== undefined && isRated(tables.skills, soc),
    technologies:
      apart === null && tables.skills
        ? nearest.slice(0, NEAREST).flatMap(({ soc: other, short }) => {
            const between = technologiesIn(tables, soc, other)
            return between ? [{ soc: other, name: short, between }] : []
          })
        : [],
    near: nearbyRoles(tables, place, soc),
    titles: titlesText(tables, soc),
    about: `${occupation.title}, SOC ${soc}.`,
  }
}

/** Where employers file a title: each occupation with its share of the filings and its national median. */
export interface FiledDetail {
  readonly lines: readonly {
    readonly soc: string
    readonly name: string
    readonly share: number
    readonly median: number | null
  }[]
  /** Share of the filings under codes that are not named. */
  readonly rest: number
}

/** How a filed title is filed. Null: no such title, or its table is not here. */
export function filedDetail(tables: Tables, slug: string): FiledDetail | null {
  const title = tables.filings?.find((one) => one.slug === slug)
  if (!title) return null
  const lines = title.mix.map(({ soc, share }) => {
    const occupation = occupationOf(tables, soc)
    return { soc, share, name: occupation?.short ?? soc, median: occupation?.nation?.median ?? null }
  })
  return { lines, rest: Math.max(0, 1 - lines.reduce((sum, { share }) => sum + share, 0)) }
}
