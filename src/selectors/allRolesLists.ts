import { counted, count, wordCount } from '#format/counts.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import type { AllRolesPicture } from './allRoles.ts'
import type { RolePoint } from './rolePoint.ts'
import { betterThan, betterTitle } from './allRolesHeadline.ts'
import { PREPARATIONS } from './preparation.ts'

/** Orders of the lists, each a value of the view's `sort`. */
export const LIST_SORTS = ['growth', 'openings', 'jobs', 'pay'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** A short list of roles with what it leaves out. */
export interface RoleList {
  readonly key: string
  readonly title: string
  /** What it holds and how much it leaves out: "the seven with most openings". */
  readonly note: string
  readonly rows: readonly RolePoint[]
}

const ROWS = 10
const BETTER_ROWS = 7
const PREP_ROWS = 4

/** The chosen order of the lists; pay where the view's is none of them. */
export function listSort(view: Pick<View, 'sort'>): ListSort {
  return LIST_SORTS.find((sort) => sort === view.sort) ?? 'pay'
}

const VALUES: Readonly<Record<ListSort, (point: RolePoint) => number>> = {
  growth: ({ growth }) => growth,
  openings: ({ openings }) => openings ?? -1,
  jobs: ({ base, target }) => target - base,
  pay: ({ pay }) => pay,
}

/** Points in the order of a list, ties by name. */
export function sortedRoles(points: readonly RolePoint[], sort: ListSort): readonly RolePoint[] {
  const value = VALUES[sort]
  return points.toSorted((a, b) => value(b) - value(a) || a.name.localeCompare(b.name, 'en-US'))
}

function restText(shown: number, all: number): string {
  return all > shown
    ? `the first ${count(shown)} of ${counted(all, 'role')}; all are in the table`
    : counted(all, 'role')
}

/** The first roles of each amount of preparation by pay: "Asks for no degree". Roles whose education is not published are counted. */
function byPreparation(points: readonly RolePoint[]): readonly RoleList[] {
  const unknown = points.filter(({ prep }) => prep === null).length
  return PREPARATIONS.filter(({ steps }) => steps.length > 0).map(({ key, steps, alone }, i) => {
    const of: readonly number[] = steps
    const inside = points.filter(({ prep }) => prep !== null && of.includes(prep))
    const left = i === 0 && unknown > 0 ? `; ${count(unknown)} say nothing of education` : ''
    return {
      key,
      title: `Asks for ${alone}`,
      note: restText(Math.min(PREP_ROWS, inside.length), inside.length) + left,
      rows: sortedRoles(inside, 'pay').slice(0, PREP_ROWS),
    }
  })
}

const TITLES: Readonly<Record<Exclude<ListSort, 'pay'>, string>> = {
  growth: 'Fastest growing',
  openings: 'Most openings a year',
  jobs: 'Most new jobs',
}

/** The lists below the picture, of the roles that pass the filters. */
export function roleLists(picture: Pick<AllRolesPicture, 'points'>, sort: ListSort): readonly RoleList[] {
  const { points } = picture
  if (sort === 'pay') return byPreparation(points)
  return [
    {
      key: sort,
      title: TITLES[sort],
      note: restText(Math.min(ROWS, points.length), points.length),
      rows: sortedRoles(points, sort).slice(0, ROWS),
    },
  ]
}

/** Roles that pay more and grow faster than the first chosen one, else than all jobs, those with most openings. Null: none does. */
export function betterList({
  points,
  chosen,
  total,
}: Pick<AllRolesPicture, 'points' | 'chosen' | 'total'>): RoleList | null {
  const first = chosen[0]?.point
  const better = betterThan(points, first ?? total)
  if (better.length === 0) return null
  return {
    key: 'better',
    title: `${betterTitle(first)}: ${counted(better.length, 'role')}`,
    note: better.length > BETTER_ROWS ? `the ${wordCount(BETTER_ROWS)} with most openings` : 'by openings',
    rows: sortedRoles(better, 'openings').slice(0, BETTER_ROWS),
  }
}

/** What the roles of the address are called: the reader's only where the reader chose them, for the first address has some too. */
export function chosenTitle({ roles }: Pick<View, 'roles'>, shown: number): string {
  const areOwn = roles.join() !== DEFAULT_VIEW.roles.join()
  return `${areOwn ? 'Your' : 'Chosen'} ${shown === 1 ? 'role' : 'roles'}`
}
