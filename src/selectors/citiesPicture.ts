import { NATION } from '#domain/area.ts'
import { count, counted } from '#format/counts.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { priceLevelsText } from './priceLevels.ts'
import { baselineOf, type Baseline } from './baseline.ts'
import { capital, listHeadline, type HeadlineFacts } from './citiesHeadline.ts'
import { activeFilters, passing, type FilterKey } from './filters.ts'
import { fitting } from './phoneLines.ts'
import { isInMetros, placePays, type PlacePay, type PlacePays } from './placePay.ts'
import { placesText } from './placesText.ts'
import { periodWords } from '#format/periods.ts'
import type { RoleTable } from '#domain/wages.ts'

/** Everything that Cities shows of one role. */
export interface CitiesPicture {
  readonly role: RoleTable
  /** The second earner's role, which may be the same. Absent: one earner. */
  readonly second?: RoleTable
  /** Its name after "and": "registered nurses", "the same again". Absent: one earner. */
  readonly partner?: string
  /** That of the list; another form of the picture says it in its own words, of `facts`. */
  readonly headline: string
  /** In its place on phones. */
  readonly shortHeadline: string
  readonly facts: HeadlineFacts
  readonly deck: string
  /** The same in one line of a phone. */
  readonly shortDeck: string
  readonly base: Baseline
  readonly pays: PlacePays
  /** Rows after filters, in the chosen order. */
  readonly rows: readonly PlacePay[]
  /** Kept places that publish a figure, in order of keeping, whatever the filters. */
  readonly kept: readonly PlacePay[]
  /** Filters that are set, in the order of their chips. */
  readonly filters: readonly FilterKey[]
  /** Listed places above and below the baseline, in the ranking's prices; `line` null: no baseline figure. */
  readonly above: number
  readonly below: number
  readonly line: number | null
  /** Counted under the picture. */
  readonly missing: readonly string[]
  /** What is measured, in place of `measureDeck`; what publishes nothing, in place of `absentTexts`. Absent: one earner. */
  readonly measured?: string
  readonly absent?: readonly string[]
  /** Codes of the listed places. */
  readonly listed: ReadonlySet<string>
  readonly source: string
}

/** Pay in the prices that rank. Null: no price level. */
export function rankedPay(view: Pick<View, 'rank'>, row: PlacePay): number | null {
  return view.rank === 'prices' ? row.real : row.paid
}

function order(view: View, rows: readonly PlacePay[]): readonly PlacePay[] {
  const sign = view.order === 'down' ? -1 : 1
  const key = (row: PlacePay): number | null => {
    switch (view.sort) {
      case 'jobs':
        return row.stats.jobs
      case 'share':
        return row.stats.quotient
      case 'shift':
        return row.paidRank === null || row.realRank === null ? null : row.paidRank - row.realRank
      case 'spread':
        return row.repeated > 0 ||
          row.stats.p75 === null ||
          row.stats.p25 === null ||
          row.stats.floors.includes('p75')
          ? null
          : row.stats.p75 - row.stats.p25
      default:
        return rankedPay(view, row)
    }
  }
  if (view.sort === 'name')
    return rows.toSorted((a, b) => -sign * a.area.short.localeCompare(b.area.short, 'en-US'))
  return rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0)
    return sign * (x - y) || a.area.short.localeCompare(b.area.short, 'en-US')
  })
}

/** What publishes nothing and what has no price level, counted; `beyond`: how nonmetropolitan areas are shown. */
export function absentTexts(
  pays: PlacePays,
  beyond = 'local pay only, unranked, not on the map',
): readonly string[] {
  const silent = pays.unpublished.length
  const nonmetro = pays.rows.filter(({ area }) => area.kind === 'nonmetro').length
  const unpriced = pays.unpriced - nonmetro
  return [
    silent > 0 ? `${counted(silent, pays.noun)} ${silent === 1 ? 'publishes' : 'publish'} no figure` : '',
    nonmetro > 0 ? `nonmetropolitan areas (${count(nonmetro)}): ${beyond}` : '',
    unpriced > 0 ? `${count(unpriced)} ${unpriced === 1 ? 'has' : 'have'} no price level` : '',
  ].filter((text) => text !== '')
}

function missingTexts(pays: PlacePays): readonly string[] {
  const thin = pays.rows.filter((row) => row.thin).length
  const repeated = pays.rows.filter((row) => row.repeated > 0).length
  return [
    ...absentTexts(pays),
    thin > 0 ? `∙ under 100 jobs or no count (${count(thin)})` : '',
    repeated > 0 ? `⚑ repeated figure (${count(repeated)})` : '',
  ].filter((text) => text !== '')
}

/** The source line of every picture of pay before and after prices. `areas`: what it shows, "metro areas", "states". */
export function sourceText(areas: string): string {
  return `BLS OEWS, ${periodWords.wages}; BEA price levels (US = 100), ${periodWords.prices}. No margin of error is published for ${areas}.`
}

