import type { ArticleFacts } from '#domain/article.ts'
import type { Metro, State } from '#domain/area.ts'
import type { FiledTitle } from '#domain/filings.ts'
import type { MapShapes } from '#domain/map.ts'
import type { AllOccupations, Occupation } from '#domain/occupation.ts'
import type { PriceLevels } from '#domain/prices.ts'
import type { Projections } from '#domain/projection.ts'
import type { Manifest } from '#domain/release.ts'
import type { County, JobTitle, PlaceAlias } from '#domain/titles.ts'
import type { AreaTable, RoleTable } from '#domain/wages.ts'

/** The tables of the data release that have arrived so far. Undefined, or no such key: not (yet) here. */
export interface Tables {
  readonly manifest: Manifest | undefined
  readonly metros: readonly Metro[] | undefined
  readonly states: readonly State[] | undefined
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
  /** Occupations by SOC code, least recently used first; at most `MAX_TABLES` with `areas`. */
  readonly roles: Readonly<Record<string, RoleTable>>
  /** Metro areas and states by code, likewise. */
  readonly areas: Readonly<Record<string, AreaTable>>
}

/** Nothing has arrived. */
export const NO_TABLES: Tables = {
  manifest: undefined,
  metros: undefined,
  states: undefined,
  prices: undefined,
  occupations: undefined,
  map: undefined,
  places: undefined,
  projections: undefined,
  titles: undefined,
  filings: undefined,
  article: undefined,
  roles: {},
  areas: {},
}

/** Most tables of single roles and of single areas that are kept, each. */
const MAX_TABLES = 32

/** `record` with `table` as its most recently used entry; the least recently used goes when there are too many. */
export function withRecent<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  table: T,
): { readonly record: Readonly<Record<string, T>>; readonly dropped: readonly string[] } {
  const entries = Object.entries(record).filter(([other]) => other !== key)
  const dropped = entries.splice(0, Math.max(0, entries.length + 1 - MAX_TABLES)).map(([other]) => other)
  return { record: Object.fromEntries([...entries, [key, table]]), dropped }
}
