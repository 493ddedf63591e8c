import type { ForecastTracks, Ray } from '#domain/forecast.ts'
import { rowOf } from '#domain/jobsOfCodes.ts'
import type { Projections } from '#domain/projection.ts'

/** Openings as one round publishes them. Null: not in the round's own meaning. The two are never compared. */
export interface RoundOpenings {
  /** Total over ten years by the older method, which counts fewer of those who change occupation: rounds up to 2014–24. */
  readonly tenYears: number | null
  /** A year on average, rounds from 2016–26. */
  readonly yearly: number | null
}

const NONE: RoundOpenings = { tenYears: null, yearly: null }

/** Openings of a forecast's codes in its round, of those codes whose jobs add up to the forecast's. */
export function openingsOf(projections: Projections, tracks: ForecastTracks, ray: Ray): RoundOpenings {
  const round = projections.rounds.find(({ id }) => id === ray.round)
  if (round === undefined) return NONE
  const own = (tracks[ray.reading]?.codes ?? []).map(({ code }) => code)
  const combined = projections.combined.map(({ code }) => code)
  const candidates = [own, ...combined.map((code) => [code])]
  for (const codes of candidates) {
    const rows = codes.flatMap((code) => rowOf(round, code) ?? [])
    const isSame = (key: 'base' | 'target') => rows.reduce((sum, row) => sum + row[key], 0) === ray[key]
    if (rows.length === 0 || !isSame('base') || !isSame('target')) continue
    if (rows.some(({ openings }) => openings === null)) return NONE
    const sum = rows.reduce((all, { openings }) => all + (openings ?? 0), 0)
    return round.openings === 'annual-average'
      ? { tenYears: null, yearly: sum }
      : { tenYears: sum, yearly: null }
  }
  return NONE
}
