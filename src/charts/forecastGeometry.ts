import { CODE_BREAK } from '#domain/codeBreak.ts'
import type { Miss, Ray, Reading } from '#domain/forecast.ts'
import { oneDecimal, signedCount } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import type { ForecastCheck } from '#selectors/forecastCheck.ts'
import type { ForecastMark } from '#selectors/forecastMarks.ts'
import type { Box } from './placeLabels.ts'
import { barDomain, linearTicks, type Domain, type Tick } from './scales.ts'

/** A point of a figure: year and jobs. */
export interface Point {
  readonly year: number
  readonly jobs: number
}

/** Later figures joined by a line, within one reading and one side of the break. */
export interface Segment {
  readonly key: string
  readonly reading: Reading
  readonly points: readonly Point[]
}

/** What the axes of a forecast check show. */
export interface ForecastAxes {
  readonly years: Domain
  readonly jobs: Domain
  readonly jobTicks: readonly Tick[]
  readonly yearTicks: readonly number[]
}

/** Years of room beside the first figure and after the last forecast, for their labels. */
const ROOM = { wide: [1.3, 2.2], narrow: [0.4, 0.5] } as const

/** Room above the largest figure, for its label. */
const HEADROOM = 1.06

/** Axis figure of jobs: "50k", "1.5M", "800". */
export function shortJobs(jobs: number): string {
  const short = (value: number) => oneDecimal(value).replace(/\.0$/, '')
  if (jobs >= 1e6) return `${short(jobs / 1e6)}M`
  return jobs >= 1000 ? `${short(jobs / 1000)}k` : short(jobs)
}

/** Whether the change of codes lies between figures and belongs into the picture. */
export function showsBreak({ tracks }: ForecastCheck): boolean {
  return tracks.break !== null && tracks.old !== null && (tracks.narrow ?? tracks.wide) !== null
}

/** Axes of a forecast check: jobs from zero, every year from the first figure to the last forecast. Null: nothing to draw. */
export function forecastAxes(check: ForecastCheck, isNarrow: boolean): ForecastAxes | null {
  const { marks, chosen, tracks } = check
  const employees = (check.survey?.runs ?? []).flatMap(({ points }) => points)
  const jobs = barDomain([...marks, ...employees].map((mark) => mark.jobs * HEADROOM))
  if (jobs === null) return null
  const first = Math.min(...marks.map(({ year }) => year))
  const last = Math.max(...[...marks, ...employees].map(({ year }) => year), tracks.latestYear)
  const [before, after] = isNarrow ? ROOM.narrow : ROOM.wide
  const even = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % 2 === 0)
  const front = chosen === null ? [] : [chosen.to]
  const isApart = (year: number) => front.every((other) => Math.abs(other - year) !== 1)
  const few = [first, ...(showsBreak(check) ? [CODE_BREAK] : []), ...front, last]
  const apart = few.filter(
    (year, i) =>
      front.includes(year) ||
      !few.some((other, j) => j !== i && Math.abs(other - year) < 3 && (front.includes(other) || j < i)),
  )
  return {
    years: [first - before, last + after],
    jobs,
    jobTicks: linearTicks(jobs, isNarrow ? 3 : 6, shortJobs),
    yearTicks: [...new Set(isNarrow ? apart : [...even.filter(isApart), ...front])].sort((a, b) => a - b),
  }
}

/** Lines of later figures. They stop at a missing figure, and at the break unless the code stayed the same. */
export function segments({ tracks }: ForecastCheck): readonly Segment[] {
  const { old, narrow, wide } = tracks
  const later = narrow ?? wide
  const isOne = tracks.break === null && old !== null && later !== null
  const tracksOf: readonly (readonly [Reading, readonly { year: number; jobs: number | null }[]])[] = isOne
    ? [[narrow === null ? 'wide' : 'narrow', [...old.points, ...later.points]]]
    : [
        ['old', old?.points ?? []],
        ['narrow', narrow?.points ?? []],
        ['wide', wide?.points ?? []],
      ]
  return tracksOf.flatMap(([reading, points]) => {
    const runs: Point[][] = [[]]
    for (const { year, jobs } of points) {
      if (jobs === null) runs.push([])
      else runs.at(-1)!.push({ year, jobs })
    }
    return runs
      .filter((run) => run.length > 0)
      .map((run, i) => ({ key: `${reading} ${i}`, reading, points: run }))
  })
}

/** The forecast of the case without a change of code. Null: there is none. */
export function cleanRay({ tracks }: ForecastCheck): Ray | null {
  const { clean } = tracks
  return clean === null
    ? null
    : (tracks.rays.find(({ round, reading }) => round === clean.round && reading === 'narrow') ?? null)
}

/** Steps of the survey's years, each from half a year before to half a year after, joined within a run. */
export function surveyPath(points: readonly Point[], { x, y }: Pick<ForecastPlan, 'x' | 'y'>): string {
  return points
    .map(({ year, jobs }, i) => `${i === 0 ? 'M' : 'L'}${x(year - 0.5)},${y(jobs)}H${x(year + 0.5)}`)
    .join('')
}

/** Where things are on the picture. */
export interface ForecastPlan {
  readonly x: (year: number) => number
  readonly y: (jobs: number) => number
  readonly plot: Box
  readonly isNarrow: boolean
}

/** Radius of a dot in px: the chosen round's are larger. */
export function dotRadius(check: ForecastCheck, mark: ForecastMark): number {
  return isFront(check, mark) ? 6 : 4
}

/** Whether a dot belongs to the round in front: the article's forecast, not its wider twin. */
export function isFront({ chosen }: ForecastCheck, mark: Pick<ForecastMark, 'round' | 'reading'>): boolean {
  return chosen !== null && mark.round === chosen.round && mark.reading === chosen.main.reading
}

/** An arrow from the forecast to a later figure of its year. */
export interface MissArrow {
  readonly reading: 'narrow' | 'wide'
  readonly year: number
  readonly from: number
  readonly to: number
  /** From where on no shorter arrow lies on it: its own part, for its text. */
  readonly alone: number
  readonly text: string
}

/** Both misses of the round in front. Empty: not judged. */
export function missArrows({ chosen }: ForecastCheck): readonly MissArrow[] {
  if (chosen === null) return []
  const { target, narrow, wide } = chosen.main
  const aloneFrom = (miss: Miss, other: Miss | null): number =>
    other !== null &&
    miss.difference * other.difference > 0 &&
    Math.abs(miss.difference) > Math.abs(other.difference)
      ? other.jobs
      : target
  const arrow = (reading: 'narrow' | 'wide', miss: Miss | null, other: Miss | null): readonly MissArrow[] =>
    miss === null
      ? []
      : [
          {
            reading,
            year: chosen.to,
            from: target,
            to: miss.jobs,
            alone: aloneFrom(miss, other),
            text: `${signedCount(miss.difference)}\u2002${signedPercent(miss.fraction)}`,
          },
        ]
  return [...arrow('wide', wide, narrow), ...arrow('narrow', narrow, wide)]
}

/** Whether a dot is the forecast of the case without a change of code. */
export function isCleanTarget({ tracks }: ForecastCheck, mark: ForecastMark): boolean {
  return mark.kind === 'target' && mark.reading === 'narrow' && mark.round === tracks.clean?.round
}
