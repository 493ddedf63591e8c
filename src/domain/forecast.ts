import type { Bridge, CombinedCode, Projections, Round } from './projection.ts'
import { codeBreak, namedCodes } from './codeBreak.ts'
import type { CodeBreak, NamedCode } from './codeBreak.ts'
import { jobsOfCodes, jobsOfOldCodes, rowOf } from './jobsOfCodes.ts'
import type { YearKey } from './jobsOfCodes.ts'

/** Whose jobs a figure counts: the old codes, the role's own code since 2018, or every successor of the old codes together. */
export type Reading = 'old' | 'narrow' | 'wide'

/** A figure of one year: the base-year estimate of the round made from it. Null: the round does not publish every code needed. */
export interface TrackPoint {
  readonly year: number
  readonly round: string
  readonly jobs: number | null
}

/** The figures of one reading, oldest first, and the codes that they add up. */
export interface Track {
  readonly codes: readonly NamedCode[]
  readonly points: readonly TrackPoint[]
}

/** How a later figure differs from the forecast for its year: `jobs` − forecast, and that ÷ forecast (−0.54). */
export interface Miss {
  readonly jobs: number
  readonly difference: number
  readonly fraction: number
}

/** One round's forecast in one reading: from the base-year figure to the target-year one. */
export interface Ray {
  readonly round: string
  readonly reading: Reading
  readonly from: number
  readonly to: number
  readonly base: number
  readonly target: number
  /** The later figure for the target year in each reading. Null: not yet known, or no such reading. */
  readonly narrow: Miss | null
  readonly wide: Miss | null
}

/** The case without a change of code: first figure of the role's own code since 2018, its forecast, and the newest figure. */
export interface CleanCase {
  readonly round: string
  readonly from: number
  readonly base: number
  readonly to: number
  readonly latest: number
  readonly targetYear: number
  readonly target: number
}

/** All forecasts for one role beside the later figures. Jobs: employees and self-employed, whole jobs published in hundreds. */
export interface ForecastTracks {
  readonly soc: string
  readonly title: string
  /** Whether the old codes bear the role's name, or one that only qualifies it ("Software developers, applications"). */
  readonly isNamesake: boolean
  /** Year of the newest figure; every later year is not yet known. */
  readonly latestYear: number
  /** Null: the role had no code of its own before 2018. */
  readonly old: Track | null
  /** The role's own code since 2018. Null: no later round publishes it. */
  readonly narrow: Track | null
  /** Null: not wider than the narrow reading. */
  readonly wide: Track | null
  /** By round, then reading (old, narrow, wide). */
  readonly rays: readonly Ray[]
  /** Null: the same code and content throughout; old and narrow are one series. */
  readonly break: CodeBreak | null
  /** Null: nothing broken, or only one figure of the role's own code since 2018. */
  readonly clean: CleanCase | null
}

/**
 * Every forecast for a role and what became of it. `soc`: a code of the newest round, or an old one without a successor.
 * Null: no round has the code. Codes that a round publishes only combined are read through the combined code.
 */
export function forecastTracks(projections: Projections, soc: string): ForecastTracks | null {
  const { bridges, combined } = projections
  const before = projections.rounds.filter((round) => round.soc === 2010)
  const after = projections.rounds.filter((round) => round.soc === 2018)
  const titles = titlesOf(projections)
  const title = titles.get(soc)
  const latest = after.at(-1)
  if (title === undefined || latest === undefined) return null

  const own = ownBridges(bridges, soc, after)
  const wideCodes = wideReading(own, soc, after, combined)
  const name = (code: string): NamedCode => ({ code, title: titles.get(code) ?? code })

  const oldFigures = figures(before, (round, key) => jobsOfOldCodes(round, own, before, key))
  const narrowFigures = figures(after, (round, key) => jobsOfCodes(round, [soc], combined, key))
  const wideFigures = figures(after, (round, key) => jobsOfCodes(round, wideCodes, combined, key))
  const isKnown = (each: Figures): boolean => each.some(({ base }) => base !== null)
  const hasNarrow = isKnown(narrowFigures)
  const hasWide = wideCodes.some((code) => code !== soc) && isKnown(wideFigures)

  const isOwnTitle = (bridge: Bridge): boolean =>
    bridge.from === soc
      ? bridge.title.toLowerCase() === title.toLowerCase()
      : bridge.title.startsWith(`${title},`)
  const isNamesake = own.every((bridge) => bridge.narrow === soc || isOwnTitle(bridge))
  const missIn = (known: Figures, allowed: boolean, year: number, forecast: number): Miss | null =>
    allowed ? missOf(known.find((each) => each.round.base === year)?.base ?? null, forecast) : null
  const raysOf = (all: Figures, reading: Reading): readonly Ray[] =>
    all.flatMap(({ round, base, target }) => {
      if (base === null || target === null) return []
      const { id, base: from, target: to } = round
      const narrow = missIn(
        narrowFigures,
        reading === 'narrow' || (reading === 'old' && isNamesake),
        to,
        target,
      )
      const wide = missIn(wideFigures, hasWide && reading !== 'narrow', to, target)
      return [{ round: id, reading, from, to, base, target, narrow, wide }]
    })
  const changed = codeBreak(own, soc, bridges, wideCodes, name)

  return {
    soc,
    title,
    isNamesake,
    latestYear: latest.base,
    old: isKnown(oldFigures) ? { codes: namedCodes(own), points: points(oldFigures) } : null,
    narrow: hasNarrow ? { codes: [name(soc)], points: points(narrowFigures) } : null,
    wide: hasWide ? { codes: wideCodes.map(name), points: points(wideFigures) } : null,
    rays: [
      ...raysOf(oldFigures, 'old'),
      ...raysOf(narrowFigures, 'narrow'),
      ...(hasWide ? raysOf(wideFigures, 'wide') : []),
    ].sort((a, b) => a.from - b.from),
    break: changed,
    clean: changed === null ? null : cleanCase(narrowFigures),
  }
}

