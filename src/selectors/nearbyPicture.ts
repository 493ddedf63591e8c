import { mayBeNamed } from '#domain/wages.ts'
import { count, counted } from '#format/counts.ts'
import { payText, signedDollars } from '#format/money.ts'
import { joinList, lowerName } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import type { SkillTable } from '#domain/profile.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { nearbyRoles, type NearbyRoles, type NearbyRow } from './nearbyRoles.ts'
import { comparedText } from './nearbyWords.ts'
import { isRated } from './skillsOf.ts'
import { isSoc, occupationOf } from './rolesPicture.ts'
import { rolesByTechnologies } from './technologiesOf.ts'
import { hasPlace, rolesPlace, type RolesPlace } from './rolesPlace.ts'

/** Everything that the picture of nearby roles shows. */
export interface NearbyPicture extends NearbyRoles {
  readonly place: RolesPlace
  readonly headline: string
  /** In the headline's place on phones. Empty: the headline is short. */
  readonly short: string
  readonly deck: string
  /** Rows that pay more than the role, most first; the others, least below first. */
  readonly more: readonly NearbyRow[]
  readonly less: readonly NearbyRow[]
  /** Figures that the axis holds. */
  readonly extent: readonly [number, number]
  readonly method: string
  readonly missing: readonly string[]
  readonly notices: readonly string[]
  readonly source: string
}

/** A difference of published figures: "+$43,330", "+$3.20 an hour". */
export function payStepText({
  difference,
  occupation,
}: Pick<NearbyRow, 'difference' | 'occupation'>): string {
  if (occupation.unit === 'year') return signedDollars(difference)
  const text = payText(difference, 'hour', false)
  return difference > 0 ? `+${text}` : text
}

function whereText(place: RolesPlace): string {
  return place.area === null ? '' : ` in ${place.name}`
}

/** The first clause counts, the second names the best paid one that a headline may name. */
function headlineOf(near: NearbyRoles, place: RolesPlace): string {
  const { own, stats, paid, rows, total } = near
  const name = lowerName(own.short)
  const where = whereText(place)
  if (total === 0) return `O*NET lists no role near ${name}.`
  if (paid === null || stats === null)
    return stats?.floors.includes('median') === true
      ? `The figure of ${name}${where} is a floor, which nothing can be compared with.`
      : `No pay is published for ${name}${where}, so nothing near them can be compared.`
  if (rows.length === 0) return `No role near ${name} has a figure${where} to compare.`
  const more = rows.filter(({ difference }) => difference > 0)
  const of =
    rows.length === total
      ? `Of ${counted(total, 'role')} near ${name}`
      : `Of ${counted(rows.length, 'role')} near ${name} with a figure`
  const isAll = more.length === rows.length && rows.length > 1
  const pays =
    more.length === 0
      ? 'none pays'
      : more.length === 1
        ? '1 pays'
        : `${isAll ? 'all' : count(more.length)} pay`
  const counts = `${of}, ${pays} more${where}`
  if (more.length === 0) return `${counts}.`
  if (!mayBeNamed(stats))
    return `${counts}; the figure of ${name} is of a small market or repeated, so none is named.`
  const best = more.find((row) => row.mayBeNamed)
  if (!best)
    return more.length === 1
      ? `${counts}, in a small market or with a repeated figure.`
      : `${counts}, all of them small markets or repeated figures.`
  const most = best === more[0] ? 'most' : 'most of those with 100 jobs'
  return more.length === 1
    ? `${counts}: ${lowerName(best.name)}, ${payStepText(best)}.`
    : `${counts}; ${lowerName(best.name)} ${most}, ${payStepText(best)}.`
}

/** The same for a phone, where somebody may be named. */
function shortOf(near: NearbyRoles, place: RolesPlace): string {
  const { own, stats, rows } = near
  const more = rows.filter(({ difference }) => difference > 0)
  const best = more.find((row) => row.mayBeNamed)
  if (!best || stats === null || !mayBeNamed(stats)) return ''
  const pay = more.length === 1 ? 'pays' : 'pay'
  const who = lowerName(best.name)
  const step = payStepText(best)
  const said =
    more.length === 1
      ? `: ${who}, ${step}`
      : best === more[0]
        ? `; ${who} most, ${step}`
        : `, such as ${who}, ${step}`
  return `${count(more.length)} of ${counted(rows.length, 'role')} near ${lowerName(own.short)} ${pay} more${whereText(place)}${said}.`
}

