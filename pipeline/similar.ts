import type { Metro } from '#domain/area.ts'
import { groupOf, type Occupation } from '#domain/occupation.ts'
import { jobMix, levelDistance, mixDistance, payLevel, SIMILAR, type MetroLikeness } from '#domain/similar.ts'
import type { AreaTable } from '#domain/wages.ts'

interface Profile {
  readonly code: string
  readonly pay: number
  readonly prices: number
  readonly mix: ReadonlyMap<string, number>
}

/** The three parts of a distance, each in its own unit. */
type Parts = readonly [pay: number, prices: number, mix: number]

function partsOf(a: Profile, b: Profile): Parts {
  return [levelDistance(a.pay, b.pay), levelDistance(a.prices, b.prices), mixDistance(a.mix, b.mix)]
}

function middle(values: number[]): number {
  values.sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)] ?? 0
}

/**
 * Of each metro area the few most alike in pay level, prices and mix of jobs. A distance is the sum of its three parts, each as a
 * multiple of that part's middle over all pairs of metro areas, so that each counts alike. Metro areas without a price level or a
 * pay level resemble none and none resembles them.
 */
export function similarMetros(
  metros: readonly Metro[],
  areas: readonly AreaTable[],
  occupations: readonly Pick<Occupation, 'soc' | 'unit' | 'nation'>[],
): readonly MetroLikeness[] {
  const tables = new Map(areas.map((table) => [table.area, table]))
  const nations = new Map(occupations.map(({ soc, unit, nation }) => [soc, unit === 'year' ? nation : null]))
  const levels = new Map(
    metros.map(({ code }) => {
      const table = tables.get(code)
      return [code, table ? payLevel(table, (soc) => nations.get(soc) ?? null) : null]
    }),
  )
  const profiles = metros.flatMap(({ code, prices }): Profile[] => {
    const table = tables.get(code)
    const pay = levels.get(code) ?? null
    return table === undefined || pay === null || prices === null
      ? []
      : [{ code, pay, prices, mix: jobMix(table, groupOf) }]
  })
  const pairs = profiles.flatMap((a, i) => profiles.slice(i + 1).map((b) => partsOf(a, b)))
  const units = ([0, 1, 2] as const).map((part) => middle(pairs.map((parts) => parts[part])) || 1)
  const nearest = new Map(
    profiles.map((from) => [
      from.code,
      profiles
        .filter(({ code }) => code !== from.code)
        .map((to) => {
          const parts = partsOf(from, to)
          const apart = parts.reduce((sum, part, i) => sum + part / units[i]!, 0)
          return { code: to.code, mix: parts[2], apart }
        })
        .toSorted((a, b) => a.apart - b.apart || (a.code < b.code ? -1 : 1))
        .slice(0, SIMILAR)
        .map(({ code, mix }) => ({ code, mix })),
    ]),
  )
  return metros.map(({ code }) => ({
    code,
    pay: levels.get(code) ?? null,
    similar: nearest.get(code) ?? [],
  }))
}
