import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { count, counted } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { hasHome } from './hasHome.ts'
import { firstNamedText, placeHeadline } from './placeHeadline.ts'
import { hasBase, placeBase, placeRoles, type PlaceRole, type PlaceRoles } from './placeRole.ts'
import { passing, roleFilterChips, type RoleFilterChip } from './placeRoleFilters.ts'
import { PREPARATIONS, type PreparationKey } from './preparation.ts'
import { hasPlace, rolesPlace, type RolesPlace } from './rolesPlace.ts'

/** Orders of a place's roles: by pay, by the difference from the baseline, by jobs. */
export const PLACE_SORTS = ['pay', 'nation', 'jobs'] as const
export type PlaceSort = (typeof PLACE_SORTS)[number]

/** One field of work: its roles' pay, and their middle. */
export interface FieldPay {
  /** SOC major group. */
  readonly group: string
  readonly name: string
  /** Medians as paid of its listed roles. */
  readonly pays: readonly number[]
  /** The middle of these. */
  readonly middle: number
  readonly isChosen: boolean
}

/** Everything that a place pays. */
export interface PlacePicture {
  readonly place: RolesPlace
  readonly headline: string
  readonly deck: string
  /** Name of what roles are compared with. Null: nothing. */
  readonly baseName: string | null
  readonly all: PlaceRoles
  /** Roles after the filters, in the chosen order. */
  readonly rows: readonly PlaceRole[]
  /** Rank of each role of the place by pay, equal figures alike. */
  readonly ranks: ReadonlyMap<string, number>
  readonly fields: readonly FieldPay[]
  readonly preparations: readonly {
    readonly key: PreparationKey
    readonly text: string
    readonly count: number
  }[]
  /** Roles with 100 jobs or more under the other filters. */
  readonly big: number
  readonly chips: readonly RoleFilterChip[]
  /** Ends of the axis: from the least lower quarter to the largest upper quarter of the place; what lies beyond is clipped and marked. */
  readonly extent: readonly [number, number]
  /** Half of the listed roles pay under this. Null: none is listed. */
  readonly half: number | null
  readonly sort: PlaceSort
  readonly notices: readonly string[]
  readonly notes: readonly string[]
  readonly missing: string
  readonly source: string
}

function middleOf(sorted: readonly number[]): number {
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2
}

function ranksOf(rows: readonly PlaceRole[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    ranks.set(row.soc, before?.paid === row.paid ? (ranks.get(before.soc) ?? i + 1) : i + 1)
  })
  return ranks
}

function fieldsOf(rows: readonly PlaceRole[], chosen: readonly string[]): readonly FieldPay[] {
  const byGroup = new Map<string, number[]>()
  for (const { group, paid } of rows) byGroup.set(group, [...(byGroup.get(group) ?? []), paid])
  return [...byGroup]
    .map(([group, pays]) => ({
      group,
      name: MAJOR_GROUPS[group] ?? group,
      pays,
      middle: middleOf(pays.toSorted((a, b) => a - b)),
      isChosen: chosen.includes(group),
    }))
    .toSorted((a, b) => b.middle - a.middle)
}

function ordered(rows: readonly PlaceRole[], sort: PlaceSort, order: View['order']): readonly PlaceRole[] {
  if (sort === 'pay') return order === 'down' ? rows : rows.toReversed()
  const sign = order === 'down' ? -1 : 1
  const key = (row: PlaceRole) => (sort === 'jobs' ? row.stats.jobs : row.against)
  return rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0)
    return sign * (x - y)
  })
}

function extentOf(rows: readonly PlaceRole[]): readonly [number, number] {
  if (rows.length === 0) return [30_000, 240_000]
  return [
    Math.min(...rows.map(({ stats, paid, base }) => Math.min(stats.p25 ?? paid, base ?? paid))),
    Math.max(...rows.map(({ stats, paid, base }) => Math.max(stats.p75 ?? paid, base ?? paid))),
  ]
}

/** What Roles shows with no role chosen. Null while a table that it needs is not here. */
export function placePicture(tables: Tables, view: View): PlacePicture | null {
  const place = rolesPlace(tables, view)
  if (!place || !tables.occupations || !hasPlace(tables, place)) return null
  if (!hasBase(tables, view) || !hasHome(tables, view)) return null
  const base = placeBase(tables, view, place)
  const all = placeRoles(tables, place, base)
  const listed = passing(view, all.rows)
  const asked = PLACE_SORTS.find((key) => key === view.sort) ?? 'pay'
  const sort = asked === 'nation' && base === null ? 'pay' : asked
  const withoutPrep = passing(view, all.rows, 'prep')
  const thin = listed.filter((row) => row.thin).length
  const repeated = listed.filter((row) => row.repeated > 0).length
  return {
    place,
    headline: placeHeadline({ view, place, base, rows: listed }),
    deck: deckText(place, all),
    baseName: base?.name ?? null,
    all,
    rows: ordered(listed, sort, view.order),
    ranks: ranksOf(all.rows),
    fields: fieldsOf(passing(view, all.rows, 'groups'), view.groups),
    preparations: PREPARATIONS.map(({ key, text, steps }) => ({
      key,
      text,
      count: withoutPrep.filter(
        ({ prep }) => steps.length === 0 || (prep !== null && (steps as readonly number[]).includes(prep)),
      ).length,
    })),
    big: passing(view, all.rows, 'jobs').filter(({ stats }) => (stats.jobs ?? 0) >= THIN_JOBS).length,
    chips: roleFilterChips(view, all.rows),
    extent: extentOf(all.rows),
    half: listed.length === 0 ? null : middleOf(listed.map(({ paid }) => paid).toReversed()),
    sort,
    notices: [place.notice ?? '', base?.notice ?? ''].filter((text) => text !== ''),
    notes: [
      base === null || base.name === 'my pay'
        ? 'Bar: middle half; ┃ middle.'
        : `Bar: middle half; ┃ middle; ○ middle in ${base.name}.`,
      thin > 0 ? `Small mark: under ${THIN_JOBS} jobs or no count (${count(thin)}).` : '',
      repeated > 0 ? `⚑ Two or more of the five figures are equal (${count(repeated)}).` : '',
      sort === 'pay' && view.order === 'down' ? (firstNamedText(listed) ?? '') : '',
      'The pay scale doubles at each step.',
    ].filter((text) => text !== ''),
    missing: missingText(all, place),
    source: `BLS OEWS ${periodWords.wages}${place.area === null ? '' : ` · BEA price levels ${periodWords.prices}`} · preparation: BLS ${periodWords.projections}`,
  }
}

function deckText(place: RolesPlace, all: PlaceRoles): string {
  const prices =
    place.area === null
      ? ''
      : place.level === null
        ? ' · no price level published'
        : ` · prices ${signedPercent(place.level / 100 - 1)}, ${periodWords.prices}`
  return `Median yearly pay, ${periodWords.wages}${prices} · ${count(all.rows.length)} of ${count(all.total)} roles publish a figure`
}

function missingText(all: PlaceRoles, place: RolesPlace): string {
  const none = all.unpublished.length - all.hourly
  return [
    none > 0 ? `${counted(none, 'role publishes', 'roles publish')} no yearly figure for ${place.name}` : '',
    all.hourly > 0 ? `${counted(all.hourly, 'role publishes', 'roles publish')} pay by the hour only` : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