/** Whose skills O*NET does not rate: one's own, or those of roles in the picture. Empty: nobody's. */
function unratedText({ own, rows }: NearbyRoles, skills: SkillTable): string {
  const unrated = [{ soc: own.soc, name: own.short }, ...rows].filter(({ soc }) => !isRated(skills, soc))
  if (rows.length === 0 || unrated.length === 0) return ''
  const isOwn = unrated[0]?.soc === own.soc
  const names = isOwn ? lowerName(own.short) : joinList(unrated.map(({ name }) => lowerName(name)))
  return `O*NET ${periodWords.titles} rates no skills of ${names}${rows.some(({ technologies }) => technologies !== null) ? ': technologies are compared instead' : isOwn ? ', so none can be compared' : ''}`
}

function missingOf({ leftOut, rows, own }: NearbyRoles, place: RolesPlace): readonly string[] {
  const where = place.area === null ? '' : ` in ${place.name}`
  const of = (why: string) => leftOut.filter((role) => role.why === why).map(({ name }) => lowerName(name))
  const [unpublished, floors, units] = [of('unpublished'), of('floor'), of('unit')]
  const thin = rows.filter((row) => row.thin).length
  const repeated = rows.filter((row) => row.repeated > 0).length
  return [
    unpublished.length > 0 ? `no median published${where}: ${joinList(unpublished)}` : '',
    floors.length > 0 ? `figure is a floor: ${joinList(floors)}` : '',
    units.length > 0 ? `paid by the ${own.unit === 'hour' ? 'year' : 'hour'}: ${joinList(units)}` : '',
    thin > 0 ? `∙ under 100 jobs or no count (${count(thin)})` : '',
    repeated > 0 ? `⚑ repeated figure (${count(repeated)})` : '',
  ].filter((text) => text !== '')
}

function extentOf({ stats, paid, rows }: NearbyRoles): readonly [number, number] {
  const figures = [stats, ...rows.map((row) => row.stats)].flatMap((each) =>
    each === null ? [] : [each.p25, each.median, each.p75].filter((value) => value !== null),
  )
  if (paid === null || figures.length === 0) return [0, 1]
  return [Math.min(...figures), Math.max(...figures)]
}

/** How technologies are compared, where skills are not. */
export const TECHNOLOGIES_METHOD =
  'Technologies are compared where O*NET does not rate the skills of both: hot ones, named in many job ads of any role. Of a kind, the release keeps those in demand and six at least; a hot one that may be cut from the list of one role is not counted.'

/** How neighbours and what they ask for are told, as far as the rows need it. */
function methodOf({ rows }: NearbyRoles): string {
  const bySkills = rows.length === 0 || rows.some(({ skills }) => skills !== null)
  return [
    'Nearby: the ten roles that O*NET lists as most related, without remainders (“all other”).',
    bySkills
      ? 'A skill is important from 3 on O*NET’s scale of 1 to 5; it is shared unless the other role rates it half a step or more higher.'
      : '',
    rows.some(({ technologies }) => technologies !== null) ? TECHNOLOGIES_METHOD : '',
    'Preparation: O*NET’s job zones; schooling: what BLS says a beginner typically has.',
  ]
    .filter((text) => text !== '')
    .join(' ')
}

/** The SOC code that Nearby speaks of: the first chosen occupation. Null: only titles are chosen. */
export function nearbyRole(view: View): string | null {
  return view.roles.find(isSoc) ?? null
}

/** What the picture shows. Null while a table that it needs is not here, or no occupation of this release is chosen. */
export function nearbyPicture(tables: Tables, view: View): NearbyPicture | null {
  const soc = nearbyRole(view)
  const place = rolesPlace(tables, view)
  if (soc === null || !place || !hasPlace(tables, place) || !occupationOf(tables, soc)) return null
  const near = nearbyRoles(tables, place, soc)
  if (!near || !tables.skills) return null
  if (rolesByTechnologies(tables, soc).some((other) => !tables.profiles[other])) return null
  const per = near.own.unit === 'hour' ? 'Hourly' : 'Yearly'
  return {
    ...near,
    place,
    headline: headlineOf(near, place),
    short: shortOf(near, place),
    deck: `${per} pay as paid in ${place.name}, ${periodWords.wages}: median and middle half · growth and openings in the nation, ${periodWords.projections}`,
    more: near.rows.filter(({ difference }) => difference > 0),
    less: near.rows.filter(({ difference }) => difference <= 0),
    extent: extentOf(near),
    method: methodOf(near),
    missing: [...missingOf(near, place), unratedText(near, tables.skills)].filter((text) => text !== ''),
    notices: place.notice === null ? [] : [place.notice],
    source: `BLS: wages (OEWS) ${periodWords.wages}, Employment Projections ${periodWords.projections} · O*NET ${periodWords.titles} (USDOL/ETA, CC BY 4.0, changed): related roles, job zones, ${comparedText(near.rows).replace(' or ', ', ')}`,
  }
}
