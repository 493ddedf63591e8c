import { METHOD_BREAK, type CodeHistory, type PayHistory } from '#domain/payHistory.ts'
import { count } from '#format/counts.ts'

/** Employees of one year, May. */
export interface SurveyPoint {
  readonly year: number
  readonly jobs: number
}

/** Years that may be joined: one code, one method, no year missing. */
export interface SurveyRun {
  readonly code: string
  /** The code stood for the role together with others. */
  readonly isCombined: boolean
  readonly points: readonly SurveyPoint[]
}

/** The wage survey's count of employees beside the forecasts, which count the self-employed too. */
export interface ForecastSurvey {
  readonly runs: readonly SurveyRun[]
  /** "102,940 in May 2012, 70,190 in May 2025". */
  readonly text: string
  /** Every year, for a file. */
  readonly all: string
}

function isNewRun(before: SurveyPoint | undefined, next: SurveyPoint): boolean {
  if (before === undefined || next.year - before.year > 1) return true
  return before.year < METHOD_BREAK && next.year >= METHOD_BREAK
}

function runsOf({ code, kind, points }: CodeHistory): readonly SurveyRun[] {
  const runs: SurveyPoint[][] = []
  for (const { year, jobs } of points) {
    if (jobs === null) continue
    const point = { year, jobs }
    const last = runs.at(-1)
    if (last === undefined || isNewRun(last.at(-1), point)) runs.push([point])
    else last.push(point)
  }
  return runs.map((run) => ({ code, isCombined: kind === 'combined', points: run }))
}

/** Employees by year of an occupation's history, in runs that may be joined. Null: no count is published. */
export function forecastSurvey(history: PayHistory | undefined): ForecastSurvey | null {
  const runs = (history?.nation ?? []).flatMap(runsOf)
  const points = runs.flatMap(({ code, points: own }) => own.map((point) => ({ ...point, code })))
  const sorted = points.toSorted((a, b) => a.year - b.year)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    runs,
    text: `${count(first.jobs)} in May ${first.year}, ${count(last.jobs)} in May ${last.year}`,
    all: sorted.map(({ year, jobs, code }) => `${year} ${code} ${jobs}`).join('; '),
  }
}
