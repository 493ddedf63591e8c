import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { DataFileError } from './files/dataFile.ts'
import { HttpError } from './fetchText.ts'
import { noteUse, type FileQuery } from './queries.ts'

/** How the files of a picture are doing. */
export interface Files {
  /** At least one is on its way. */
  readonly pending: boolean
  /** The first failure, in words. Null: none. */
  readonly problem: string | null
  /** The release has no such file: another try cannot help. */
  readonly absent: boolean
  /** Ask again for what failed. */
  retry(): void
}

/** Sees to it that the files arrive in the store. */
export function useFiles(queries: readonly FileQuery[]): Files {
  const results = useQueries({ queries })
  useEffect(() => noteUse(queries), [queries])
  const failed = results.find((result) => result.error !== null)
  return {
    pending: results.some((result) => result.isPending),
    problem: failed?.error ? problemText(failed.error) : null,
    absent: results.some(({ error }) => error instanceof HttpError && error.status === 404),
    retry: () => {
      for (const result of results) if (result.error) void result.refetch()
    },
  }
}

/** Loads files that nobody waits for, once the page has nothing better to do. */
export function usePrefetch(queries: readonly FileQuery[], when: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!when) return
    const load = () => {
      for (const query of queries) client.query(query).catch(() => undefined)
    }
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(load, 200)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(load, { timeout: 2000 })
    return () => cancelIdleCallback(handle)
  }, [client, queries, when])
}

/** What went wrong with a file, for a reader. */
function problemText(error: Error): string {
  if (error instanceof DataFileError) return `A data file could not be read: ${error.message}.`
  if (error instanceof HttpError && error.status === 404)
    return `This release has no file ${error.path}. Choose something else, or reset the view.`
  if (error instanceof HttpError) return `The figures could not be loaded: ${error.message}.`
  return 'The figures could not be loaded and are not on this device. Check the connection, then try again.'
}
