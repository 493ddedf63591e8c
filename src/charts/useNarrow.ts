import { useSyncExternalStore } from 'react'

/** A phone's width, as a media query. */
export const NARROW = '(max-width: 699px)'

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether the page has a phone's width, under 700 px: two-line rows, sheets, a bottom bar. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches)
}
