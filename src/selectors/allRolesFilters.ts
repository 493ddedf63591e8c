import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { count } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import { joinList } from '#format/names.ts'
import { growthPercent } from '#format/percent.ts'
import { rangeText } from '#format/rangeText.ts'
import type { View } from '#view/view.ts'
import { inRange } from './inRange.ts'
import type { RolePoint } from './rolePoint.ts'
import { isRoleNamed } from './placeRoleFilters.ts'
import { preparationText } from './preparation.ts'

/** An active filter of all roles as a removable chip. */
export interface AllRolesChip {
  readonly key: string
  readonly text: string
  /** The view's fields without this filter. */
  readonly without: Partial<View>
  /** Roles that would be shown without this one. */
  readonly countWithout: number
}

interface RoleFilter {
  readonly key: 'groups' | 'prep' | 'pay' | 'growth' | 'openings' | 'find'
  active(view: View): boolean
  keeps(point: RolePoint, view: View): boolean
  text(view: View): string
}

const FILTERS: readonly RoleFilter[] = [
  {
    key: 'groups',
    active: (view) => view.groups.length > 0,
    keeps: (point, view) => view.groups.includes(point.group),
    text: (view) => joinList(view.groups.map((group) => MAJOR_GROUPS[group] ?? `group ${group}`)),
  },
  {
    key: 'prep',
    active: (view) => view.prep.length > 0,
    keeps: (point, view) => point.prep !== null && view.prep.includes(point.prep),
    text: (view) => `asks for ${preparationText(view.prep)}`,
  },
  {
    key: 'pay',
    active: (view) => view.pay !== null,
    keeps: (point, view) => inRange(point.pay, view.pay),
    text: (view) => `pays ${rangeText(view.pay, shortDollars)}`,
  },
  {
    key: 'growth',
    active: (view) => view.growth !== null,
    keeps: (point, view) => inRange(point.growth, view.growth),
    text: (view) => `grows ${rangeText(view.growth, growthPercent)}`,
  },
  {
    key: 'openings',
    active: (view) => view.openings !== null,
    keeps: (point, view) => inRange(point.openings, view.openings),
    text: (view) => `${rangeText(view.openings, count)} openings a year`,
  },
  {
    key: 'find',
    active: (view) => view.find !== null,
    keeps: (point, view) =>
      view.find === null || isRoleNamed([point.name, point.title, point.soc], view.find),
    text: (view) => `named “${(view.find ?? '').replaceAll('-', ' ')}”`,
  },
]

const WITHOUT: Readonly<Record<RoleFilter['key'], Partial<View>>> = {
  groups: { groups: [] },
  prep: { prep: [] },
  pay: { pay: null },
  growth: { growth: null },
  openings: { openings: null },
  find: { find: null },
}

/** Roles that pass every active filter but `except`. A figure that is not published passes no filter of it. */
export function passingRoles(
  view: View,
  points: readonly RolePoint[],
  except: string | null = null,
): readonly RolePoint[] {
  const active = FILTERS.filter((filter) => filter.key !== except && filter.active(view))
  return active.length === 0
    ? points
    : points.filter((point) => active.every((filter) => filter.keeps(point, view)))
}

/** The filter that emptied the picture: the one whose removal brings back most, and the sentence that says so. */
export interface RolesEmptiedBy {
  readonly chip: AllRolesChip
  /** Whether roles are shown without it alone. */
  readonly helps: boolean
  readonly text: string
}

/** Null: no filter is set. */
export function rolesEmptiedBy(chips: readonly AllRolesChip[]): RolesEmptiedBy | null {
  const chip = chips.toSorted((a, b) => b.countWithout - a.countWithout)[0]
  if (!chip) return null
  const helps = chip.countWithout > 0
  const others = chips.length === 1 ? '' : ' with the other filters'
  return {
    chip,
    helps,
    text: helps
      ? `No role passes “${chip.text}”${others}. Without it there ${chip.countWithout === 1 ? 'is one' : `are ${count(chip.countWithout)}`}.`
      : 'No role passes these filters, whichever one is taken away.',
  }
}

/** The active filters as chips. */
export function allRolesFilterChips(view: View, points: readonly RolePoint[]): readonly AllRolesChip[] {
  return FILTERS.filter((filter) => filter.active(view)).map(({ key, text }) => ({
    key,
    text: text(view),
    without: WITHOUT[key],
    countWithout: passingRoles(view, points, key).length,
  }))
}
