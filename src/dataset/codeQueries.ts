import { NATION } from '#domain/area.ts'
import { HttpError } from './fetchText.ts'
import { laterQuery } from './laterQueries.ts'
import { fileQuery, putRecent, type FileQuery } from './queries.ts'
import { mayHaveRole } from './releasedRoles.ts'

/** Path of an area's file: metro areas have digits, states letters. */
function areaPath(code: string): string {
  return /^\d/.test(code) ? `metros/${code}.json` : `states/${code}.json`
}

/** Path of an occupation's history. */
function historyPath(soc: string): string {
  return `history/${soc}.json`
}

/** One occupation through the years. Fails as absent, unasked, where the page knows that the release lacks the role. */
export function historyQuery(soc: string): FileQuery {
  const query = fileQuery(
    historyPath(soc),
    async () => (await import('./files/historyFile.ts')).historyFile(soc),
    putRecent('histories', soc, historyPath),
  )
  if (mayHaveRole(soc)) return query
  return { ...query, queryFn: () => Promise.reject(new HttpError(historyPath(soc), 404)) }
}

/** Every occupation of one metro area or state. The nation has no such file: its row is in `occupations`. */
export function areaQuery(code: string): FileQuery {
  if (code === NATION) return laterQuery('occupations')
  return fileQuery(
    areaPath(code),
    async () => (await import('./files/areaFile.ts')).areaFile(code),
    putRecent('areas', code, areaPath),
  )
}

function profilePath(soc: string): string {
  return `profiles/${soc}.json`
}

/** What O*NET says of one occupation. */
export function profileQuery(soc: string): FileQuery {
  return fileQuery(
    profilePath(soc),
    async () => (await import('./files/profileFile.ts')).profileFile(soc),
    putRecent('profiles', soc, profilePath),
  )
}
