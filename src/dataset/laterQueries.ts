import type { QueryClient } from '@tanstack/react-query'
import { NATION } from '#domain/area.ts'
import type { AreaTable } from '#domain/wages.ts'
import { useStore } from '#store/store.ts'
import { withRecent } from '#store/tables.ts'
import { fileQuery, putTable, type FileQuery } from './queries.ts'

/** A file of the release that is one table of the store; its format comes with it, after the first picture. */
export type LaterFile =
  | 'manifest'
  | 'states'
  | 'prices'
  | 'occupations'
  | 'map'
  | 'places'
  | 'projections'
  | 'titles'
  | 'filings'
  | 'article'

const QUERIES: Readonly<Record<LaterFile, () => FileQuery>> = {
  manifest: () =>
    fileQuery(
      'manifest.json',
      async () => (await import('./files/manifestFile.ts')).manifestFile,
      putTable('manifest'),
    ),
  states: () =>
    fileQuery(
      'states.json',
      async () => (await import('./files/statesFile.ts')).statesFile,
      putTable('states'),
    ),
  prices: () =>
    fileQuery(
      'prices.json',
      async () => (await import('./files/pricesFile.ts')).pricesFile,
      putTable('prices'),
    ),
  occupations: () =>
    fileQuery(
      'occupations.json',
      async () => (await import('./files/occupationsFile.ts')).occupationsFile,
      putTable('occupations'),
    ),
  map: () => fileQuery('map.json', async () => (await import('./files/mapFile.ts')).mapFile, putTable('map')),
  places: () =>
    fileQuery(
      'places.json',
      async () => (await import('./files/placesFile.ts')).placesFile,
      putTable('places'),
    ),
  projections: () =>
    fileQuery(
      'projections.json',
      async () => (await import('./files/projectionsFile.ts')).projectionsFile,
      putTable('projections'),
    ),
  titles: () =>
    fileQuery(
      'titles.json',
      async () => (await import('./files/titlesFile.ts')).titlesFile,
      putTable('titles'),
    ),
  filings: () =>
    fileQuery(
      'filings/titles.json',
      async () => (await import('./files/filingsFile.ts')).filingsFile,
      putTable('filings'),
    ),
  article: () =>
    fileQuery(
      'article.json',
      async () => (await import('./files/articleFile.ts')).articleFile,
      putTable('article'),
    ),
}

/** The query for a file that no first picture needs. */
export function laterQuery(file: LaterFile): FileQuery {
  return QUERIES[file]()
}

/** Path of an area's file: metro areas have digits, states letters. */
function areaPath(code: string): string {
  return /^\d/.test(code) ? `metros/${code}.json` : `states/${code}.json`
}

/** Puts the table of one area; the least recently used one goes, with its query. */
function putArea(code: string): (table: AreaTable, client: QueryClient) => void {
  return (table, client) => {
    const { record, dropped } = withRecent(useStore.getState().tables.areas, code, table)
    useStore.setState(({ tables }) => ({ tables: { ...tables, areas: record } }))
    for (const other of dropped) client.removeQueries({ queryKey: [areaPath(other)], exact: true })
  }
}

/** Every occupation of one metro area or state. The nation has no such file: its row is in `occupations`. */
export function areaQuery(code: string): FileQuery {
  if (code === NATION) return laterQuery('occupations')
  return fileQuery(
    areaPath(code),
    async () => (await import('./files/areaFile.ts')).areaFile(code),
    putArea(code),
  )
}
