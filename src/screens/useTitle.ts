import { useEffect } from 'react'

/**
 * The tab's title is the picture's headline: history and bookmarks say what they show. Undefined: another part of the screen says
 * it.
 */
export function useTitle(headline: string | null | undefined): void {
  useEffect(() => {
    if (headline === undefined) return
    document.title = headline === null ? 'Where It Pays' : headline
  }, [headline])
}