/** Range of the published percentiles of every place: the axis of the spread. */
export function spreadExtent(picture: Pick<CitiesPicture, 'pays'>): readonly [number, number] {
  const ends = picture.pays.rows.flatMap(({ stats }) =>
    [stats.p10, stats.median, stats.p90].filter((value) => value !== null),
  )
  return [Math.min(...ends), Math.max(...ends)]
}

type CitiesNeed = 'nonmetro' | 'prices' | 'states'

/**
 * Files that the picture needs besides the metro areas and the role: components of prices for the housing handle; states for a role
 * that no metro area publishes, as the baseline, and to know what lies in a region.
 */
export function citiesNeeds(tables: Tables, view: View): readonly CitiesNeed[] {
  const role = tables.roles[view.roles[0] ?? '']
  const inStates = role !== undefined && !isInMetros(role, view.measure)
  const priced = view.base === 'mine' ? (view.home ?? NATION) : view.base
  const byState = priced !== NATION && /^[A-Z]{2}$/.test(priced)
  return [
    ...(view.nonmetro === 'no' ? [] : (['nonmetro'] as const)),
    ...(view.housing > 0 ? (['prices'] as const) : []),
    ...(inStates || byState || view.regions.length + view.states.length > 0 ? (['states'] as const) : []),
  ]
}

/** Whether the role's file of nonmetropolitan areas is needed: the areas are here and do not say that it has none. */
export function nonmetroNeeded(tables: Tables, view: View): boolean {
  const soc = view.roles[0] ?? ''
  return view.nonmetro === 'yes' && tables.nonmetro !== undefined && !tables.nonmetro.lacking.includes(soc)
}

/** What Cities shows. Null while the role, the areas or what else it needs are not here. */
export function citiesPicture(tables: Tables, view: View): CitiesPicture | null {
  const role = tables.roles[view.roles[0] ?? '']
  if (!role || citiesNeeds(tables, view).some((file) => !tables[file])) return null
  if (nonmetroNeeded(tables, view) && !tables.nonmetroRoles[role.soc]) return null
  const pays = placePays(tables, view, role)
  if (!pays) return null
  return pictureOf(tables, view, { role, pays, base: baselineOf(tables, view, role) })
}

/** What Cities shows of these places' pay against this baseline: filtered, ordered, counted. */
export function pictureOf(
  tables: Tables,
  view: View,
  { role, pays, base }: Pick<CitiesPicture, 'role' | 'pays' | 'base'>,
): CitiesPicture {
  const filters = activeFilters(view)
  const rows = order(view, passing(pays.rows, filters, { tables, view, base }))
  const line = view.rank === 'prices' ? base.real : base.paid
  const paid = (row: PlacePay) => rankedPay(view, row)
  const published = `${count(pays.rows.length)} of ${count(pays.total)}`
  const facts: HeadlineFacts = {
    view,
    role: role.short,
    unit: role.unit,
    base,
    pays,
    rows,
    where: placesText(view, tables.states),
    filtered: filters.length > 0,
    narrowed: filters.some((key) => key !== 'where'),
  }
  return {
    role,
    ...fitting(listHeadline(facts), view.housing),
    facts,
    deck: `${measureDeck(view, role)} · ${priceLevelsText(view)} · ${published} publish${view.housing > 0 ? '' : ' a figure'}`,
    shortDeck: `${shortMeasureDeck(view, role)} · ${view.housing === 0 ? `prices ${periodWords.prices}` : `${view.housing}% to housing`} · ${published}`,
    base,
    pays,
    rows,
    kept: view.metros.flatMap((code) => pays.rows.find((row) => row.area.code === code) ?? []),
    filters,
    above: line === null ? 0 : rows.filter((row) => (paid(row) ?? -Infinity) > line).length,
    below: line === null ? 0 : rows.filter((row) => !row.floor && (paid(row) ?? Infinity) < line).length,
    line,
    missing: missingTexts(pays),
    listed: new Set(rows.map((row) => row.area.code)),
    source: sourceText(`${pays.noun}s`),
  }
}

const EARN: Readonly<Partial<Record<View['measure'], string>>> = {
  p10: '1 in 10 earn less',
  p25: '1 in 4 earn less',
  p75: '1 in 4 earn more',
  p90: '1 in 10 earn more',
}

/** What is measured, its unit and period: "Median yearly pay, May 2025". */
export function measureDeck({ measure }: Pick<View, 'measure'>, role: Pick<RoleTable, 'unit'>): string {
  const per = role.unit === 'hour' ? 'hourly' : 'yearly'
  const earn = EARN[measure]
  const pay = earn === undefined ? `${measure} ${per} pay` : `${per} pay: ${earn}`
  return `${capital(pay)}, ${periodWords.wages}`
}

/** The same in a phone's line: "Median a year, May 2025". */
function shortMeasureDeck({ measure }: Pick<View, 'measure'>, role: Pick<RoleTable, 'unit'>): string {
  const pay = EARN[measure] ?? `${measure} ${role.unit === 'hour' ? 'an hour' : 'a year'}`
  return `${capital(pay)}, ${periodWords.wages}`
}
