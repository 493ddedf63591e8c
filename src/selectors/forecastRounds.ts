import type { ForecastTracks, Ray } from '#domain/forecast.ts'

/** What one round forecast for a role. */
export interface RoundForecast {
  /** "2014-24". */
  readonly round: string
  readonly from: number
  readonly to: number
  /** The forecast for the old codes or the role's own code; where only the wider group was forecast, that. */
  readonly main: Ray
  /** The same round's forecast for the wider group, where `main` is the role's own. Null: none. */
  readonly wide: Ray | null
  /** judged: a later figure for the target year is here · open: the year is yet to come · unknown: its figure is not in the files. */
  readonly status: 'judged' | 'open' | 'unknown'
}

/** Every round that forecast a role, oldest first. */
export function forecastRounds(tracks: ForecastTracks): readonly RoundForecast[] {
  const ids = [...new Set(tracks.rays.map(({ round }) => round))]
  return ids.map((round) => {
    const rays = tracks.rays.filter((ray) => ray.round === round)
    const wide = rays.find(({ reading }) => reading === 'wide') ?? null
    const main = rays.find(({ reading }) => reading !== 'wide') ?? rays[0]!
    const judged = main.narrow !== null || main.wide !== null
    return {
      round,
      from: main.from,
      to: main.to,
      main,
      wide: wide === main ? null : wide,
      status: judged ? 'judged' : main.to > tracks.latestYear ? 'open' : 'unknown',
    }
  })
}

/**
 * The round in front: the one asked for; else the newest that can be judged; else the first for the role's own code.
 * Null: no round forecast the role.
 */
export function chosenRound(rounds: readonly RoundForecast[], asked: string | null): RoundForecast | null {
  return (
    rounds.find(({ round }) => round === asked) ??
    rounds.findLast(({ status }) => status === 'judged') ??
    rounds.find(({ main }) => main.reading === 'narrow') ??
    rounds[0] ??
    null
  )
}
