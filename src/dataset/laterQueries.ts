import type { Tables } from '#store/tables.ts'
import type { DataReader } from './files/dataFile.ts'
import { fileQuery, putRecent, putTable, type FileQuery } from './queries.ts'

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
