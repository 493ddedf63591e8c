import type { ForecastCheck } from '#selectors/forecastCheck.ts'

/** One panel of a forecast check: all of it, or one reading with an axis of its own. */
export interface ForecastPanel {
  readonly key: 'both' | 'narrow' | 'wide'
  /** Name of the reading. Null: the panel has both. */
  readonly title: string | null
  readonly check: ForecastCheck
}

/** From this many times the largest other figure on, the wide reading would press the rest of the picture to its floor. */
const TOWERING = 2.5

/**
 * The panels of a forecast check. One, unless the wide reading towers above the rest: then each reading has one of the same size,
 * so that both are equally large on screen.
 */
export function forecastPanels(check: ForecastCheck): readonly ForecastPanel[] {
  const { narrow, wide } = check.tracks
  const largest = (isWide: boolean) =>
    Math.max(
      0,
      ...check.marks.filter(({ reading }) => (reading === 'wide') === isWide).map(({ jobs }) => jobs),
    )
  if (narrow === null || wide === null || largest(true) < TOWERING * largest(false))
    return [{ key: 'both', title: null, check }]
  const { names } = check
  return [
    { key: 'narrow', title: names.narrow, check: without(check, 'wide') },
    { key: 'wide', title: names.withOthers, check: without(check, 'narrow') },
  ]
}

/** The check without one reading, and without the survey's years that count what the other reading does. */
function without(check: ForecastCheck, gone: 'narrow' | 'wide'): ForecastCheck {
  const { tracks, marks, chosen, survey } = check
  const runs = survey?.runs.filter(({ code, isCombined }) =>
    gone === 'wide' ? !isCombined : code !== check.soc,
  )
  return {
    ...check,
    marks: marks.filter(({ reading }) => reading !== gone),
    survey: survey === null || runs === undefined ? null : { ...survey, runs },
    tracks: {
      ...tracks,
      [gone]: null,
      rays: tracks.rays.filter(({ reading }) => reading !== gone),
      clean: gone === 'narrow' ? null : tracks.clean,
    },
    chosen: chosen === null ? null : { ...chosen, main: { ...chosen.main, [gone]: null } },
  }
}
