import { useEffect, useRef } from 'react'
import { useStore } from '#store/store.ts'
import { announce } from '#ui/announce.ts'

/**
 * Says once, aloud, which place was kept for Compare or let go, wherever that was done; `opened` are the places that the page was opened
 * with, so that one kept before this script came is said too.
 */
export function useKeptAnnounced(opened: readonly string[]): void {
  const kept = useStore((store) => store.view.metros)
  const said = useRef(opened)
  useEffect(() => {
    const before = said.current
    said.current = kept
    if (before === kept) return
    const say = async () => {
      const { keptText } = await import('#selectors/keptText.ts')
      const text = keptText(useStore.getState().tables, before, kept)
      if (text !== null) announce(text)
    }
    // What is kept shows all the same: without the script of its words it is not said aloud.
    say().catch(() => undefined)
  }, [kept])
}
