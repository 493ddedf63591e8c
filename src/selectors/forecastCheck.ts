import { CODE_BREAK } from '#domain/codeBreak.ts'
import { followedCode, forecastTracks, type ForecastTracks } from '#domain/forecast.ts'
import { rowOf } from '#domain/jobsOfCodes.ts'
import type { Projections } from '#domain/projection.ts'
import { counted } from '#format/counts.ts'
import { joinList, lowerTitle } from '#format/names.ts'
import { periodWords, years } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { forecastHeadline, shortForecastHeadline } from './forecastHeadline.ts'
import { forecastMarks, type ForecastMark } from './forecastMarks.ts'
import { forecastNames, roleName, type ForecastNames } from './forecastNames.ts'
import { forecastReadings, type ForecastReadings } from './forecastReadings.ts'
import { chosenRound, forecastRounds, type RoundForecast } from './forecastRounds.ts'
import { openingsOf } from './forecastOpenings.ts'
import { forecastSurvey, isSurveyed, type ForecastSurvey } from './forecastSurvey.ts'
import { forecastRows, type ForecastRow } from './forecastTable.ts'

/** Everything that Growth shows of one role. */
export interface ForecastCheck {
  readonly soc: string
  readonly names: ForecastNames
  readonly tracks: ForecastTracks
  readonly headline: string
  /** The same in at most three lines of a phone. */
  readonly shortHeadline: string
  readonly deck: string
  /** The same for a phone. */
  readonly shortDeck: string
  /** Why the view's round or code is not the one in front, or what an old code is. Null: nothing to say. */
  readonly notice: string | null
  /** Oldest first. */
  readonly rounds: readonly RoundForecast[]
  /** The round in front. Null: the files hold no forecast for the role. */
  readonly chosen: RoundForecast | null
  readonly marks: readonly ForecastMark[]
  readonly rows: readonly ForecastRow[]
  readonly beside: ForecastReadings
  /** Whether the wage survey counts the role's employees. */
  readonly hasSurvey: boolean
  /** The wage survey's employees, where the view asks for them and they are here. Null: not drawn. */
  readonly survey: ForecastSurvey | null
  /** What happened in 2018, in lines for the picture. Empty: no break to show. */
  readonly breakLines: readonly string[]
  readonly missing: readonly string[]
  readonly source: string
}

/** The role a view asks Growth about: its first occupation; titles of visa filings are never forecast. */
export function growthRole(view: View): string | null {
  return view.roles.find((role) => /^\d\d-\d{4}$/.test(role)) ?? null
}

/** The code whose forecasts stand for that role: see `followedCode`. Null: no occupation is asked about. */
export function growthCode(tables: Partial<Pick<Tables, 'projections'>>, view: View): string | null {
  const soc = growthRole(view)
  return soc === null || tables.projections === undefined ? soc : followedCode(tables.projections, soc)
}

/** Whether the widest reading holds what the old codes held, no more and no less. */
function isSameContent({ break: change }: ForecastTracks): boolean {
  return change !== null && change.also.length === 0 && (change.kind === 'split' || change.kind === 'merged')
}

/** Short name of that role, from whatever table is here. Null: none has it yet. */
export function growthRoleName(tables: Tables, view: View): string | null {
  const soc = growthCode(tables, view)
  if (soc === null) return null
  const row = tables.projections?.rounds.findLast((round) => rowOf(round, soc) !== undefined)
  const title = tables.roles[soc]?.short ?? (row === undefined ? undefined : rowOf(row, soc)?.title)
  return roleName(tables, soc, title ?? '') || null
}

/** What the change of codes did, in short lines. */
export function breakLines(tracks: ForecastTracks): readonly string[] {
  const change = tracks.break
  if (change === null || tracks.old === null || (tracks.narrow === null && tracks.wide === null)) return []
  const many = change.from.length > 1
  const what: Readonly<Record<typeof change.kind, string>> = {
    same: '',
    split: many ? 'the codes are split.' : 'the code is split.',
    regrouped: many ? 'the codes are regrouped.' : 'the code is split.',
    merged: many || change.also.length > 0 ? 'codes are merged.' : 'the code is renamed.',
    none: 'the code ends.',
  }
  return [
    `${change.year}: ${what[change.kind]}`,
    isSameContent(tracks) ? 'Old codes are added up;' : 'Old and new figures differ:',
    'no line joins them.',
  ]
}

/** What the picture lacks. */
function missingTexts(
  projections: Projections,
  tracks: ForecastTracks,
  names: ForecastNames,
): readonly string[] {
  const named = (ids: readonly string[]) => joinList(ids.map((id) => years(id)))
  const shown = new Set(tracks.rays.map(({ round }) => round))
  const without = projections.rounds.map(({ id }) => id).filter((id) => !shown.has(id))
  const own = new Set(tracks.rays.filter(({ reading }) => reading !== 'wide').map(({ round }) => round))
  const together = [...shown].filter((id) => !own.has(id))
  const isWithin = tracks.wide?.codes.some(({ code }) => code === tracks.soc) === true
  return [
    ...(without.length === 0 ? [] : [`${named(without)}: no comparable figure`]),
    ...(together.length === 0 || !isWithin
      ? []
      : [`${named(together)}: published only together ${names.withOthers}`]),
    ...(projections.missing.length === 0
      ? []
      : [
          `${named(projections.missing)} ${projections.missing.length === 1 ? 'is' : 'are'} not in our files`,
        ]),
  ]
}

