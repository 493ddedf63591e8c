import { useEffect } from 'react'

/** The tab's title is the picture's headline: history and bookmarks say what they show. */
export function useTitle(headline: string | null): void {
  useEffect(() => {
    document.title = headline === null ? 'Where It Pays' : headline
  }, [headline])
}
