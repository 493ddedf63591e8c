import { groupOf, type Occupation } from '#domain/occupation.ts'
import { count, counted, wordCount } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { absentTexts } from './allRolesAbsent.ts'
import { allRolesFilterChips, passingRoles, type AllRolesChip } from './allRolesFilters.ts'
import { allRolesHeadline, shortAllRolesHeadline } from './allRolesHeadline.ts'
import { prepStep } from './preparation.ts'
import type { RolePoint } from './rolePoint.ts'

/** A role that the reader chose; `slot` is its place in the order of choosing. */
export interface ChosenPoint {
  readonly slot: number
  readonly point: RolePoint
}

/** A quarter of the picture, seen from all jobs together. */
export interface Quadrant {
  readonly key: 'more-slower' | 'more-faster' | 'less-slower' | 'less-faster'
  readonly name: string
  readonly roles: number
  /** Openings a year of these roles together. */
  readonly openings: number
}

/** All occupations by pay and forecast growth. */
export interface AllRolesPicture {
  readonly headline: string
  readonly shortHeadline: string
  readonly deck: string
  readonly source: string
  readonly missing: readonly string[]
  /** Every dot, and those that pass the filters. */
  readonly all: readonly RolePoint[]
  readonly points: readonly RolePoint[]
  /** Chosen roles that are dots, whatever the filters. */
  readonly chosen: readonly ChosenPoint[]
  /** All occupations together: where the cross-hairs stand. */
  readonly total: { readonly pay: number; readonly growth: number }
  readonly quadrants: readonly Quadrant[]
  readonly chips: readonly AllRolesChip[]
  /** Why chosen roles are no dots, a sentence each. */
  readonly notices: readonly string[]
}

/** Frame of the picture: what lies beyond is drawn at its edge with an arrow. Growth in per cent, pay in dollars. */
export const FRAME = { growth: [-30, 40], pay: [26_000, 250_000] } as const

function pointOf(occupation: Occupation): RolePoint | null {
  const { nation, outlook, unit } = occupation
  if (unit !== 'year' || nation?.median == null || nation.floors.includes('median') || !outlook) return null
  return {
    soc: occupation.soc,
    name: occupation.short,
    title: occupation.title,
    group: groupOf(occupation.soc),
    prep: prepStep(occupation),
    pay: nation.median,
    growth: outlook.growth,
    base: outlook.base,
    target: outlook.target,
    openings: outlook.openings,
  }
}

function quadrantsOf(points: readonly RolePoint[], total: AllRolesPicture['total']): readonly Quadrant[] {
  const quadrant = (key: Quadrant['key'], name: string): Quadrant => {
    const more = key.startsWith('more')
    const faster = key.endsWith('faster')
    const inside = points.filter(
      (point) => point.pay > total.pay === more && point.growth > total.growth === faster,
    )
    return {
      key,
      name,
      roles: inside.length,
      openings: inside.reduce((sum, { openings }) => sum + (openings ?? 0), 0),
    }
  }
  return [
    quadrant('more-slower', 'Pays more, grows slower or shrinks'),
    quadrant('more-faster', 'Pays more, grows faster'),
    quadrant('less-slower', 'Pays less, grows slower or shrinks'),
    quadrant('less-faster', 'Pays less, grows faster'),
  ]
}

function missingTexts(
  forecast: number,
  points: readonly RolePoint[],
  all: number,
  total: AllRolesPicture['total'],
): readonly string[] {
  const without = forecast - all
  const alike = points.filter(({ growth }) => growth === total.growth).length
  const above = points.filter(({ pay }) => pay > FRAME.pay[1]).length
  const sides = points.filter(({ growth }) => growth < FRAME.growth[0] || growth > FRAME.growth[1]).length
  return [
    `${count(all)} of ${counted(forecast, 'role')}${
      without === 0 ? '' : `; ${wordCount(without)} ${without === 1 ? 'has' : 'have'} no yearly median`
    }`,
    above === 0 ? '' : `▴ ${wordCount(above)} above ${shortDollars(FRAME.pay[1])}`,
    sides === 0
      ? ''
      : `◂ ▸ ${wordCount(sides)} beyond the sides, with ${sides === 1 ? 'its' : 'their'} figure`,
    alike === 0
      ? ''
      : `${wordCount(alike)} that ${alike === 1 ? 'grows' : 'grow'} ${growthPercent(total.growth)} like all jobs ${alike === 1 ? 'counts' : 'count'} as slower`,
  ].filter((text) => text !== '')
}

/** Every occupation by median pay and forecast growth. Null: the occupations are not here yet, or their total is not published. */
export function allRolesPicture(tables: Tables, view: View): AllRolesPicture | null {
  const { nation, outlook } = tables.occupations?.all ?? {}
  if (!tables.occupations || nation?.median == null || !outlook) return null
  const { occupations } = tables.occupations
  const all = occupations.flatMap((occupation) => pointOf(occupation) ?? [])
  const points = passingRoles(view, all)
  const chosen = view.roles.flatMap((soc, slot): readonly ChosenPoint[] => {
    const point = all.find((one) => one.soc === soc)
    return point ? [{ slot, point }] : []
  })
  const total = { pay: nation.median, growth: outlook.growth }
  const chips = allRolesFilterChips(view, all)
  const facts = { chosen: chosen.map(({ point }) => point), points, total, filtered: chips.length > 0 }
  const forecast = occupations.filter((one) => one.outlook !== null).length
  return {
    headline: allRolesHeadline(facts),
    shortHeadline: shortAllRolesHeadline(facts),
    deck: `Up: median pay, ${periodWords.wages}, log scale · across: forecast change in jobs, ${periodWords.projections} · area: openings a year`,
    source: `BLS Employment Projections ${periodWords.projections}; BLS OEWS, ${periodWords.wages}. A forecast, not a count.`,
    missing: missingTexts(forecast, points, all.length, total),
    all,
    points,
    chosen,
    total,
    quadrants: quadrantsOf(points, total),
    chips,
    notices: absentTexts(
      view.roles,
      chosen.map(({ point }) => point.soc),
      occupations,
    ),
  }
}
