import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { count } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import { joinList } from '#format/names.ts'
import { growthPercent } from '#format/percent.ts'
import { rangeText } from '#format/rangeText.ts'
import type { View } from '#view/view.ts'
import { inRange } from './inRange.ts'
import type { PlaceRole } from './placeRole.ts'
import { preparationText } from './preparation.ts'

/** A filter of a place's roles by its key. */
export type RoleFilterKey = 'prep' | 'groups' | 'jobs' | 'pay' | 'growth' | 'find'

/** An active filter as a removable chip. */
export interface RoleFilterChip {
  readonly key: RoleFilterKey
  readonly text: string
  /** The view's fields without this filter. */
  readonly without: Partial<View>
  /** Roles that would be listed without this one. */
  readonly countWithout: number
}

interface RoleFilter {
  readonly key: RoleFilterKey
  readonly without: Partial<View>
  active(view: View): boolean
  keeps(row: PlaceRole, view: View): boolean
  text(view: View): string
}

/** Whether every word of `find` begins a word of a role's names. */
export function isRoleNamed(names: readonly string[], find: string): boolean {
  const words = names
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return find.split('-').every((part) => words.some((word) => word.startsWith(part)))
}

const FILTERS: readonly RoleFilter[] = [
  {
    key: 'prep',
    without: { prep: [] },
    active: (view) => view.prep.length > 0,
    keeps: (row, view) => row.prep !== null && view.prep.includes(row.prep),
    text: (view) => `asks for ${preparationText(view.prep)}`,
  },
  {
    key: 'groups',
    without: { groups: [] },
    active: (view) => view.groups.length > 0,
    keeps: (row, view) => view.groups.includes(row.group),
    text: (view) => joinList(view.groups.map((group) => MAJOR_GROUPS[group] ?? `group ${group}`)),
  },
  {
    key: 'jobs',
    without: { jobs: null },
    active: (view) => view.jobs !== null,
    keeps: (row, view) => inRange(row.stats.jobs, view.jobs),
    text: (view) => `${rangeText(view.jobs, count)} jobs`,
  },
  {
    key: 'pay',
    without: { pay: null },
    active: (view) => view.pay !== null,
    keeps: (row, view) => inRange(row.paid, view.pay),
    text: (view) => `${rangeText(view.pay, shortDollars)} as paid`,
  },
  {
    key: 'growth',
    without: { growth: null },
    active: (view) => view.growth !== null,
    keeps: (row, view) => inRange(row.growth, view.growth),
    text: (view) => `grows ${rangeText(view.growth, growthPercent)} in the nation`,
  },
  {
    key: 'find',
    without: { find: null },
    active: (view) => view.find !== null,
    keeps: (row, view) =>
      view.find === null || isRoleNamed([row.name, row.occupation.title, row.soc], view.find),
    text: (view) => `named “${(view.find ?? '').replaceAll('-', ' ')}”`,
  },
]

/** Roles that pass every active filter but `except`. */
export function passing(
  view: View,
  rows: readonly PlaceRole[],
  except: RoleFilterKey | null = null,
): readonly PlaceRole[] {
  const active = FILTERS.filter((filter) => filter.key !== except && filter.active(view))
  return active.length === 0 ? rows : rows.filter((row) => active.every((one) => one.keeps(row, view)))
}

/** Whether any filter of a place's roles is set. */
export function hasRoleFilter(view: View): boolean {
  return FILTERS.some((filter) => filter.active(view))
}

/** The active filters as chips. */
export function roleFilterChips(view: View, rows: readonly PlaceRole[]): readonly RoleFilterChip[] {
  return FILTERS.filter((filter) => filter.active(view)).map(({ key, text, without }) => ({
    key,
    text: text(view),
    without,
    countWithout: passing(view, rows, key).length,
  }))
}
