import { NATION } from '#domain/area.ts'
import type { PayHistory } from '#domain/payHistory.ts'
import { deflatorOf, MISSING_YEARS } from '#domain/payHistory.ts'
import { isThin } from '#domain/wages.ts'
import { counted } from '#format/counts.ts'
import { joinList, listOf, lowerName } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { areaOf } from './areaOf.ts'
import { cityName } from './baseline.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import { gapYears, timeBreaks, type TimeBreak } from './timeBreaks.ts'
import { fitting } from './phoneLines.ts'
import { headlineChange, timeHeadline } from './timeHeadline.ts'
import { nationLines, placeLine, pointsOf, type TimeBasis, type TimeLine } from './timeLines.ts'

/** Lines of kept places, and of the first of the list where none is kept. */
const MOST_KEPT = 6
const FIRST = 3

/** Pay of one role through the years. */
export interface TimePicture {
  readonly soc: string
  readonly role: string
  readonly unit: PayHistory['unit']
  readonly dollars: View['dollars']
  readonly headline: string
  /** In its place on phones. */
  readonly shortHeadline: string
  readonly deck: string
  readonly source: string
  readonly missing: readonly string[]
  /** The nation first, then the baseline's, places in order of keeping, then the nation's older codes. */
  readonly lines: readonly TimeLine[]
  readonly breaks: readonly TimeBreak[]
  /** First and last year of the axis. */
  readonly years: readonly [number, number]
  /** The reader's own pay, of today: in dollars of the newest May only. Null: not drawn. */
  readonly ownPay: number | null
}

/** What a line of this picture is made with. Null: a file is not here yet. */
function basisOf(tables: Tables, view: View): TimeBasis | null {
  return tables.cpi ? { prices: tables.cpi, dollars: view.dollars } : null
}

/** The line of one metro area, drawn or not. Null: no figures of it, or a file is not here. */
export function lineOfPlace(
  tables: Tables,
  view: View,
  picture: CitiesPicture,
  code: string,
  look: TimeLine['look'],
): TimeLine | null {
  const basis = basisOf(tables, view)
  const history = tables.histories[picture.role.soc]?.metros?.find(({ area }) => area === code)
  const metro = tables.metros?.find((each) => each.code === code)
  if (!basis || !history || !metro) return null
  const names = { name: cityName(metro.short), longName: metro.short }
  return placeLine(history, { code: picture.role.soc, title: picture.role.title }, names, look, basis)
}

/** The baseline's, then kept places, the first three listed where none is kept, and the open one. Codes with their looks. */
function placesOf(view: View, picture: CitiesPicture): readonly (readonly [string, TimeLine['look']])[] {
  const chosen =
    view.metros.length > 0
      ? view.metros.slice(0, MOST_KEPT)
      : picture.rows
          .filter(({ stats }) => !isThin(stats))
          .slice(0, FIRST)
          .map(({ area }) => area.code)
  const drawn = new Map<string, TimeLine['look']>(chosen.map((code, slot) => [code, slot]))
  const isMetro = (code: string | null): code is string => code !== null && /^\d{5}$/.test(code)
  if (isMetro(view.open) && !drawn.has(view.open)) drawn.set(view.open, 'open')
  return isMetro(view.base) && !drawn.has(view.base) ? [[view.base, 'base'], ...drawn] : [...drawn]
}

/** That what is compared with has no line, and why. Empty: it has one, or it is the nation or the reader. */
function baseText(tables: Tables, view: View, lines: readonly TimeLine[]): string {
  const base = areaOf(tables, view.base)
  if (!base || lines.some(({ area }) => area === base.code)) return ''
  const why =
    base.kind === 'state' ? 'earlier figures of states are not here' : 'no earlier figure of it is here'
  return `${cityName(base.short)}, compared with, has no line: ${why} for this role`
}

