import { METHOD_BREAK, type CodeHistory, type CodeKind, type PayHistory } from '#domain/payHistory.ts'
import { count } from '#format/counts.ts'
import type { Tables } from '#store/tables.ts'

/** Employees of one year, May. */
export interface SurveyPoint {
  readonly year: number
  readonly jobs: number
}

/** Years that may be joined: one code, one method, no year missing. */
export interface SurveyRun {
  /** "15-1254"; of old codes added up "15-1132 + 15-1133". */
  readonly code: string
  /** The code stood for the role together with others. */
  readonly isCombined: boolean
  readonly points: readonly SurveyPoint[]
}

/** The wage survey's count of employees beside the forecasts, which count the self-employed too. */
export interface ForecastSurvey {
  readonly runs: readonly SurveyRun[]
  /** "102,940 in May 2012 (old code), 70,190 in May 2025". */
  readonly text: string
  /** Every year, for a file. */
  readonly all: string
}

/** Whether the wage survey counts the role's employees: it leaves out legislators, and fishing and hunting workers. */
export function isSurveyed({ occupations }: Tables, soc: string | null): boolean {
  return occupations?.occupations.some((each) => each.soc === soc && each.nation !== null) === true
}

function isNewRun(before: SurveyPoint | undefined, next: SurveyPoint): boolean {
  if (before === undefined || next.year - before.year > 1) return true
  return before.year < METHOD_BREAK && next.year >= METHOD_BREAK
}

/** Employees under one code, or under old codes added up. */
interface Series {
  readonly code: string
  readonly kind: CodeKind
  readonly points: readonly SurveyPoint[]
}

/** Years of a code that have a count. */
function seriesOf({ code, kind, points }: CodeHistory): Series {
  return { code, kind, points: points.flatMap(({ year, jobs }) => (jobs === null ? [] : [{ year, jobs }])) }
}

/** Old codes that the forecasts add up, added up here too, in the years that count each of them; other codes as they are. */
function addedUp(all: readonly Series[], together: readonly string[]): readonly Series[] {
  const parts = all.filter(({ code, kind }) => kind === 'old' && together.includes(code))
  const first = parts[0]
  if (first === undefined || parts.length < 2) return all
  const points = first.points.flatMap(({ year }): readonly SurveyPoint[] => {
    const counts = parts.map((part) => part.points.find((point) => point.year === year)?.jobs)
    const jobs = counts.reduce<number | undefined>(
      (sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
      0,
    )
    return jobs === undefined ? [] : [{ year, jobs }]
  })
  const code = parts.map((part) => part.code).join(' + ')
  return [{ code, kind: 'old', points }, ...all.filter((each) => !parts.includes(each))]
}

function runsOf({ code, kind, points }: Series): readonly SurveyRun[] {
  const runs: SurveyPoint[][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last === undefined || isNewRun(last.at(-1), point)) runs.push([point])
    else last.push(point)
  }
  return runs.map((run) => ({ code, isCombined: kind === 'combined', points: run }))
}

/** What a first figure counts, where it is not what the last one counts. */
function contentNote({ code, kind }: Series): string {
  if (kind === 'combined') return ' (with others)'
  if (kind !== 'old') return ''
  return code.includes('+') ? ' (old codes)' : ' (old code)'
}

/**
 * Employees by year of an occupation's history, in runs that may be joined. `together`: the old codes that the forecasts add up.
 * Null: no count is published.
 */
export function forecastSurvey(
  history: PayHistory | undefined,
  together: readonly string[],
): ForecastSurvey | null {
  const published = (history?.nation ?? []).map(seriesOf)
  const series = addedUp(published, together)
  const points = series.flatMap((each) => each.points.map((point) => ({ ...point, series: each })))
  const sorted = points.toSorted((a, b) => a.year - b.year)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  const note = first.series.code === last.series.code ? '' : contentNote(first.series)
  return {
    runs: series.flatMap(runsOf),
    text: `${count(first.jobs)} in May ${first.year}${note}, ${count(last.jobs)} in May ${last.year}`,
    all: published
      .flatMap(({ code, points: own }) => own.map((point) => ({ ...point, code })))
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, jobs, code }) => `${year} ${code} ${jobs}`)
      .join('; '),
  }
}
