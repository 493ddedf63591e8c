import type { Occupation } from '#domain/occupation.ts'
import { count } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import { measureTerm } from '#format/measureTerms.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { ownPay } from './baseline.ts'
import { hasHome } from './hasHome.ts'
import { filedRow, type FiledRow } from './filedRow.ts'
import { plateAxes, type PlateAxes } from './plateAxes.ts'
import { middleOf, plateRow, type PlateRow } from './plateRow.ts'
import { meanSentence, shrinkingSentence, standingSentence } from './plateSentences.ts'
import { roleSuggestions, type RoleSuggestion } from './roleSuggestions.ts'
import { rolesDeck, rolesSource } from './rolesDeck.ts'
import { plateHeadline, unknownText, type PlateFacts } from './rolesHeadline.ts'
import { hasPlace, rolesPlace, statsIn, type RolesPlace } from './rolesPlace.ts'
import { standingPhrase } from './standing.ts'

/** The most roles that one plate holds. */
export const MOST_ROLES = 6

/** Columns of the plate that can order its rows. */
export const PLATE_SORTS = ['pay', 'growth', 'openings', 'name'] as const
export type PlateSort = (typeof PLATE_SORTS)[number]

/** Everything that the plate shows. */
export interface RolesPicture {
  readonly place: RolesPlace
  readonly headline: string
  /** The same in at most three lines of a phone. */
  readonly shortHeadline: string
  /** The measure that figures, order and headline go by. */
  readonly measure: View['measure']
  readonly deck: string
  /** In the order in which they were chosen: for the sentence. */
  readonly chosen: readonly { readonly code: string; readonly name: string }[]
  /** Survey rows in the chosen order. */
  readonly rows: readonly PlateRow[]
  /** Titles of visa filings, after the survey's, as chosen. */
  readonly filed: readonly FiledRow[]
  /** The total of all occupations in the nation; null: not published. */
  readonly all: PlateRow | null
  readonly axes: PlateAxes
  /** Pay that rows are compared with, in the prices drawn. */
  readonly baseline: { readonly name: string; readonly pay: number } | null
  readonly byPrices: boolean
  readonly sort: PlateSort
  readonly order: View['order']
  readonly sentences: readonly string[]
  /** Neighbours to begin a comparison with; empty once there are two roles. */
  readonly suggestions: readonly RoleSuggestion[]
  readonly notices: readonly string[]
  readonly missing: readonly string[]
  readonly source: string
}

/** Whether a code of `view.roles` is a SOC code; else it is the slug of a filed title. */
export function isSoc(code: string): boolean {
  return /^\d/.test(code)
}

const bySoc = new WeakMap<readonly Occupation[], ReadonlyMap<string, Occupation>>()

/** An occupation by its code. */
export function occupationOf(tables: Tables, soc: string): Occupation | undefined {
  const occupations = tables.occupations?.occupations
  if (!occupations) return undefined
  let index = bySoc.get(occupations)
  if (!index) {
    index = new Map(occupations.map((occupation) => [occupation.soc, occupation]))
    bySoc.set(occupations, index)
  }
  return index.get(soc)
}

function allRow(tables: Tables, measure: View['measure']): PlateRow | null {
  const all = tables.occupations?.all
  if (!all?.nation) return null
  const occupation: Occupation = {
    soc: '00-0000',
    title: 'All occupations',
    short: 'All occupations',
    unit: 'year',
    metros: 0,
    zone: null,
    ...all,
  }
  return plateRow({ occupation, stats: all.nation, isNation: true, level: 100, byPrices: false, measure })
}

function ordered(rows: readonly PlateRow[], sort: PlateSort, order: View['order']): readonly PlateRow[] {
  const sign = order === 'down' ? -1 : 1
  if (sort === 'name') return rows.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'en-US'))
  const key = (row: PlateRow): number | null => {
    if (sort === 'growth') return row.outlook?.growth ?? null
    if (sort === 'openings') return row.openings?.total ?? row.outlook?.openings ?? null
    return row.front
  }
  return rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0)
    return sign * (x - y)
  })
}

/** Rows with their difference against the baseline: the reader's own pay, or the first chosen role with a figure. */
function compared(
  rows: readonly PlateRow[],
  ownPay: number | null,
  asPaid: number | null,
): { readonly rows: readonly PlateRow[]; readonly baseline: RolesPicture['baseline'] } {
  const first = rows.find((row) => middleOf(row) !== null)
  const base = ownPay ?? (first ? middleOf(first) : null)
  if (base === null) return { rows, baseline: null }
  const unit = ownPay === null ? first?.unit : 'year'
  return {
    baseline: { name: ownPay === null ? (first?.name ?? '') : 'my pay', pay: base },
    rows: rows.map((row) => {
      const middle = middleOf(row)
      const isBaseline = ownPay === null && row === first
      const comparable = middle !== null && row.unit === unit && !isBaseline
      return {
        ...row,
        isBaseline,
        difference: comparable ? middle - base : null,
        standing: asPaid === null ? null : standingPhrase(row.stats, row.unit, asPaid),
      }
    }),
  }
}

