import type { Occupation } from '#domain/occupation.ts'
import type { Tables } from '#store/tables.ts'
import { occupationOf } from './rolesPicture.ts'

/** Roles that are compared: the nearest ones of O*NET's list. */
const NEAREST = 10

/** Whether it gathers what has no name of its own: nobody can take it for a next step. */
function isRemainder({ title }: Occupation): boolean {
  return /, all other$/i.test(title)
}

/** The roles nearest to one, as O*NET lists them; remainders ("…, all other") are passed over. Null: its profile is not here. */
export function nearestRoles(tables: Tables, soc: string): readonly Occupation[] | null {
  const profile = tables.profiles[soc]
  if (!profile) return null
  return profile.related
    .flatMap((code) => occupationOf(tables, code) ?? [])
    .filter((role) => !isRemainder(role))
    .slice(0, NEAREST)
}
