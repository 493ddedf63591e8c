import { divergingClass, DIVERGING_BOUNDS, type DivergingClass } from '#domain/divergingClass.ts'
import { growthClass, GROWTH_BOUNDS } from '#domain/growthClass.ts'
import { groupOf, MAJOR_GROUPS, type Occupation } from '#domain/occupation.ts'
import { count, counted, MINUS } from '#format/counts.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'

/** A role as an area of the treemap. */
export interface TreeRole {
  readonly soc: string
  readonly name: string
  readonly title: string
  /** SOC major group: "15". */
  readonly group: string
  /** Employees of the nation. */
  readonly jobs: number
  /** Jobs times mean yearly pay, dollars. Null: no mean a year is published. */
  readonly bill: number | null
  /** Median, dollars a year. Null: not published, or by the hour. */
  readonly pay: number | null
  /** Forecast change of jobs, per cent. Null: not forecast. */
  readonly growth: number | null
  /** What the area stands for: jobs, or dollars. */
  readonly size: number
  /** Against all jobs. Null: nothing to compare. */
  readonly class: DivergingClass | null
}

/** A field of work with its roles, the largest first. */
export interface TreeGroup {
  readonly group: string
  readonly name: string
  readonly size: number
  readonly roles: readonly TreeRole[]
}

/** Every role as an area. */
export interface RolesTree {
  readonly headline: string
  readonly deck: string
  readonly source: string
  readonly missing: readonly string[]
  readonly groups: readonly TreeGroup[]
  /** All roles, the largest first. */
  readonly roles: readonly TreeRole[]
  readonly by: View['size']
  readonly tint: View['tint']
  /** Bounds between the classes as the key writes them. */
  readonly bounds: readonly string[]
  /** What the colours compare with: "growth against all jobs, points". */
  readonly against: string
  readonly total: TreeTotal
}

/** All jobs of the nation: what the colours compare with. */
interface TreeTotal {
  /** Median, dollars a year. */
  readonly pay: number
  /** Forecast change of jobs, per cent. */
  readonly growth: number
}

function roleOf(
  occupation: Occupation,
  view: Pick<View, 'size' | 'tint'>,
  total: TreeTotal,
): TreeRole | null {
  const { nation, outlook, unit } = occupation
  if (nation?.jobs == null) return null
  const mean = unit === 'year' && !nation.floors.includes('mean') ? nation.mean : null
  const bill = mean === null ? null : nation.jobs * mean
  const size = view.size === 'bill' ? bill : nation.jobs
  if (size === null) return null
  const pay = unit === 'year' ? nation.median : null
  const growth = outlook?.growth ?? null
  const tint = view.tint === 'pay' ? pay : growth
  return {
    soc: occupation.soc,
    name: occupation.short,
    title: occupation.title,
    group: groupOf(occupation.soc),
    jobs: nation.jobs,
    bill,
    pay,
    growth,
    size,
    class:
      tint === null
        ? null
        : view.tint === 'pay'
          ? divergingClass(tint / total.pay - 1)
          : growthClass(tint - total.growth),
  }
}

/** The largest roles that hold half of everything together. */
function halfOf(roles: readonly TreeRole[]): readonly TreeRole[] {
  const all = roles.reduce((sum, { size }) => sum + size, 0)
  let held = 0
  const at = roles.findIndex(({ size }) => (held += size) >= all / 2)
  return roles.slice(0, at + 1)
}

function ofThose(some: number, all: number): string {
  if (all === 1) return some === 1 ? 'It' : 'It does not'
  return `${some === 0 ? 'None' : some === all ? 'All' : count(some)} of those ${count(all)}`
}

function headlineOf(roles: readonly TreeRole[], view: Pick<View, 'size' | 'tint'>, total: TreeTotal): string {
  const half = halfOf(roles)
  const all = half.length
  const what = view.size === 'bill' ? 'Half of all pay goes to' : 'Half of all jobs are in'
  const first = `${what} ${count(all)} of ${counted(roles.length, 'role')}.`
  const isOne = all === 1
  if (view.tint === 'pay') {
    const more = half.filter(({ pay }) => pay !== null && pay > total.pay).length
    const verb = isOne && more === 1 ? 'pays' : 'pay'
    return `${first} ${ofThose(more, all)} ${verb} more than all jobs together.`
  }
  const fewer = half.filter(({ growth }) => growth !== null && growth < 0).length
  if (isOne) return `${first} It is ${fewer === 1 ? '' : 'not '}forecast to shrink.`
  return `${first} ${ofThose(fewer, all)} are forecast to shrink.`
}

function signed(bound: number): string {
  return bound < 0 ? `${MINUS}${-bound}` : `+${bound}`
}

/** Every role of the nation as an area. Null: the occupations are not here yet, or their total is not published. */
export function rolesTree(tables: Tables, view: View): RolesTree | null {
  const { nation, outlook } = tables.occupations?.all ?? {}
  if (!tables.occupations || nation?.median == null || !outlook) return null
  const { occupations } = tables.occupations
  const total = { pay: nation.median, growth: outlook.growth }
  const roles = occupations
    .flatMap((occupation) => roleOf(occupation, view, total) ?? [])
    .toSorted((a, b) => b.size - a.size)
  const groups = Object.entries(MAJOR_GROUPS).flatMap(([group, name]): readonly TreeGroup[] => {
    const inside = roles.filter((role) => role.group === group)
    const size = inside.reduce((sum, role) => sum + role.size, 0)
    return inside.length === 0 ? [] : [{ group, name, size, roles: inside }]
  })
  const left = occupations.length - roles.length
  const plain = roles.filter((role) => role.class === null).length
  const isPay = view.tint === 'pay'
  return {
    headline: headlineOf(roles, view, total),
    deck: `Area: ${view.size === 'bill' ? 'jobs times mean yearly pay' : 'jobs of employees'}, ${periodWords.wages} · colour: ${
      isPay ? `median yearly pay, ${periodWords.wages},` : `forecast growth, ${periodWords.projections},`
    } against all jobs`,
    source: `BLS OEWS, ${periodWords.wages}; BLS Employment Projections ${periodWords.projections}.`,
    missing: [
      left === 0
        ? ''
        : `${counted(left, 'role')} left out: no ${view.size === 'bill' ? 'jobs or no mean a year' : 'count of jobs'} published`,
      plain === 0
        ? ''
        : `${counted(plain, 'role')} without colour: no ${isPay ? 'yearly median' : 'forecast'}`,
    ].filter((text) => text !== ''),
    groups: groups.toSorted((a, b) => b.size - a.size),
    roles,
    by: view.size,
    tint: view.tint,
    bounds: isPay
      ? DIVERGING_BOUNDS.map((bound) => `${signed(Math.round(bound * 100))}%`)
      : GROWTH_BOUNDS.map(signed),
    total,
    against: isPay ? 'median pay against all jobs' : 'growth against all jobs, points in ten years',
  }
}
