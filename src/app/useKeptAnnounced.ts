import { useEffect, useRef } from 'react'
import { keptText } from '#selectors/keptText.ts'
import { useStore } from '#store/store.ts'
import { announce } from '#ui/announce.ts'

/** Says once, aloud, which place was kept for Compare or let go, wherever that was done. */
export function useKeptAnnounced(): void {
  const kept = useStore((store) => store.view.metros)
  const said = useRef(kept)
  useEffect(() => {
    const text = keptText(useStore.getState().tables, said.current, kept)
    said.current = kept
    if (text !== null) announce(text)
  }, [kept])
}