/** What stands under the picture: the publisher's caution first, then what is not drawn. */
function missingTexts(
  view: View,
  picture: CitiesPicture,
  history: PayHistory,
  silent: readonly string[],
  nation: TimeLine | undefined,
  noBase: string,
): readonly string[] {
  const unpublished = gapYears(nation).filter((year) => !MISSING_YEARS.includes(year))
  const beyond = Math.max(0, view.metros.length - MOST_KEPT)
  return [
    'BLS does not encourage the use of this survey as a time series: its codes, areas and methods change',
    history.metros === null
      ? 'Earlier figures of metro areas are here for some computer and related roles only: this role has the nation’s alone'
      : '',
    unpublished.length > 0
      ? `The nation’s figure is not published for ${joinList(unpublished.map(String))}`
      : '',
    history.metros !== null && silent.length > 0
      ? `No earlier figure of ${listOf(silent, 3)} is published`
      : '',
    history.metros !== null && beyond > 0 ? `${counted(beyond, 'kept place')} more not drawn` : '',
    noBase,
    view.measure === 'median' ? '' : 'Earlier years are here as medians only',
    view.base === 'mine' && view.dollars === 'paid' && picture.role.unit === 'year'
      ? `Your own pay is of today: it is drawn in ${periodWords.wages} dollars only`
      : '',
  ].filter((text) => text !== '')
}

function deckOf(history: PayHistory, lines: readonly TimeLine[], basis: TimeBasis): string {
  const per = history.unit === 'hour' ? 'hourly' : 'yearly'
  const years = lines.flatMap((line) => pointsOf(line).map(({ year }) => year))
  const span = `Median ${per} pay, each May from ${String(Math.min(...years))} to ${periodWords.wages.replace(/^May /, '')}`
  return basis.dollars === 'paid'
    ? `${span} · as paid, in dollars of each year`
    : `${span} · in ${periodWords.wages} dollars (CPI-U)`
}

/** Which consumer prices turn dollars of a year into those of the newest May: "BLS CPI-U, all items: May from 2019 on, the year’s average before". */
function pricesOf(lines: readonly TimeLine[], basis: TimeBasis): string {
  const firstMay = basis.prices.find(({ may }) => may !== null)?.year
  const isAnnual = lines.some((line) =>
    pointsOf(line).some(({ year }) => deflatorOf(basis.prices, year)?.isAnnual),
  )
  const by = isAnnual ? `May from ${String(firstMay)} on, the year’s average before` : 'May of each year'
  return `BLS CPI-U, all items${basis.dollars === 'paid' ? '' : `: ${by}`}`
}

/** Pay of the shown role through the years. Null: a file is not here yet. */
export function timePicture(tables: Tables, view: View, picture: CitiesPicture): TimePicture | null {
  const { role } = picture
  const history = tables.histories[role.soc]
  const basis = basisOf(tables, view)
  if (!history || !basis) return null
  const [own, ...older] = nationLines(history, basis)
  const nation = own?.kind === 'own' ? [own] : []
  const apart = own?.kind === 'own' ? older : [...(own ? [own] : []), ...older]
  const wanted = placesOf(view, picture)
  const found = wanted.map(([code, look]) => lineOfPlace(tables, view, picture, code, look))
  const places = found.filter((line) => line !== null)
  const silent = wanted.flatMap(([code], i) => {
    const area = areaOf(tables, code)
    return found[i] === null && area && code !== view.base ? [area.short] : []
  })
  const lines = [...nation, ...places, ...apart]
  const years = lines.flatMap((line) => pointsOf(line).map(({ year }) => year))
  const first = places.find(({ area }) => area === view.open)
  const kept = view.metros.length > 0 ? places.filter(({ area }) => view.metros.includes(area)) : []
  const change = headlineChange([...(first ? [first] : []), ...kept, ...nation])
  const isMine = view.base === 'mine' && view.salary !== null && role.unit === 'year'
  return {
    soc: role.soc,
    role: role.short,
    unit: role.unit,
    dollars: view.dollars,
    ...fitting(timeHeadline(role.short, change), 0),
    deck: deckOf(history, lines, basis),
    source: `BLS OEWS, May ${String(Math.min(...years))} to ${periodWords.wages}; ${pricesOf(lines, basis)}.`,
    missing: missingTexts(view, picture, history, silent, nation[0], baseText(tables, view, places)),
    lines,
    breaks: timeBreaks(lines, lowerName(role.short)),
    years: [Math.min(...years), Math.max(...years)],
    ownPay: isMine && view.dollars === 'may2025' ? view.salary : null,
  }
}

/** Whether a line is the nation's under the role's own code. */
export function isNation(line: TimeLine): boolean {
  return line.area === NATION && line.kind === 'own'
}