function missingTexts(
  rows: readonly PlateRow[],
  place: RolesPlace,
  measure: View['measure'],
): readonly string[] {
  const unpaid = rows.filter((row) => row.stats === null || row.stats[measure] === null)
  const thin = rows.filter((row) => row.stats?.[measure] != null && row.thin)
  const repeated = rows.filter((row) => row.repeated > 0)
  const unprojected = rows.filter((row) => row.outlook === null)
  const where = place.area === null ? '' : ` in ${place.name}`
  return [
    unpaid.length > 0
      ? rows.length === 1
        ? `no ${measureTerm(measure)} published${where}`
        : `no ${measureTerm(measure)} published${where} for ${count(unpaid.length)} of ${count(rows.length)} roles`
      : '',
    thin.length > 0 ? `∙ under 100 jobs or no count (${count(thin.length)})` : '',
    repeated.length > 0 ? `⚑ repeated figure (${count(repeated.length)})` : '',
    unprojected.length > 0 ? `${count(unprojected.length)} without a forecast in the newest round` : '',
  ].filter((text) => text !== '')
}

/** What the plate shows. Null while a table that it needs is not here. No role chosen: null as well. */
export function rolesPicture(tables: Tables, view: View): RolesPicture | null {
  const place = rolesPlace(tables, view)
  const { occupations } = tables
  const codes = view.roles.slice(0, MOST_ROLES)
  if (!place || !occupations || codes.length === 0 || !hasPlace(tables, place)) return null
  if (!hasHome(tables, view)) return null
  if (codes.some((code) => !isSoc(code)) && !tables.filings) return null
  const byPrices = view.rank === 'prices' && place.area !== null && place.level !== null
  const titles = codes.flatMap((code) => tables.filings?.find(({ slug }) => slug === code) ?? [])
  const filed = titles.map((title) => filedRow(title, place, byPrices))
  const found = codes.flatMap((code) => occupationOf(tables, code) ?? [])
  const isNation = place.area === null
  const plain = found.map((occupation) => {
    const stats = statsIn(tables, place, occupation)
    return plateRow({ occupation, stats, isNation, level: place.level, byPrices, measure: view.measure })
  })
  const mine = view.base === 'mine' ? ownPay(tables, view) : null
  const own = mine && (byPrices ? mine.real : mine.paid)
  const { rows, baseline } = compared(plain, own, mine?.paid ?? null)
  const known = new Set([...found.map(({ soc }) => soc), ...titles.map(({ slug }) => slug)])
  const unknown = codes.filter((code) => !known.has(code))
  const names = new Map([
    ...found.map(({ soc, short }) => [soc, short] as const),
    ...filed.map(({ slug, name }) => [slug, name] as const),
  ])
  const sort = PLATE_SORTS.find((key) => key === view.sort) ?? 'pay'
  const all = allRow(tables, view.measure)
  const axes = plateAxes(rows, filed, all, baseline?.pay ?? null)
  const facts: PlateFacts = { place, rows, filed, unknown, byPrices, ownPay: own }
  const [only] = codes
  const alone = codes.length === 1 && only !== undefined && known.has(only)
  const beyond = view.roles.length - codes.length
  const priced = place.area === null || place.level !== null
  return {
    place,
    ...plateHeadline(facts),
    measure: view.measure,
    deck: rolesDeck(place, byPrices, axes.unit, view.measure, {
      hasSurvey: rows.length > 0,
      hasFiled: filed.length > 0,
    }),
    chosen: codes.map((code) => ({ code, name: names.get(code) ?? code })),
    rows: ordered(rows, sort, view.order),
    filed,
    all,
    axes,
    baseline,
    byPrices,
    sort,
    order: view.order,
    sentences: [
      standingSentence(rows, place.name),
      shrinkingSentence(rows),
      isNation ? meanSentence(rows) : null,
      filed.length > 0 && view.measure !== 'median' ? 'Of visa filings the median offer is drawn.' : null,
      isNation
        ? null
        : `BLS projects the nation only: growth, openings and what is asked to start are the nation’s.${rows.length < 2 ? '' : ' For areas it publishes no margin of error.'}`,
    ].filter((text) => text !== null),
    suggestions: alone ? suggestionsFor(tables, only, titles[0]?.mix) : [],
    notices: [
      place.notice ?? '',
      unknown.length > 0
        ? `This release has ${joinList(unknown.map((code) => `no ${unknownText(code)}`))}.`
        : '',
      beyond > 0
        ? `A plate holds ${MOST_ROLES} roles; ${count(beyond)} more ${beyond === 1 ? 'is' : 'are'} kept in the link.`
        : '',
      view.rank === 'prices' && !priced ? `${place.name} has no price level: pay is shown as paid.` : '',
      view.base === 'mine' && view.salary === null
        ? 'This link compares with somebody’s own pay, which it does not carry.'
        : '',
    ].filter((text) => text !== ''),
    missing: missingTexts(rows, place, view.measure),
    source: rolesSource(place, filed, byPrices),
  }
}

function suggestionsFor(
  tables: Tables,
  code: string,
  mix: readonly { readonly soc: string }[] | undefined,
): readonly RoleSuggestion[] {
  const occupations = tables.occupations?.occupations ?? []
  if (isSoc(code)) return roleSuggestions(occupations, code, tables.roles[code]?.alsoCalled ?? null)
  return (mix ?? []).slice(0, 3).flatMap(({ soc }) => {
    const occupation = occupationOf(tables, soc)
    return occupation ? [{ soc, name: occupation.short }] : []
  })
}
