import { followedCode } from '#domain/forecast.ts'
import { rowOf } from '#domain/jobsOfCodes.ts'
import type { Projections } from '#domain/projection.ts'
import { sharePercent } from '#format/percent.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { growthRole } from './forecastCheck.ts'
import { roleName } from './forecastNames.ts'

/** A role with forecasts, where the chosen one has none of its own, or is an old code. */
export interface GrowthInstead {
  readonly soc: string
  readonly name: string
  /** "86% of its filings". Empty: nothing to say. */
  readonly note: string
}

/** Most occupations that a title's filings suggest. */
const MOST = 3

/** The codes that an old one became, or those that a combined one held; none for a code of the newest round. */
function laterCodes({ rounds, bridges, combined }: Projections, asked: string): readonly string[] {
  const newest = rounds.at(-1)
  if (newest === undefined || rowOf(newest, asked) !== undefined) return []
  return (
    bridges.find(({ from }) => from === asked)?.wide ??
    combined.find(({ code }) => code === asked)?.parts ??
    []
  )
}

/**
 * Where to look instead, or next: the occupations that employers file a title under, most first; the codes that an old or combined
 * one became. Empty: none is known, or its table is not here.
 */
export function growthInstead(tables: Tables, view: View): readonly GrowthInstead[] {
  const asked = growthRole(view)
  if (asked !== null) {
    const { projections } = tables
    if (projections === undefined || followedCode(projections, asked) !== asked) return []
    const newest = projections.rounds.at(-1)
    return laterCodes(projections, asked).map((code) => ({
      soc: code,
      name: roleName(tables, code, (newest && rowOf(newest, code)?.title) ?? code),
      note: '',
    }))
  }
  const mix = tables.filings?.find(({ slug }) => slug === view.roles[0])?.mix ?? []
  return mix.slice(0, MOST).map(({ soc: code, share }) => ({
    soc: code,
    name: roleName(tables, code, code),
    note: `${sharePercent(share)} of its filings`,
  }))
}
