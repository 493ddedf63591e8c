import { NATION } from '#domain/area.ts'
import { AREA_BREAK, deflatorOf, inMayDollars, METHOD_BREAK } from '#domain/payHistory.ts'
import type {
  AreaHistory,
  CodeHistory,
  CodeKind,
  ConsumerPrices,
  Deflator,
  HistoryPoint,
  PayHistory,
} from '#domain/payHistory.ts'
import { PERIODS } from '#domain/periods.ts'
import type { View } from '#view/view.ts'

/** The release's own year. */
export const NEWEST = Number(PERIODS.wages.slice(0, 4))

/** One year's pay on a line. */
export interface TimePoint {
  readonly year: number
  /** As published, dollars of the year. */
  readonly paid: number
  /** In dollars of the newest May. Null: no price index of the year. */
  readonly real: number | null
  /** What is drawn: one of the two. */
  readonly shown: number
  readonly floor: boolean
  readonly jobs: number | null
  /** The occupation's code in that year and its title. */
  readonly code: string
  readonly title: string
  readonly deflator: Deflator | null
}

/** One area under codes of one content through the years; a line runs only within a stretch. */
export interface TimeLine {
  readonly key: string
  /** Area code, or that of the nation. */
  readonly area: string
  /** As it stands beside the line: "the nation", "Seattle". */
  readonly name: string
  /** As it stands in the table: "Seattle, WA". */
  readonly longName: string
  /** Own: the role's code of today; else what an older code says of the role. */
  readonly kind: Exclude<CodeKind, 'same'>
  /** Order of keeping; the nation, the baseline and the open place have looks of their own. */
  readonly look: number | 'nation' | 'base' | 'open'
  /** Figures that may be joined, oldest first; a floor stands alone. */
  readonly stretches: readonly (readonly TimePoint[])[]
  /** Name of the area that the figures before the new delineation are of. Null: the same code. */
  readonly olderName: string | null
}

/** What every line is made with. */
export interface TimeBasis {
  readonly prices: readonly ConsumerPrices[]
  readonly dollars: View['dollars']
}

function timePoint(
  point: HistoryPoint,
  { code, title }: Pick<CodeHistory, 'code' | 'title'>,
  { prices, dollars }: TimeBasis,
): readonly TimePoint[] {
  const { year, median, floor, jobs } = point
  if (median === null) return []
  const real = inMayDollars(median, year, NEWEST, prices)
  const shown = dollars === 'paid' ? median : real
  if (shown === null) return []
  return [{ year, paid: median, real, shown, floor, jobs, code, title, deflator: deflatorOf(prices, year) }]
}

/** Whether a line may run from one figure to the next: the next year, the same method, the same delineation, neither a floor. */
function isJoined(from: TimePoint, to: TimePoint, isMetro: boolean): boolean {
  const crosses = (year: number): boolean => from.year < year && to.year >= year
  return (
    to.year === from.year + 1 &&
    !from.floor &&
    !to.floor &&
    !crosses(METHOD_BREAK) &&
    !(isMetro && crosses(AREA_BREAK))
  )
}

function stretchesOf(points: readonly TimePoint[], isMetro: boolean): TimeLine['stretches'] {
  const stretches: TimePoint[][] = []
  for (const point of points) {
    const last = stretches.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && isJoined(before, point, isMetro)) last.push(point)
    else stretches.push([point])
  }
  return stretches
}

/** Every figure of a line, oldest first. */
export function pointsOf(line: Pick<TimeLine, 'stretches'>): readonly TimePoint[] {
  return line.stretches.flat()
}

/** The nation's lines: older and combined codes each by itself, the role's own code and those of the same content together. */
export function nationLines(history: PayHistory, basis: TimeBasis): readonly TimeLine[] {
  const line = (kind: TimeLine['kind'], codes: readonly CodeHistory[]): readonly TimeLine[] => {
    const points = codes
      .flatMap((code) => code.points.flatMap((point) => timePoint(point, code, basis)))
      .toSorted((a, b) => a.year - b.year)
    if (points.length === 0) return []
    const key = kind === 'own' ? NATION : `${NATION} ${codes[0]!.code} ${kind}`
    const name = kind === 'own' ? 'the nation' : codes[0]!.title
    return [
      {
        key,
        area: NATION,
        name,
        longName: kind === 'own' ? 'The nation' : `The nation: ${name}`,
        kind,
        look: 'nation',
        stretches: stretchesOf(points, false),
        olderName: null,
      },
    ]
  }
  const apart = history.nation.flatMap((code) =>
    code.kind === 'old' || code.kind === 'combined' ? line(code.kind, [code]) : [],
  )
  const own = history.nation.filter(({ kind }) => kind === 'own' || kind === 'same')
  return [...line('own', own), ...apart]
}

/** A metro area's line. Null: no figure of it. */
export function placeLine(
  history: AreaHistory,
  code: Pick<CodeHistory, 'code' | 'title'>,
  names: Pick<TimeLine, 'name' | 'longName'>,
  look: TimeLine['look'],
  basis: TimeBasis,
): TimeLine | null {
  const points = history.points.flatMap((point) => timePoint(point, code, basis))
  if (points.length === 0) return null
  return {
    key: history.area,
    area: history.area,
    ...names,
    kind: 'own',
    look,
    stretches: stretchesOf(points, true),
    olderName: history.older?.title ?? null,
  }
}
