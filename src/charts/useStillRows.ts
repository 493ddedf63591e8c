import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the rows of a list where they are on the screen when the reader's press puts rows above them, or anything does so out of sight: the
 * page scrolls by as much, and no row glides. Returns what is to be called before that press is acted on.
 */
export function useStillRows(list: RefObject<HTMLElement | null>, above: number, height: number): () => void {
  const before = useRef(above)
  const isPressed = useRef(false)
  useLayoutEffect(() => {
    const more = above - before.current
    before.current = above
    const element = list.current
    if (!more || !element || !(isPressed.current || element.getBoundingClientRect().top < 0)) return
    isPressed.current = false
    element.toggleAttribute('data-still', true)
    window.scrollBy({ top: more * height, behavior: 'instant' })
    requestAnimationFrame(() => element.toggleAttribute('data-still', false))
  }, [list, above, height])
  return () => {
    isPressed.current = true
  }
}
