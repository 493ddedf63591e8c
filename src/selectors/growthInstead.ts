import { sharePercent } from '#format/percent.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { growthRole } from './forecastCheck.ts'
import { roleName } from './forecastNames.ts'

/** A role with forecasts, where the chosen one has none of its own. */
export interface GrowthInstead {
  readonly soc: string
  readonly name: string
  /** "86% of its filings". Empty: nothing to say. */
  readonly note: string
}

/** Most occupations that a title's filings suggest. */
const MOST = 3

/**
 * Where to look instead: the occupations that employers file a title under, most first; for a code that the projections publish
 * only within another, that one. Empty: none is known, or its table is not here.
 */
export function growthInstead(tables: Tables, view: View): readonly GrowthInstead[] {
  const soc = growthRole(view)
  if (soc !== null) {
    const holder = tables.projections?.combined.find(({ parts }) => parts.includes(soc))
    return holder === undefined
      ? []
      : [{ soc: holder.code, name: roleName(tables, holder.code, holder.title), note: '' }]
  }
  const mix = tables.filings?.find(({ slug }) => slug === view.roles[0])?.mix ?? []
  return mix.slice(0, MOST).map(({ soc: code, share }) => ({
    soc: code,
    name: roleName(tables, code, code),
    note: `${sharePercent(share)} of its filings`,
  }))
}
