import { forecastTracks } from '#domain/forecast.ts'
import type { Projections } from '#domain/projection.ts'

/** One past forecast of a role beside the later figure, of one and the same code. Jobs. */
export interface MiniForecast {
  readonly round: string
  readonly from: number
  readonly base: number
  readonly laterYear: number
  readonly later: number
  readonly targetYear: number
  readonly target: number
  /** "Same code in both years: fell so far; forecast to rise." */
  readonly sentence: string
}

/** A later figure within this part of the forecast is "as forecast". */
const MET = 0.01

/** What became of a forecast, in words; one whose year has not come is not told as missed. */
export function forecastOutcome(forecast: Omit<MiniForecast, 'sentence'>): string {
  const { base, later, target, targetYear } = forecast
  const isReached = forecast.laterYear >= forecast.targetYear
  const verb = later > base ? 'rose' : later < base ? 'fell' : 'stayed the same'
  if (!isReached) {
    if (target > base && later > target) return `already above the forecast for ${targetYear}`
    if (target < base && later < target) return `already below the forecast for ${targetYear}`
    const foretold = target > base ? 'rise' : target < base ? 'fall' : 'stay the same'
    return `${verb} so far; forecast to ${foretold}`
  }
  if (later === base && target !== base) return `stayed the same, not ${target > base ? 'rose' : 'fell'}`
  if (target > base && later < base) return 'fell, not rose'
  if (target < base && later > base) return 'rose, not fell'
  const miss = later / target - 1
  if (Math.abs(miss) <= MET) return `${verb}, as forecast`
  const isMore = later > base ? miss > 0 : miss < 0
  return `${verb} ${isMore ? 'more' : 'less'} than forecast`
}

/**
 * The plainest check of a role's forecasts: where its code changed, the first forecast of the code of today; else the newest forecast
 * whose target year has come. Null: no round and later figure of the same code can be compared.
 */
export function miniForecast(projections: Projections, soc: string): MiniForecast | null {
  const tracks = forecastTracks(projections, soc)
  if (tracks === null) return null
  if (tracks.break !== null) {
    const { clean } = tracks
    if (clean === null) return null
    const { round, from, base, to, latest, targetYear, target } = clean
    const forecast = { round, from, base, laterYear: to, later: latest, targetYear, target }
    return { ...forecast, sentence: `Same code in both years: ${forecastOutcome(forecast)}.` }
  }
  const ray = tracks.rays.findLast(({ narrow }) => narrow !== null)
  if (!ray?.narrow) return null
  const forecast = {
    round: ray.round,
    from: ray.from,
    base: ray.base,
    laterYear: ray.to,
    later: ray.narrow.jobs,
    targetYear: ray.to,
    target: ray.target,
  }
  return { ...forecast, sentence: `The same occupation throughout: ${forecastOutcome(forecast)}.` }
}
