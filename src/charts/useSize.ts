import { useCallback, useState } from 'react'

/**
 * Width of an element in whole px, `first` until it is in the page: measured before the first paint, so that nothing
 * jumps. A hidden element keeps the last width.
 */
export function useSize(
  first: number,
): readonly [ref: (element: Element | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(first)
  const ref = useCallback((element: Element | null) => {
    if (element === null) return undefined
    const measure = () => {
      const next = Math.round(element.getBoundingClientRect().width)
      if (next > 0) setWidth(next)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
