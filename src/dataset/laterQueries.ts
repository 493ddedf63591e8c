import { NATION } from '#domain/area.ts'
import type { Tables } from '#store/tables.ts'
import { HttpError } from './fetchText.ts'
import type { DataReader } from './files/dataFile.ts'
import { fileQuery, putRecent, putTable, type FileQuery } from './queries.ts'
import { mayHaveRole } from './releasedRoles.ts'

/** A file of the release that is one table of the store, and no first picture needs. */
export type LaterFile = Exclude<
  keyof Tables,
  'metros' | 'roles' | 'nonmetroRoles' | 'areas' | 'histories' | 'profiles' | 'employers' | 'tax'
>

type Formats = { readonly [K in LaterFile]: () => Promise<DataReader<NonNullable<Tables[K]>>> }

/** How each file is read: its format comes with it, after the first picture. */
const FORMATS: Formats = {
  manifest: async () => (await import('./files/manifestFile.ts')).manifestFile,
  states: async () => (await import('./files/statesFile.ts')).statesFile,
  nonmetro: async () => (await import('./files/nonmetroFile.ts')).nonmetroFile,
  prices: async () => (await import('./files/pricesFile.ts')).pricesFile,
  occupations: async () => (await import('./files/occupationsFile.ts')).occupationsFile,
  map: async () => (await import('./files/mapFile.ts')).mapFile,
  places: async () => (await import('./files/placesFile.ts')).placesFile,
  projections: async () => (await import('./files/projectionsFile.ts')).projectionsFile,
  titles: async () => (await import('./files/titlesFile.ts')).titlesFile,
  filings: async () => (await import('./files/filingsFile.ts')).filingsFile,
  article: async () => (await import('./files/articleFile.ts')).articleFile,
  cpi: async () => (await import('./files/cpiFile.ts')).cpiFile,
  skills: async () => (await import('./files/skillsFile.ts')).skillsFile,
  similar: async () => (await import('./files/similarFile.ts')).similarFile,
}

/** The query for a file that no first picture needs. */
export function laterQuery(file: LaterFile): FileQuery {
  return queryOf(file)
}

function queryOf<K extends LaterFile>(file: K): FileQuery {
  // The path is asked for before the format is here, which knows it too: tests hold them together.
  const path = file === 'filings' ? 'filings/titles.json' : `${file}.json`
  return fileQuery(path, FORMATS[file], putTable(file))
}

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

// The path is asked for before the format is here, as above.
function nonmetroPath(soc: string): string {
  return `nonmetro/${soc}.json`
}

/** One occupation in every nonmetropolitan area. The release has none for the roles that `nonmetro` says are lacking. */
export function nonmetroRoleQuery(soc: string): FileQuery {
  return fileQuery(
    nonmetroPath(soc),
    async () => (await import('./files/nonmetroRoleFile.ts')).nonmetroRoleFile(soc),
    putRecent('nonmetroRoles', soc, nonmetroPath),
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
