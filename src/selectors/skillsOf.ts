import type { SkillTable } from '#domain/profile.ts'

/** From this importance on a skill is important: the middle of O*NET's scale of 1 to 5. */
const IMPORTANT = 3
/** A difference of importance that is said: half a step of the scale. */
const HALF_STEP = 0.5
/** A difference from the mean of several roles that is said. */
const APART = 0.25

const indexes = new WeakMap<SkillTable, ReadonlyMap<string, readonly (number | null)[]>>()

function indexOf(table: SkillTable): ReadonlyMap<string, readonly (number | null)[]> {
  const known = indexes.get(table)
  if (known) return known
  const index = new Map(table.occupations.map(({ soc, importance }) => [soc, importance]))
  indexes.set(table, index)
  return index
}

/** Whether O*NET rates a role's skills. */
export function isRated(table: SkillTable, soc: string): boolean {
  return indexOf(table).has(soc)
}

/** What another role asks for, seen from one's own. */
export interface SkillsBetween {
  /** Skills important there. */
  readonly important: readonly string[]
  /** Those of them that are at most half a step more important there than here. */
  readonly shared: readonly string[]
  /** The others, largest difference first. */
  readonly missing: readonly string[]
}

/** Skills that `other` asks for and `own` brings or lacks. Null: O*NET rates one of them not. */
export function skillsBetween(table: SkillTable, own: string, other: string): SkillsBetween | null {
  const index = indexOf(table)
  const here = index.get(own)
  const there = index.get(other)
  if (!here || !there) return null
  const important = table.skills.flatMap((name, i) => {
    const [a, b] = [here[i] ?? null, there[i] ?? null]
    return a === null || b === null || b < IMPORTANT ? [] : [{ name, more: b - a }]
  })
  const missing = important
    .filter(({ more }) => more >= HALF_STEP)
    .toSorted((a, b) => b.more - a.more || (a.name < b.name ? -1 : 1))
  return {
    important: important.map(({ name }) => name),
    shared: important.filter((skill) => !missing.includes(skill)).map(({ name }) => name),
    missing: missing.map(({ name }) => name),
  }
}

/** A skill's importance beside the mean of other roles. */
export interface SkillApart {
  readonly name: string
  readonly own: number
  readonly others: number
}

/** Skills in which a role differs most from others, each list with the largest difference first. */
export interface SkillsApart {
  readonly more: readonly SkillApart[]
  readonly less: readonly SkillApart[]
  /** Roles it was compared with. */
  readonly roles: number
}

/**
 * The skills most and least important to a role against the plain mean of others, at least a quarter of a step apart; a skill that
 * is important to neither is left out. Null: it is not rated, or none of the others is.
 */
export function skillsApart(
  table: SkillTable,
  soc: string,
  others: readonly string[],
  most: number,
): SkillsApart | null {
  const index = indexOf(table)
  const own = index.get(soc)
  const rated = others.flatMap((other) => {
    const ratings = index.get(other)
    return ratings ? [ratings] : []
  })
  if (!own || rated.length === 0) return null
  const apart = table.skills.flatMap((name, i): readonly SkillApart[] => {
    const values = rated.flatMap((ratings) => ratings[i] ?? [])
    const value = own[i] ?? null
    if (value === null || values.length === 0) return []
    return [{ name, own: value, others: values.reduce((sum, each) => sum + each, 0) / values.length }]
  })
  const by = (sign: 1 | -1): readonly SkillApart[] =>
    apart
      .filter(
        ({ own: here, others: there }) =>
          sign * (here - there) >= APART && Math.max(here, there) >= IMPORTANT,
      )
      .toSorted((a, b) => sign * (b.own - b.others - (a.own - a.others)) || (a.name < b.name ? -1 : 1))
      .slice(0, most)
  return { more: by(1), less: by(-1), roles: rated.length }
}
