import type { AreaTable, Stats } from './wages.ts'

/** A metro area beside another one that it resembles. */
export interface SimilarMetro {
  /** CBSA code. */
  readonly code: string
  /** Part of the counted jobs (0…1) that would have to change their field of work for the two mixes to be alike. */
  readonly mix: number
}

/** What a metro area's resemblance to others is told from. */
export interface MetroLikeness {
  /** CBSA code. */
  readonly code: string
  /** Pay against the nation's, role by role: see `payLevel`. Null: nothing to tell it from. */
  readonly pay: number | null
  /** The nearest metro areas, nearest first. Empty: without a price level or pay level there is no distance. */
  readonly similar: readonly SimilarMetro[]
}

/** How many similar metro areas a release names of each. */
export const SIMILAR = 5

/**
 * Pay of an area against the nation's, role by role: median here ÷ median of the nation, its middle by jobs. 1.12: half of the
 * counted jobs are in roles that pay at least 12% more than in the nation. Roles without a count, without a median or with a floor
 * stay out. Null: none is left.
 */
export function payLevel(
  table: AreaTable,
  nationOf: (soc: string) => Pick<Stats, 'median' | 'floors'> | null,
): number | null {
  const ratios = table.roles.flatMap(({ soc, jobs, median, floors }) => {
    const nation = nationOf(soc)
    if (!jobs || median === null || floors.includes('median')) return []
    if (nation?.median == null || nation.floors.includes('median')) return []
    return [{ ratio: median / nation.median, jobs }]
  })
  const half = ratios.reduce((sum, { jobs }) => sum + jobs, 0) / 2
  let counted = 0
  for (const { ratio, jobs } of ratios.toSorted((a, b) => a.ratio - b.ratio)) {
    counted += jobs
    if (counted >= half) return ratio
  }
  return null
}

/** Part of an area's counted jobs (0…1) in each field of work (SOC major group). Jobs without a published count are in none. */
export function jobMix(table: AreaTable, groupOf: (soc: string) => string): ReadonlyMap<string, number> {
  const byGroup = new Map<string, number>()
  let all = 0
  for (const { soc, jobs } of table.roles) {
    if (jobs === null) continue
    byGroup.set(groupOf(soc), (byGroup.get(groupOf(soc)) ?? 0) + jobs)
    all += jobs
  }
  return new Map([...byGroup].map(([group, jobs]) => [group, jobs / all]))
}

/** Part (0…1) that would have to move for two mixes to be alike: half the sum of the differences. */
export function mixDistance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const groups = new Set([...a.keys(), ...b.keys()])
  return [...groups].reduce((sum, group) => sum + Math.abs((a.get(group) ?? 0) - (b.get(group) ?? 0)), 0) / 2
}

/** Difference of two levels whatever the order: |ln(a ÷ b)|. */
export function levelDistance(a: number, b: number): number {
  return Math.abs(Math.log(a / b))
}
