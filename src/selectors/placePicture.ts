import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { count, counted } from '#format/counts.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { priceLevelsText } from './priceLevels.ts'
import { hasHome } from './hasHome.ts'
import { knownForHeadline } from './knownFor.ts'
import { firstNamedText, placeHeadline, shortPlaceHeadline } from './placeHeadline.ts'
import { hasBase, placeBase, placeRoles, type PlaceRole, type PlaceRoles } from './placeRole.ts'
import { passing, roleFilterChips, type RoleFilterChip } from './placeRoleFilters.ts'
import { PREPARATIONS, type PreparationKey } from './preparation.ts'
import { hasPlace, rolesPlace, type RolesPlace } from './rolesPlace.ts'

/** Orders of a place's roles: by pay, by the difference from the baseline, by jobs, by their share of jobs against the nation's, by the nation's forecast. */
export const PLACE_SORTS = ['pay', 'nation', 'jobs', 'share', 'growth'] as const
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
  /** For phones: three lines there wherever it can. */
  readonly shortHeadline: string
  readonly deck: string
  /** Name of what roles are compared with. Null: nothing. */
  readonly baseName: string | null
  readonly all: PlaceRoles
  /** Roles after the filters, in the chosen order. */
  readonly rows: readonly PlaceRole[]
  /**
   * Rank of each role of the place, equal figures alike: by pay, in the order by share by that. A floor has no rank by pay, a role
   * without a published share none by share.
   */
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
  /** Ends of the axis of shares, the nation's own (1) within: least and largest location quotient of the place's roles with 100 jobs. */
  readonly shares: readonly [number, number]
  /** Half of the listed roles pay under this. Null: none is listed. */
  readonly half: number | null
  readonly sort: PlaceSort
  /** Sorted or filtered by the forecast, so that a phone says it too. */
  readonly saysGrowth: boolean
  readonly notices: readonly string[]
  readonly notes: readonly string[]
  readonly missing: string
  readonly source: string
}

function middleOf(sorted: readonly number[]): number {
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2
}

function ranksOf(rows: readonly PlaceRole[], sort: PlaceSort): ReadonlyMap<string, number> {
  const valueOf = (row: PlaceRole) => (sort === 'share' ? row.stats.quotient : row.paid)
  const first = new Map<number | null, number>()
  rows
    .flatMap((row) => valueOf(row) ?? [])
    .toSorted((a, b) => b - a)
    .forEach((value, i) => {
      if (!first.has(value)) first.set(value, i + 1)
    })
  return new Map(
    rows.flatMap((row) => {
      const rank = sort !== 'share' && row.floor ? undefined : first.get(valueOf(row))
      return rank === undefined ? [] : [[row.soc, rank] as const]
    }),
  )
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

const ORDER_BY: Readonly<Record<Exclude<PlaceSort, 'pay'>, (row: PlaceRole) => number | null>> = {
  jobs: ({ stats }) => stats.jobs,
  nation: ({ against }) => against,
  share: ({ stats }) => stats.quotient,
  growth: ({ growth }) => growth,
}

function ordered(rows: readonly PlaceRole[], sort: PlaceSort, order: View['order']): readonly PlaceRole[] {
  if (sort === 'pay') return order === 'down' ? rows : rows.toReversed()
  const sign = order === 'down' ? -1 : 1
  const key = ORDER_BY[sort]
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

function sharesOf(rows: readonly PlaceRole[]): readonly [number, number] {
  const shares = rows.flatMap(({ thin, stats }) => (thin || !stats.quotient ? [] : [stats.quotient]))
  return [Math.min(0.5, ...shares), Math.max(2, ...shares)]
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
  const sort =
    (asked === 'nation' && base === null) || (asked === 'share' && place.area === null) ? 'pay' : asked
  const isByShare = sort === 'share' && view.order === 'down'
  const withoutPrep = passing(view, all.rows, 'prep')
  const thin = listed.filter((row) => row.thin).length
  const repeated = listed.filter((row) => row.repeated > 0).length
  return {
    place,
    headline: isByShare
      ? knownForHeadline(view, place, listed, all)
      : placeHeadline({ view, place, base, rows: listed }),
    shortHeadline: isByShare
      ? knownForHeadline(view, place, listed, all)
      : shortPlaceHeadline({ view, place, base, rows: listed }),
    deck: deckText(view, place, sort),
    baseName: base?.name ?? null,
    all,
    rows: ordered(listed, sort, view.order),
    ranks: ranksOf(all.rows, sort),
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
    shares: sharesOf(all.rows),
    half: listed.length === 0 ? null : middleOf(listed.map(({ paid }) => paid).toReversed()),
    sort,
    saysGrowth: sort === 'growth' || view.growth !== null,
    notices: [place.notice ?? '', base?.notice ?? ''].filter((text) => text !== ''),
    notes: [
      sort === 'share'
        ? 'Dot: share of local jobs against the nation’s (1×).'
        : base === null || base.name === 'my pay'
          ? 'Bar: middle half; ┃ middle.'
          : `Bar: middle half; ┃ middle; ○ middle in ${base.name}.`,
      thin > 0 ? `Small mark: under ${THIN_JOBS} jobs or no count (${count(thin)}).` : '',
      repeated > 0 ? `⚑ Two or more of the five figures are equal (${count(repeated)}).` : '',
      sort === 'pay' && view.order === 'down' ? (firstNamedText(listed) ?? '') : '',
      'The scale doubles at each step.',
    ].filter((text) => text !== ''),
    missing: missingText(all, place),
    source: `BLS OEWS ${periodWords.wages}${place.area === null ? '' : ` · BEA price levels ${periodWords.prices}`} · preparation: BLS ${periodWords.projections}`,
  }
}

function deckText(view: View, place: RolesPlace, sort: PlaceSort): string {
  const prices =
    place.area === null
      ? ''
      : place.level === null
        ? ' · no price level published'
        : ` · ${priceLevelsText(view)}`
  const what = sort === 'share' ? 'Share of local jobs, median yearly pay' : 'Median yearly pay'
  const grows =
    sort === 'growth' || view.growth !== null
      ? ` · growth ${periodWords.projections}, forecast of the nation only`
      : ''
  return `${what}, ${periodWords.wages}${prices}${grows}`
}

function missingText(all: PlaceRoles, place: RolesPlace): string {
  const none = all.unpublished.length - all.hourly
  return [
    none > 0
      ? `${count(none)} of ${counted(all.total, 'role publishes', 'roles publish')} no yearly figure for ${place.name}`
      : '',
    all.hourly > 0 ? `${counted(all.hourly, 'role publishes', 'roles publish')} pay by the hour only` : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