function deckText({ rays, old, narrow, wide }: ForecastTracks, isShort: boolean): string {
  const known = [old, narrow, wide]
    .flatMap((track) => track?.points ?? [])
    .filter(({ jobs }) => jobs !== null)
  const latest = Math.max(...known.map(({ year }) => year))
  const last = Math.max(...rays.map(({ to }) => to))
  const [counts, figure, forecast] = isShort
    ? ['Jobs', 'later figure', 'forecast']
    : ['Jobs, employees and self-employed', 'BLS’s later figure,', 'forecast,']
  return [
    counts,
    `● ${figure} to ${latest}`,
    ...(rays.length === 0 ? [] : [`○ ${forecast} to ${last}`]),
  ].join(' · ')
}

/** What the asked code is, where it is not one of today's: whose forecasts are shown, or that it ended. */
function codeNotice(projections: Projections, asked: string, tracks: ForecastTracks): string | null {
  const { soc, title, narrow, wide, break: change } = tracks
  if (asked !== soc) {
    const now = `${lowerTitle(title)} (${soc}): their forecasts are shown.`
    const bridge = projections.bridges.find(({ from }) => from === asked)
    if (bridge?.kind === 'merged')
      return `${asked} is an old code. Since ${CODE_BREAK} its jobs count within ${now}`
    return bridge === undefined
      ? `The projections publish ${asked} only within ${now}`
      : `${asked} is the old code of ${lowerTitle(title)}, now ${soc}.`
  }
  const newest = projections.rounds.at(-1)
  const isNewest = newest !== undefined && rowOf(newest, soc) !== undefined
  if (!isNewest && projections.combined.some(({ code }) => code === soc))
    return `${soc} joins several roles. Later rounds publish them apart:`
  if (narrow !== null || !projections.bridges.some(({ from }) => from === soc)) return null
  return change === null || wide === null
    ? `${soc} is an old code. No later code goes on with it.`
    : `${soc} is an old code. Since ${change.year} its jobs count as:`
}

function surveyOf(tables: Tables, { soc, old }: ForecastTracks): ForecastSurvey | null {
  return forecastSurvey(
    tables.histories[soc],
    (old?.codes ?? []).map(({ code }) => code),
  )
}

/** What Growth shows. Null while the projections are not here, or where no round has the role: see `forecastProblem`. */
export function forecastCheck(tables: Tables, view: View): ForecastCheck | null {
  const soc = growthCode(tables, view)
  const { projections } = tables
  if (projections === undefined || soc === null) return null
  const tracks = forecastTracks(projections, soc)
  if (tracks === null) return null
  const names = forecastNames(tables, tracks)
  const rounds = forecastRounds(tracks)
  const chosen = chosenRound(rounds, view.round)
  const isOther = view.round !== null && chosen !== null && chosen.round !== view.round
  return {
    soc,
    names,
    tracks,
    headline: forecastHeadline(tracks, names, chosen),
    shortHeadline: shortForecastHeadline(tracks, names, chosen),
    deck: deckText(tracks, false),
    shortDeck: deckText(tracks, true),
    notice: isOther
      ? `No forecast ${years(view.round)} for ${names.many} is in our files; ${years(chosen.round)} is shown.`
      : codeNotice(projections, growthRole(view) ?? soc, tracks),
    rounds,
    chosen,
    marks: forecastMarks(tracks, names),
    rows: forecastRows(rounds, names, (ray) => openingsOf(projections, tracks, ray)),
    beside: forecastReadings(tracks, names, chosen),
    hasSurvey: isSurveyed(tables, soc),
    survey: view.survey === 'yes' ? surveyOf(tables, tracks) : null,
    breakLines: breakLines(tracks),
    missing: missingTexts(projections, tracks, names),
    source: `${view.survey === 'yes' && isSurveyed(tables, soc) ? `BLS OEWS, employees, to ${periodWords.wages} · ` : ''}BLS Employment Projections, ${counted(projections.rounds.length, 'round')}, ${years(projections.rounds[0]?.id ?? '')} to ${years(projections.rounds.at(-1)?.id ?? '')}.`,
  }
}

/** Why there is no forecast check, in words. Null: there is one, or the projections are not here yet. */
export function forecastProblem(tables: Tables, view: View): string | null {
  const { projections } = tables
  const soc = growthCode(tables, view)
  if (soc === null)
    return view.roles.length === 0
      ? 'Choose a role to see what was forecast for it.'
      : 'Forecasts are made for occupations, not for titles of visa filings. Choose the occupation that employers file it under.'
  return projections === undefined || forecastTracks(projections, soc) !== null
    ? null
    : `No round of the projections has the code ${soc}.`
}
