import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Rows rendered beyond each edge of the screen, so that a scroll finds them painted. */
const MARGIN = 8

/** Rows rendered before anything is measured: more than a usual screen shows. What lies beyond comes after the first paint. */
const FIRST = 24

/** The window moves in steps of this many rows, so that most scroll events render nothing. */
const STEP = 6

/** Rows of a list on paper: with headline, strip, notes and source they fill one upright sheet of Letter, the lower of both. */
const PAPER = 30

/** How many of a list's rows are printed. A few beyond the usual number are printed too: a line about them takes as much room. */
export function paperRows(rows: number): number {
  return rows < PAPER + 5 ? rows : PAPER
}

interface RowWindow {
  readonly from: number
  readonly to: number
}

function visible(top: number, height: number, rowHeight: number, rows: number): RowWindow {
  const first = Math.floor(-top / rowHeight) - MARGIN
  const last = Math.ceil((height - top) / rowHeight) + MARGIN
  return {
    from: Math.min(Math.max(0, Math.floor(first / STEP) * STEP), Math.max(0, rows - 1)),
    to: Math.max(0, Math.min(rows, Math.ceil(last / STEP) * STEP)),
  }
}

/** Which rows of a list in the page's own scroll are on or near the screen. `from` inclusive, `to` exclusive. */
export function useWindowRows(
  list: RefObject<HTMLElement | null>,
  rows: number,
  rowHeight: number,
): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ from: 0, to: Math.min(rows, FIRST) })
  useEffect(() => {
    let isOnPaper = false
    const update = () => {
      const element = list.current
      if (!element || isOnPaper) return
      const next = visible(element.getBoundingClientRect().top, window.innerHeight, rowHeight, rows)
      setShown((now) => (now.from === next.from && now.to === next.to ? now : next))
    }
    // Paper has no window. The rows stand when the listeners are done, and stay until the sheet is: a scroll or a new size in
    // between, as the preview brings, is not about them.
    const toPaper = () => {
      isOnPaper = true
      flushSync(() => setShown({ from: 0, to: paperRows(rows) }))
    }
    const toScreen = () => {
      isOnPaper = false
      update()
    }
    update()
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    window.addEventListener('scroll', update, { passive: true })
    window.addEventListener('resize', update)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
      window.removeEventListener('scroll', update)
      window.removeEventListener('resize', update)
    }
  }, [list, rows, rowHeight])
  return { from: Math.min(shown.from, rows), to: Math.min(shown.to, rows) }
}
