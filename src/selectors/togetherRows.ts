import { afterPrices } from '#domain/prices.ts'
import type { RoleTable, Stats } from '#domain/wages.ts'
import { joinList, lowerName } from '#format/names.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { baselineOf } from './baseline.ts'
import type { ComparePlace } from './comparePlaces.ts'
import { againstBaseRow, compareRows, type CompareRow, type CompareRows, type OwnRow } from './compareRows.ts'
import { jointStats } from './pairPays.ts'

/** Roles of two earners, which may be the same. */
export type EarnerRoles = readonly [RoleTable, RoleTable]

/** Whether the pay of both can be added: both are paid by the year. */
export function areAdded([first, second]: EarnerRoles): boolean {
  return first.unit === 'year' && second.unit === 'year'
}

/** Why a place has no sum: what it does not publish. */
function lacksText([first, second]: EarnerRoles, parts: readonly [CompareRow, CompareRow]): string {
  if (!areAdded([first, second])) return 'by the hour: not added to a year’s'
  const names = [first, second].filter((_, i) => parts[i]?.paid == null).map(({ short }) => lowerName(short))
  return `not published: ${joinList([...new Set(names)])}`
}

function jointOf(a: Stats | null, b: Stats | null): Stats | null {
  return a === null || b === null ? null : jointStats(a, b)
}

/** What both have in one place: a sum only of two published figures, a floor where either is one. */
function jointRow(roles: EarnerRoles, view: View, a: CompareRow, b: CompareRow): OwnRow {
  const paid = areAdded(roles) && a.paid !== null && b.paid !== null ? a.paid + b.paid : null
  const floor = paid !== null && (a.floor || b.floor)
  const stats = jointOf(a.stats, b.stats)
  return {
    code: a.code,
    name: a.name,
    title: a.title,
    slot: a.slot,
    suggested: a.suggested,
    stats: stats && { ...stats, floors: floor ? [view.measure] : [] },
    paid,
    floor,
    level: a.level,
    levels: a.levels,
    home: null,
    homeNote: null,
    real: paid === null || a.level === null ? null : afterPrices(paid, a.level),
    thin: a.thin || b.thin,
    repeated: Math.max(a.repeated, b.repeated),
    parts: [a, b],
    ...(paid === null && { lacks: lacksText(roles, [a, b]) }),
  }
}

/** One baseline for both: the nation where the chosen one is to be had for one of them only. */
function sharedBase(tables: Tables, view: View, roles: EarnerRoles): { at: View; notice: string | null } {
  const [a, b] = [baselineOf(tables, view, roles[0]), baselineOf(tables, view, roles[1])]
  if (a.code === 'mine' && b.code === 'mine')
    return {
      at: view,
      notice: 'Your pay is one person’s: what two earn together is compared with what you earn alone.',
    }
  if (a.code === b.code) return { at: view, notice: null }
  const { name } = a.code === 'US' ? b : a
  return {
    at: { ...view, base: 'US' },
    notice: areAdded(roles)
      ? `Both together are compared with the nation: ${name === 'my pay' ? 'my pay' : `what ${name} publishes`} can be set against one of the two only.`
      : null,
  }
}

/**
 * The places with what two earners have together, most after prices first, against the same sum of the baseline; against the
 * reader's own pay as it is, which is one person's. A row has a figure only where both roles publish one.
 */
export function togetherRows(
  tables: Tables,
  view: View,
  roles: EarnerRoles,
  places: readonly ComparePlace[],
): CompareRows {
  const { at, notice } = sharedBase(tables, view, roles)
  const [first, second] = [
    compareRows(tables, at, roles[0], places),
    compareRows(tables, at, roles[1], places),
  ]
  const others = new Map(second.rows.map((row) => [row.code, row]))
  const own = first.rows.map((row): OwnRow => {
    if (row.code === 'mine') return { ...row, name: 'my pay alone', title: 'My pay alone', alone: true }
    return jointRow(roles, at, row, others.get(row.code) ?? row)
  })
  const base = own.find(({ code }) => code === first.base.code) ?? first.base
  return { ...againstBaseRow(own, base), notice }
}
