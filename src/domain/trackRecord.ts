import { rowOf } from './jobsOfCodes.ts'
import type { Projections, Round } from './projection.ts'

/** One occupation's forecast beside the later figure; the code, its title and what it holds are the same in both. Whole jobs. */
export interface TrackedForecast {
  readonly soc: string
  readonly title: string
  /** The base year's estimate and the forecast for the target year, as published by the round. */
  readonly base: number
  readonly target: number
  /** What the forecast comes to in the year of the later figure: the target, or a point on the straight line to it. */
  readonly expected: number
  /** The later figure: the base year's estimate of a later round. */
  readonly later: number
  /** later ÷ expected − 1. */
  readonly error: number
  /** Forecast and actual change have the same sign; unchanged is a sign of its own. */
  readonly isRight: boolean
}

/** How one round's forecasts came out. */
export interface TrackRecord {
  /** "2014-24". */
  readonly round: string
  readonly from: number
  readonly to: number
  /** Year of the later figures. */
  readonly at: number
  /** The later figures are of the target year; else of a year before it, and `expected` lies on our straight line. */
  readonly isTarget: boolean
  /** By error, the furthest below the forecast first. */
  readonly rows: readonly TrackedForecast[]
  /** Occupations of the round without an unbroken code. */
  readonly broken: number
  /** Change of all jobs from the base year to `at`, as fractions: forecast (on the line, where `at` is not the target) and actual. */
  readonly all: { readonly forecast: number; readonly actual: number }
}

/** Jobs of all occupations in one round: the leaves add up to the publisher's total. */
function total(round: Round, key: 'base' | 'target'): number {
  return round.rows.reduce((sum, row) => sum + row[key], 0)
}

/** A point on the straight line from the base year to the target year. Ours: BLS publishes no year between. */
export function onLine(base: number, target: number, part: number): number {
  return base + (target - base) * part
}

/** Codes of a round that a later round publishes with the same title and the same content. */
function unbroken({ bridges }: Projections, round: Round, later: Round): ReadonlySet<string> {
  const kept = new Set(
    bridges
      .filter(
        ({ from, kind, narrow, rounds }) => kind === 'same' && narrow === from && rounds.includes(round.id),
      )
      .map(({ from }) => from),
  )
  const isKept = (code: string) => round.soc === later.soc || kept.has(code)
  return new Set(
    round.rows
      .filter(
        ({ code, title }) => isKept(code) && rowOf(later, code)?.title.toLowerCase() === title.toLowerCase(),
      )
      .map(({ code }) => code),
  )
}

/**
 * One round against the newest later figures up to its target year. Occupations whose code was split, merged, regrouped or retitled
 * are left out. Null: no such round, or no later figure yet.
 */
export function trackRecord(projections: Projections, id: string): TrackRecord | null {
  const round = projections.rounds.find((each) => each.id === id)
  if (round === undefined) return null
  const later = projections.rounds.findLast(({ base }) => base > round.base && base <= round.target)
  if (later === undefined) return null
  const codes = unbroken(projections, round, later)
  const part = (later.base - round.base) / (round.target - round.base)
  const rows = round.rows.flatMap(({ code, title, base, target }): readonly TrackedForecast[] => {
    const jobs = codes.has(code) ? rowOf(later, code)?.base : undefined
    const expected = onLine(base, target, part)
    if (jobs === undefined || expected <= 0) return []
    const isRight = Math.sign(target - base) === Math.sign(jobs - base)
    return [{ soc: code, title, base, target, expected, later: jobs, error: jobs / expected - 1, isRight }]
  })
  const all = total(round, 'base')
  return {
    round: id,
    from: round.base,
    to: round.target,
    at: later.base,
    isTarget: later.base === round.target,
    rows: rows.toSorted((a, b) => a.error - b.error || a.soc.localeCompare(b.soc)),
    broken: round.rows.length - rows.length,
    all: {
      forecast: onLine(all, total(round, 'target'), part) / all - 1,
      actual: total(later, 'base') / all - 1,
    },
  }
}

/** Counts that the direction is read against, of the same occupations. */
export interface Yardsticks {
  /** Those that had more jobs in the year of the later figure: what a forecast that every one grows would have got right. */
  readonly grew: number
  /** Those that grew faster than all jobs together. */
  readonly faster: number
}

/** What would have been right without knowing anything of single occupations. */
export function yardsticks({ rows, all }: Pick<TrackRecord, 'rows' | 'all'>): Yardsticks {
  return {
    grew: rows.filter(({ base, later }) => later > base).length,
    faster: rows.filter(({ base, later }) => later / base - 1 > all.actual).length,
  }
}

/** Every round that a later figure can be held against, oldest first. */
export function trackRecords(projections: Projections): readonly TrackRecord[] {
  return projections.rounds.flatMap(({ id }) => trackRecord(projections, id) ?? [])
}
