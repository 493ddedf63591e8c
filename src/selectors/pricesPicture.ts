import { NATION } from '#domain/area.ts'
import { afterPrices } from '#domain/prices.ts'
import { count, counted } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { cityName } from './baseline.ts'
import { mayBeNamed } from './citiesHeadline.ts'
import { absentTexts, measureDeck, type CitiesPicture } from './citiesPicture.ts'
import { homeName } from './homeName.ts'
import { pricesOf } from './levels.ts'
import { jobsName, legendSizes } from './mapPicture.ts'
import { KIND_NAMES, type PlacePay } from './placePay.ts'
import type { PricesDot } from './pricesDot.ts'
import { fitting } from './phoneLines.ts'
import { pricesHeadline, type PricesBase } from './pricesHeadline.ts'

/** What the picture of pay against prices shows. */
export interface PricesPicture {
  readonly headline: string
  /** In its place on phones. */
  readonly shortHeadline: string
  readonly deck: string
  /** In the order of the list. */
  readonly dots: readonly PricesDot[]
  /** What the baseline has left: its ray. Null: it has no figure or no price level. */
  readonly ray: number | null
  /** Name of the axis: "price level, 2024". */
  readonly axis: string
  /** How the axis's prices stand in a tip: "price level", "housing". */
  readonly levelName: string
  /** What is left, in a tip and a column: "after local prices", "by housing alone". */
  readonly leftName: string
  /** Codes whose name stands in the picture, most important first. */
  readonly named: readonly string[]
  /** Who lies above the baseline's ray, before and after prices. Empty: there is no ray. */
  readonly sentence: string
  /** Of all places, listed or not. Null: no market is counted. */
  readonly mostJobs: number | null
  /** Round numbers of jobs for the legend, least first. */
  readonly sizes: readonly number[]
  /** What those jobs are: "jobs", of two earners "jobs, the fewer". */
  readonly jobs: string
  readonly thin: number
  readonly floors: number
  /** Counted under the picture. */
  readonly missing: readonly string[]
}

const TOP = 3
const LARGEST = 5
const FALLEN = 4
/** Tukey's fences: farther than this many times the middle half from it is an outlier. */
const FENCE = 1.5

function levelsOf(
  tables: Tables,
  view: Pick<View, 'axis'>,
): (row: Pick<PlacePay, 'area' | 'level'>) => number | null {
  return view.axis === 'prices'
    ? (row) => row.level
    : (row) => pricesOf(tables, row.area.code)?.housing ?? null
}

/** The baseline on the axis; the reader's own pay at the prices of home. The nation's are 100. Null: no figure, or no price level. */
function baseOf(tables: Tables, view: View, { base }: CitiesPicture): PricesBase | null {
  const { paid, real, pricedAt } = base
  const at = homeName(tables, pricedAt)
  if (paid === null) return null
  if (pricedAt === NATION) return { paid, level: 100, left: paid, at }
  if (view.axis === 'housing') {
    const level = pricesOf(tables, pricedAt)?.housing
    return level === undefined ? null : { paid, level, left: afterPrices(paid, level), at }
  }
  return real === null ? null : { paid, level: (paid / real) * 100, left: real, at }
}

function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at % 1)
}

/** Places far from all others, as what is left or in prices, the farthest first. */
function outliers(dots: readonly PricesDot[]): readonly PricesDot[] {
  if (dots.length < 8) return []
  const away = new Map<PricesDot, number>()
  for (const value of [(dot: PricesDot) => Math.log(dot.left), (dot: PricesDot) => Math.log(dot.level)]) {
    const sorted = dots.map(value).toSorted((a, b) => a - b)
    const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)]
    for (const dot of dots) {
      const beyond = Math.max(low - value(dot), value(dot) - high) / (high - low || 1)
      if (beyond > FENCE) away.set(dot, Math.max(beyond, away.get(dot) ?? 0))
    }
  }
  return [...away].toSorted((a, b) => b[1] - a[1]).map(([dot]) => dot)
}

/** Kept, top three and bottom one by distance from the ray, the largest markets, and outliers. */
function namesOf(picture: CitiesPicture, dots: readonly PricesDot[]): readonly string[] {
  const able = dots.filter(({ row }) => !row.floor && mayBeNamed(row))
  const byLeft = able.toSorted((a, b) => b.left - a.left)
  const byJobs = able.toSorted((a, b) => (b.row.stats.jobs ?? 0) - (a.row.stats.jobs ?? 0))
  const codes = (list: readonly PricesDot[]) => list.map(({ code }) => code)
  const there = new Set(codes(dots))
  return [
    ...new Set([
      ...picture.kept.map((row) => row.area.code).filter((code) => there.has(code)),
      ...codes(byLeft.slice(0, TOP)),
      ...codes(byLeft.slice(-1)),
      ...codes(byJobs.slice(0, LARGEST)),
      ...codes(outliers(able)),
    ]),
  ]
}

