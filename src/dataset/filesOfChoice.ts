import { ROOT } from '#view/root.ts'
import { areaQuery, historyQuery, profileQuery } from './codeQueries.ts'
import { employersQuery } from './employersQuery.ts'
import { RELEASE } from './fetchText.ts'
import { nonmetroRoleQuery } from './laterQueries.ts'
import { roleQuery } from './queries.ts'

const OF_ROLE = [roleQuery, historyQuery, profileQuery, nonmetroRoleQuery]
const OF_PLACE = [areaQuery, employersQuery]

/** Addresses of every file that the release has of these roles and places. `released`: the paths of all its files. */
export function filesOfChoice(
  { roles, metros }: { readonly roles: readonly string[]; readonly metros: readonly string[] },
  released: readonly string[],
): readonly string[] {
  const queries = [
    ...OF_ROLE.flatMap((query) => roles.map(query)),
    ...OF_PLACE.flatMap((query) => metros.map(query)),
  ]
  const asked = new Set(queries.map(({ queryKey: [path] }) => path))
  return released.filter((path) => asked.has(path)).map((path) => `${ROOT}data/${RELEASE}/${path}`)
}
