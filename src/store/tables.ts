import type { ArticleFacts } from '#domain/article.ts'
import type { Metro, NonmetroAreas, State } from '#domain/area.ts'
import type { MetroEmployers } from '#domain/employers.ts'
import type { FiledTitle } from '#domain/filings.ts'
import type { MapShapes } from '#domain/map.ts'
import type { AllOccupations, Occupation } from '#domain/occupation.ts'
import type { ConsumerPrices, PayHistory } from '#domain/payHistory.ts'
import type { PriceLevels } from '#domain/prices.ts'
import type { Profile, SkillTable } from '#domain/profile.ts'
import type { Projections } from '#domain/projection.ts'
import type { Manifest } from '#domain/release.ts'
import type { TaxTable } from '#domain/takeHome.ts'
import type { MetroLikeness } from '#domain/similar.ts'
import type { County, JobTitle, PlaceAlias } from '#domain/titles.ts'
import type { AreaTable, NonmetroRole, RoleTable } from '#domain/wages.ts'

/** The tables of the data release that have arrived so far. Undefined, or no such key: not (yet) here. */
export interface Tables {
  readonly manifest: Manifest | undefined
  readonly metros: readonly Metro[] | undefined
  readonly states: readonly State[] | undefined
  readonly nonmetro: NonmetroAreas | undefined
  readonly prices: readonly PriceLevels[] | undefined
  readonly occupations:
    { readonly all: AllOccupations; readonly occupations: readonly Occupation[] } | undefined
  readonly map: MapShapes | undefined
  readonly places:
    { readonly counties: readonly County[]; readonly aliases: readonly PlaceAlias[] } | undefined
  readonly projections: Projections | undefined
  readonly titles: readonly JobTitle[] | undefined
  readonly filings: readonly FiledTitle[] | undefined
  readonly article: ArticleFacts | undefined
  readonly tax: TaxTable | undefined
  readonly cpi: readonly ConsumerPrices[] | undefined
  readonly skills: SkillTable | undefined
  readonly similar: readonly MetroLikeness[] | undefined
  /** Occupations by SOC code, at most `MAX_TABLES`. */
  readonly roles: Readonly<Record<string, RoleTable>>
  /** Occupations in nonmetropolitan areas by SOC code, likewise. */
  readonly nonmetroRoles: Readonly<Record<string, NonmetroRole>>
  /** Metro areas and states by code, likewise. */
  readonly areas: Readonly<Record<string, AreaTable>>
  /** Occupations through the years by SOC code, likewise. */
  readonly histories: Readonly<Record<string, PayHistory>>
  /** Profiles of occupations by SOC code, likewise. */
  readonly profiles: Readonly<Record<string, Profile>>
  /** Employers that filed in a metro area, by its code, likewise. */
  readonly employers: Readonly<Record<string, MetroEmployers>>
}

/** Nothing has arrived. */
export const NO_TABLES: Tables = {
  manifest: undefined,
  metros: undefined,
  states: undefined,
  nonmetro: undefined,
  prices: undefined,
  occupations: undefined,
  map: undefined,
  places: undefined,
  projections: undefined,
  titles: undefined,
  filings: undefined,
  article: undefined,
  tax: undefined,
  cpi: undefined,
  similar: undefined,
  roles: {},
  nonmetroRoles: {},
  areas: {},
  histories: {},
  skills: undefined,
  profiles: {},
  employers: {},
}

/** Most tables of single roles and of single areas that are kept, each. */
const MAX_TABLES = 32

/**
 * `record` with `table` added; those least recently used go when there are too many. `usedAt`: the later a table was asked for, the
 * larger.
 */
export function withRecent<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  table: T,
  usedAt: (key: string) => number,
): { readonly record: Readonly<Record<string, T>>; readonly dropped: readonly string[] } {
  const others = Object.keys(record).filter((other) => other !== key)
  const kept = others.toSorted((a, b) => usedAt(b) - usedAt(a)).slice(0, MAX_TABLES - 1)
  return {
    record: Object.fromEntries([...kept.map((other) => [other, record[other]!] as const), [key, table]]),
    dropped: others.filter((other) => !kept.includes(other)),
  }
}