/** "40 metro areas lie above the nation’s line, against 34 before prices: 10 rise above it, 4 fall below (Hartford)." */
function countText(picture: CitiesPicture, dots: readonly PricesDot[], base: PricesBase): string {
  const { name, code } = picture.base
  const above = dots.filter(({ side }) => side === 'above')
  const before = dots.filter(({ row }) => row.paid > base.paid)
  const rise = above.filter(({ row }) => row.paid <= base.paid).length
  const fallen = before.filter(({ side }) => side !== 'above')
  const told = fallen
    .filter(({ row }) => mayBeNamed(row))
    .toSorted((a, b) => (b.row.stats.jobs ?? 0) - (a.row.stats.jobs ?? 0))
  const cities = told.slice(0, FALLEN).map(({ row }) => cityName(row.area.short))
  const among = cities.length === fallen.length ? '' : 'among them '
  const named = cities.length === 0 ? '' : ` (${among}${joinList(cities)})`
  const line = code === 'mine' ? 'the line of my pay' : `${name}’s line`
  const kind = KIND_NAMES[picture.pays.kind]
  const first = `${above.length === 0 ? `No ${kind}` : counted(above.length, kind)} ${above.length < 2 ? 'lies' : 'lie'} above ${line}`
  if (rise + fallen.length === 0) return `${first}, the same as before prices.`
  const moves = [
    rise > 0 ? `${count(rise)} ${rise === 1 ? 'rises' : 'rise'} above it` : '',
    fallen.length > 0
      ? `${count(fallen.length)} ${fallen.length === 1 ? 'falls' : 'fall'} below${named}`
      : '',
  ].filter((text) => text !== '')
  return `${first}, against ${count(before.length)} before prices: ${moves.join(', ')}.`
}

function sideOf(row: PlacePay, left: number, base: PricesBase | null): PricesDot['side'] {
  if (base === null) return null
  if (left > base.left) return 'above'
  return row.floor ? null : 'below'
}

const AXES = {
  prices: { name: 'price level', left: 'after local prices' },
  housing: { name: 'housing prices', left: 'by housing alone' },
} as const

/** Pay as paid against local prices. Null: the components of prices are needed and not here yet. */
export function pricesPicture(tables: Tables, view: View, picture: CitiesPicture): PricesPicture | null {
  if (view.axis === 'housing' && !tables.prices) return null
  const levelOf = levelsOf(tables, view)
  const base = baseOf(tables, view, picture)
  const counts = picture.pays.rows.flatMap(({ stats }) => (stats.jobs === null ? [] : [stats.jobs]))
  const most = counts.length === 0 ? null : Math.max(...counts)
  const dots = picture.rows.flatMap((row): readonly PricesDot[] => {
    const level = levelOf(row)
    if (level === null) return []
    const left = afterPrices(row.paid, level)
    const { jobs } = row.stats
    const size = row.thin || jobs === null || most === null ? 0 : Math.sqrt(jobs / most)
    return [{ code: row.area.code, row, level, left, size, side: sideOf(row, left, base) }]
  })
  const { headline, shortHeadline } =
    picture.rows.length === 0
      ? picture
      : fitting(pricesHeadline(picture.facts, dots, base, view.axis), view.housing)
  const { name, left } = AXES[view.axis]
  const isTilted = view.axis === 'prices' && view.housing > 0
  const axis = isTilted
    ? `prices, ${periodWords.prices}, ${view.housing}% moved to housing`
    : `${name}, ${periodWords.prices}`
  return {
    headline,
    shortHeadline,
    deck: `Up: ${lowerFirst(picture.measured ?? measureDeck(view, picture.role))}, as paid · across: ${axis}`,
    dots,
    ray: base?.left ?? null,
    axis,
    levelName: isTilted ? `prices, ${view.housing}% moved` : name,
    leftName: left,
    named: namesOf(picture, dots),
    sentence: base === null || dots.length === 0 ? '' : countText(picture, dots, base),
    mostJobs: most,
    sizes: legendSizes(most),
    jobs: jobsName(picture),
    thin: dots.filter(({ size }) => size === 0).length,
    floors: dots.filter(({ row }) => row.floor).length,
    missing: picture.absent ?? absentTexts(picture.pays, 'no price level, not drawn'),
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
