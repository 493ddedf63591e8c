import { useSyncExternalStore } from 'react'

/** offline: the device has no network; unanswered: it has, but the host did not answer in time when the page was opened. */
export type Connection = 'online' | 'offline' | 'unanswered'

/** The worker says so in the page's own timing where it opened the kept page; not every browser tells its pages. */
function isFromDevice(): boolean {
  if (typeof PerformanceNavigationTiming === 'undefined') return false
  const [opened] = performance.getEntriesByType('navigation')
  return (
    opened instanceof PerformanceNavigationTiming &&
    'serverTiming' in opened &&
    opened.serverTiming.some(({ name }) => name === 'from-device')
  )
}

let connection: Connection | null = null

function read(): Connection {
  connection ??= !navigator.onLine ? 'offline' : isFromDevice() ? 'unanswered' : 'online'
  return connection
}

function onChange(changed: () => void): () => void {
  const heard = ({ type }: Event) => {
    connection = type === 'offline' ? 'offline' : 'online'
    changed()
  }
  for (const type of ['online', 'offline']) window.addEventListener(type, heard)
  return () => {
    for (const type of ['online', 'offline']) window.removeEventListener(type, heard)
  }
}

/** How the page stands to its host now. */
export function useConnection(): Connection {
  return useSyncExternalStore(onChange, read)
}
