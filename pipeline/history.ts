import { NATION } from '#domain/area.ts'
import type { AreaHistory, CodeHistory, CodeKind, HistoryPoint, PayHistory } from '#domain/payHistory.ts'
import { MISSING_YEARS } from '#domain/payHistory.ts'
import { CODE_BREAK } from '#domain/codeBreak.ts'
import { PERIODS } from '#domain/periods.ts'
import type { Bridge, Projections } from '#domain/projection.ts'
import type { AreaStats } from '#domain/wages.ts'
import { plainTitle } from './bridge.ts'
import type { Inputs } from './inputs.ts'
import { readMetroHistory } from './metroHistory.ts'
import type { AreaRows } from './metroHistory.ts'
import { readPastPay } from './pastPay.ts'
import type { PastPay } from './pastPay.ts'
import { sentenceCase } from './sentenceCase.ts'
import type { Wages } from './wages.ts'

const FIRST = 2012
const NEWEST = Number(PERIODS.wages.slice(0, 4))

/** More older codes than this that the role continues in part: none is shown as its past. */
const MOST_OLD_CODES = 3

/** The nation's detailed occupations of one year by code. */
export interface PastYear {
  readonly year: number
  readonly rows: ReadonlyMap<string, PastPay>
}

/** Every occupation with wages through the years, by code. Throws `PipelineProblem`. */
export function readHistories(
  inputs: Inputs,
  { roles, metrosOf }: Pick<Wages, 'roles' | 'metrosOf'>,
  projections: Pick<Projections, 'bridges' | 'combined'>,
  metros: ReadonlySet<string>,
): readonly PayHistory[] {
  const yearsBefore = Array.from({ length: NEWEST - FIRST }, (_, i) => FIRST + i)
  const past = yearsBefore
    .filter((year) => !MISSING_YEARS.includes(year))
    .map((year): PastYear => {
      const file = inputs.find(`oews/national_M${String(year)}_dl`)
      return { year, rows: new Map(readPastPay(inputs, file, year, 'nation').map((row) => [row.soc, row])) }
    })
  const years = [...past, newestYear(roles)]
  const areas = readMetroHistory(inputs, NEWEST, metros)
  return roles.map(({ soc, unit }): PayHistory => {
    const rows = areas.get(soc)
    return {
      soc,
      unit,
      nation: nationHistory(soc, unit, years, projections),
      metros: rows === undefined ? null : metroHistory(rows, metrosOf.get(soc) ?? [], unit),
    }
  })
}

/** The release's own year, from the wages that were read already. */
function newestYear(roles: Wages['roles']): PastYear {
  const none = { median: null, floor: false }
  return {
    year: NEWEST,
    rows: new Map(
      roles.map(({ soc, title, unit, nation }) => {
        const own = { median: nation.median, floor: nation.floors.includes('median') }
        const pay = { year: none, hour: none, [unit]: own }
        return [soc, { area: NATION, areaTitle: '', soc, title, jobs: nation.jobs, ...pay }]
      }),
    ),
  }
}

/**
 * The codes under which an occupation of today was published, each with its years. Before SOC 2018 the same series is a code with
 * the same title that no bridge contradicts, or one whose only successor it is and which has no other source.
 */
export function nationHistory(
  soc: string,
  unit: PayHistory['unit'],
  years: readonly PastYear[],
  { bridges, combined }: Pick<Projections, 'bridges' | 'combined'>,
): readonly CodeHistory[] {
  const before = years.filter(({ year }) => year <= CODE_BREAK)
  const after = years.filter(({ year }) => year > CODE_BREAK)
  const lacking = after.filter(({ rows }) => !rows.has(soc))
  const holders = combined.filter(({ parts }) => parts.includes(soc)).map(({ code }) => code)
  const title = after.findLast(({ rows }) => rows.has(soc))?.rows.get(soc)?.title ?? ''
  const past = pastCodes(soc, title, before, bridges)
  const own = past.filter(({ kind }) => kind !== 'old')
  return [
    ...past
      .filter(({ kind }) => kind === 'old')
      .flatMap(({ code, kind }) => codeHistory(code, kind, before, unit)),
    ...holders.flatMap((code) => codeHistory(code, 'combined', lacking, unit)),
    ...own
      .filter(({ code }) => code !== soc)
      .flatMap(({ code, kind }) => codeHistory(code, kind, before, unit)),
    ...codeHistory(soc, 'own', own.some(({ code }) => code === soc) ? years : after, unit),
  ]
}

interface PastCode {
  readonly code: string
  readonly kind: CodeKind
}

function pastCodes(
  soc: string,
  title: string,
  before: readonly PastYear[],
  bridges: readonly Bridge[],
): readonly PastCode[] {
  // the oldest round has codes of its own: only bridges of the codes that the surveys of these years used
  const steady = bridges.filter(({ rounds }) => rounds.some((round) => round > '2012'))
  const named = steady.filter(({ narrow }) => narrow === soc)
  // an old code without a successor of its own name is the past of each of its parts
  const leading =
    named.length > 0 ? named : steady.filter(({ narrow, wide }) => narrow === null && wide.includes(soc))
  const same = leading.filter(({ kind }) => kind === 'same')
  if (same.length > 0) return same.map(({ from }) => ({ code: from, kind: from === soc ? 'own' : 'same' }))
  if (leading.length === 0 && !steady.some(({ from }) => from === soc)) {
    const last = before.findLast(({ rows }) => rows.has(soc))?.rows.get(soc)
    return last !== undefined && plainTitle(last.title) === plainTitle(title)
      ? [{ code: soc, kind: 'own' }]
      : []
  }
  return leading.length > MOST_OLD_CODES ? [] : leading.map(({ from }) => ({ code: from, kind: 'old' }))
}

/** One code in the years that publish it. Empty: in none. */
function codeHistory(
  code: string,
  kind: CodeKind,
  years: readonly PastYear[],
  unit: PayHistory['unit'],
): readonly CodeHistory[] {
  const found = years.flatMap(({ year, rows }) => {
    const row = rows.get(code)
    return row === undefined ? [] : [{ row, point: pointOf(year, row, unit) }]
  })
  const points = found.map(({ point }) => point).filter(isPublished)
  if (points.length === 0) return []
  return [{ code, title: sentenceCase(found.at(-1)!.row.title), kind, points }]
}

/** The figures of a year in the unit of the role. */
function pointOf(year: number, row: PastPay, unit: PayHistory['unit']): HistoryPoint {
  const { median, floor } = unit === 'hour' ? row.hour : row.year
  return { year, jobs: row.jobs, median, floor }
}

function isPublished({ jobs, median }: HistoryPoint): boolean {
  return jobs !== null || median !== null
}

/** Every area with figures before this release or in it, by code. */
function metroHistory(
  before: readonly AreaRows[],
  now: readonly AreaStats[],
  unit: PayHistory['unit'],
): readonly AreaHistory[] {
  const past = new Map(before.map((each) => [each.area, each]))
  const newest = new Map(now.map((stats) => [stats.area, stats]))
  return [...new Set([...past.keys(), ...newest.keys()])]
    .toSorted()
    .flatMap((area): readonly AreaHistory[] => {
      const { older = null, rows = [] } = past.get(area) ?? {}
      const stats = newest.get(area)
      const points = rows.map((row) => pointOf(row.at, row, unit))
      if (stats !== undefined) {
        const { jobs, median, floors } = stats
        points.push({ year: NEWEST, jobs, median, floor: floors.includes('median') })
      }
      const published = points.filter(isPublished)
      return published.length === 0 ? [] : [{ area, older, points: published }]
    })
}
