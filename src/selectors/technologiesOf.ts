import type { Profile, Technology } from '#domain/profile.ts'
import type { Tables } from '#store/tables.ts'
import { nearestRoles } from './nearestRoles.ts'
import { isRated } from './skillsOf.ts'

/** What another role works with, seen from one's own: O*NET's hot technologies, named in many job ads of any role. */
export interface TechnologiesBetween {
  /** Hot ones of the other role of which the release tells whether the own role has them too. */
  readonly hot: number
  /** Those of them that both have. */
  readonly shared: number
  /** The others: those that many ads for the other role name first. */
  readonly missing: readonly string[]
}

/**
 * Whether a role has a technology. Null: the release does not tell. Of a kind it keeps the examples in demand and the first six, in
 * demand first, then hot ones by name: a hot one that is not kept is told to be absent only where it would have been kept.
 */
function has({ technologies }: Profile, names: ReadonlySet<string>, kind: string, name: string) {
  if (names.has(name)) return true
  const own = technologies.find((each) => each.kind === kind)
  const last = own?.examples.at(-1)
  if (own === undefined || last === undefined || own.count === own.examples.length) return false
  if (last.isInDemand) return null
  return !last.isHot || name < last.name ? false : null
}

/** Hot technologies of `other` that `own` has or lacks. Null: O*NET lists no technologies of one of them. */
export function technologiesBetween(own: Profile, other: Profile): TechnologiesBetween | null {
  if (own.technologies.length === 0 || other.technologies.length === 0) return null
  const names = new Set(own.technologies.flatMap(({ examples }) => examples.map(({ name }) => name)))
  const hot = new Map<string, Technology & { readonly here: boolean | null }>()
  for (const { kind, examples } of other.technologies)
    for (const each of examples)
      if (each.isHot && !hot.has(each.name))
        hot.set(each.name, { ...each, here: has(own, names, kind, each.name) })
  const told = [...hot.values()].filter(({ here }) => here !== null)
  const missing = told.filter(({ here }) => here === false)
  return {
    hot: told.length,
    shared: told.length - missing.length,
    missing: missing.toSorted((a, b) => Number(b.isInDemand) - Number(a.isInDemand)).map(({ name }) => name),
  }
}

/** Nearby roles whose skills cannot be compared with a role's, so that their technologies are. Empty while tables are missing. */
export function rolesByTechnologies(tables: Tables, soc: string): readonly string[] {
  const { skills } = tables
  if (!skills) return []
  const isOwnRated = isRated(skills, soc)
  return (nearestRoles(tables, soc) ?? [])
    .map((role) => role.soc)
    .filter((other) => !isOwnRated || !isRated(skills, other))
}

/** The same, of two roles whose profiles may not be here. Null: not here, or O*NET lists none of one. */
export function technologiesIn({ profiles }: Tables, soc: string, other: string): TechnologiesBetween | null {
  const [own, theirs] = [profiles[soc], profiles[other]]
  return own && theirs ? technologiesBetween(own, theirs) : null
}
