import type { QueryClient, UseQueryOptions } from '@tanstack/react-query'
import { useStore } from '#store/store.ts'
import { withRecent, type Tables } from '#store/tables.ts'
import { fetchText, HttpError } from './fetchText.ts'
import type { DataReader } from './files/dataFile.ts'
import { metrosReader } from './files/metrosReader.ts'
import { rolePath, roleReader } from './files/roleReader.ts'
import { mayHaveRole } from './releasedRoles.ts'

/** What a query leaves behind: the table itself is in the store. */
export interface Receipt {
  readonly file: string
  readonly rows: number
}

/** A query for one file of the release. */
export type FileQuery = UseQueryOptions<Receipt, Error, Receipt, readonly [string]>

/** A query whose answer goes into the store by `put`. */
export function fileQuery<T>(
  path: string,
  file: () => DataReader<T> | Promise<DataReader<T>>,
  put: (table: T, client: QueryClient) => void,
): FileQuery {
  return {
    queryKey: [path],
    queryFn: async ({ client, signal }) => {
      const [text, format] = await Promise.all([fetchText(path, signal), file()])
      const table = format.decode(text)
      put(table, client)
      return { file: path, rows: format.rows(table) }
    },
  }
}

/** Puts a table under its one key. */
export function putTable<K extends keyof Tables>(key: K): (table: NonNullable<Tables[K]>) => void {
  return (table) => useStore.setState(({ tables }) => ({ tables: { ...tables, [key]: table } }))
}

/** Paths of files in the order in which pictures last asked for them. */
const asked = new Set<string>()

/** To be said whenever a picture asks for files: what nobody has asked for longest goes first. */
export function noteUse(queries: readonly FileQuery[]): void {
  for (const [path] of queries.map(({ queryKey }) => queryKey)) {
    asked.delete(path)
    asked.add(path)
  }
}

/** Puts the table of one role, one area or what else is known of it; the least recently used one goes, with its query. */
export function putRecent<
  K extends 'roles' | 'nonmetroRoles' | 'areas' | 'histories' | 'profiles' | 'employers',
>(
  kind: K,
  code: string,
  pathOf: (code: string) => string,
): (table: Tables[K][string], client: QueryClient) => void {
  return (table, client) => {
    const order = [...asked]
    const held = useStore.getState().tables[kind] as Readonly<Record<string, Tables[K][string]>>
    const { record, dropped } = withRecent(held, code, table, (other) => order.indexOf(pathOf(other)))
    useStore.setState(({ tables }) => ({ tables: { ...tables, [kind]: record } }))
    for (const other of dropped) client.removeQueries({ queryKey: [pathOf(other)], exact: true })
  }
}

/** The metro areas: on the first picture's path, so its format is not loaded lazily. */
export function metrosQuery(): FileQuery {
  return fileQuery(metrosReader.path, () => metrosReader, putTable('metros'))
}

/** One occupation in every area. Fails as absent, unasked, where the page knows that the release has none. */
export function roleQuery(soc: string): FileQuery {
  const file = roleReader(soc)
  const query = fileQuery(file.path, () => file, putRecent('roles', soc, rolePath))
  return mayHaveRole(soc) ? query : { ...query, queryFn: () => Promise.reject(new HttpError(file.path, 404)) }
}
