import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ROOT } from '#view/root.ts'

/** So long no file may be on its way before anything is kept, ms. */
const QUIET = 2000

async function keep(): Promise<void> {
  if (!navigator.onLine) return
  const { keepOnDevice } = await import('#offline/keepOnDevice.ts')
  await keepOnDevice(ROOT)
}

function keepWhenIdle(): void {
  // What cannot be kept is missed by nobody who has a network.
  const start = () => void keep().catch(() => undefined)
  if (typeof requestIdleCallback === 'undefined') start()
  else requestIdleCallback(start)
}

/** Keeps the product on the device once the page stands, with all its files, and has nothing better to do. */
export function useOfflineKeeping(): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!import.meta.env.PROD) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      if (client.isFetching() === 0) timer = setTimeout(keepWhenIdle, QUIET)
    }
    wait()
    const stop = client.getQueryCache().subscribe(wait)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client])
}
