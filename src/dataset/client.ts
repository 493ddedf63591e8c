import { QueryCache, QueryClient } from '@tanstack/react-query'
import { DataFileError } from './files/dataFile.ts'
import { HttpError } from './fetchText.ts'

const MAX_RETRIES = 2

/** Whether another try may help: not when the file itself is unsound or the host says there is none. */
function mayRetry(failures: number, error: Error): boolean {
  if (error instanceof DataFileError) return false
  if (error instanceof HttpError && error.status < 500) return false
  return failures < MAX_RETRIES
}

/**
 * The carrier of data files: immutable files, so nothing is ever stale; two quick retries of a broken transport. `onUnsound` hears of
 * each file that no other try will bring.
 */
export function createClient(onUnsound?: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error) => mayRetry(0, error) || onUnsound?.() }),
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        networkMode: 'always',
        retry: mayRetry,
        retryDelay: (attempt) => 250 * 2 ** attempt,
        // What failed is asked for again by the reader, not by every picture that needs it.
        retryOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
}
