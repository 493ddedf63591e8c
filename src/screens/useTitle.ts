import { useEffect } from 'react'

/** The tab's title is the picture's headline: history and bookmarks say what they show. `isOurs` false: another part sets it. */
export function useTitle(headline: string | null, isOurs = true): void {
  useEffect(() => {
    if (isOurs) document.title = headline === null ? 'Where It Pays' : headline
  }, [headline, isOurs])
}