/**
 * The code whose forecasts answer for `soc`: the one that goes on with it where the code was merely renumbered (29-1111 is 29-1141) or
 * merged with others (35-3022 is a part of 35-3023), since alone it has nothing fair to be held against; the combined one where no
 * round publishes it alone (31-1121 stands within 31-1120); else itself.
 */
export function followedCode({ rounds, bridges, combined }: Projections, soc: string): string {
  if (rounds.some((round) => round.soc === 2018 && rowOf(round, soc) !== undefined)) return soc
  const goesOn = bridges.find(({ from, kind }) => from === soc && (kind === 'same' || kind === 'merged'))
  if (goesOn?.narrow) return goesOn.narrow
  if (rounds.some((round) => rowOf(round, soc) !== undefined)) return soc
  return combined.find(({ parts }) => parts.includes(soc))?.code ?? soc
}

/** What one round says of one reading. */
type Figures = readonly {
  readonly round: Round
  readonly base: number | null
  readonly target: number | null
}[]

function figures(rounds: readonly Round[], read: (round: Round, key: YearKey) => number | null): Figures {
  return rounds.map((round) => ({ round, base: read(round, 'base'), target: read(round, 'target') }))
}

function points(all: Figures): readonly TrackPoint[] {
  return all.map(({ round, base }) => ({ year: round.base, round: round.id, jobs: base }))
}

/**
 * The old codes that are this role's: those whose narrow reading it is; else those that were split without a successor of the
 * same title and feed it; an old code without a successor is its own.
 */
function ownBridges(bridges: readonly Bridge[], soc: string, after: readonly Round[]): readonly Bridge[] {
  const named = bridges.filter((bridge) => bridge.narrow === soc)
  if (named.length > 0) return named
  const split = bridges.filter((bridge) => bridge.narrow === null && bridge.wide.includes(soc))
  if (split.length > 0 || after.some((round) => rowOf(round, soc) !== undefined)) return split
  return bridges.filter((bridge) => bridge.from === soc)
}

/** Every successor of the old codes; without old codes, what the later rounds publish only together with the role. */
function wideReading(
  own: readonly Bridge[],
  soc: string,
  after: readonly Round[],
  combined: readonly CombinedCode[],
): readonly string[] {
  if (own.length > 0) return [...new Set(own.flatMap((bridge) => bridge.wide))].sort()
  const holder = combined.find(
    ({ code, parts }) => parts.includes(soc) && after.some((round) => rowOf(round, code) !== undefined),
  )
  return holder?.parts ?? [soc]
}

function missOf(jobs: number | null, forecast: number): Miss | null {
  if (jobs === null || forecast === 0) return null
  const difference = jobs - forecast
  return { jobs, difference, fraction: difference / forecast }
}

function cleanCase(narrow: Figures): CleanCase | null {
  const known = narrow.filter(({ base, target }) => base !== null && target !== null)
  const first = known[0]
  const last = known.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const { id, base: from, target: targetYear } = first.round
  return {
    round: id,
    from,
    base: first.base!,
    to: last.round.base,
    latest: last.base!,
    targetYear,
    target: first.target!,
  }
}

/** Title of each code, the newest round's wins. */
function titlesOf({ rounds, combined }: Projections): ReadonlyMap<string, string> {
  return new Map([
    ...combined.map(({ code, title }) => [code, title] as const),
    ...rounds.flatMap((round) => round.rows.map(({ code, title }) => [code, title] as const)),
  ])
}
