import { useLayoutEffect, type RefObject } from 'react'

/** The room on either sheet within margins of 12 mm, CSS pixels: A4's width, Letter's height less 4% for other letters. */
const WIDTH = 703
const HEIGHT = 925

/** Letters on paper, px: as large as 8.25 points, and tried down to 4.5 in these steps. */
const LARGEST = 11
const SMALLEST = 6
const STEP = 0.25

/** Below this width the sheet is cards, whose height says nothing of the paper's. */
const CARDS = 700

/** The largest letters with which the sheet takes one page. It is laid out for each as on paper: so many em wide. */
function fitOf(sheet: HTMLElement): number {
  const { style } = sheet
  const size = parseFloat(getComputedStyle(sheet).fontSize)
  style.setProperty('max-width', 'none')
  style.setProperty('padding', '0')
  let letters = LARGEST
  for (; letters > SMALLEST; letters -= STEP) {
    style.setProperty('width', `${WIDTH / letters}em`)
    if ((sheet.offsetHeight / size) * letters <= HEIGHT) break
  }
  for (const name of ['max-width', 'padding', 'width']) style.removeProperty(name)
  return letters
}

/** Letters for so many lines of figures where nothing can be measured: what the fullest sheets take, and some to spare. */
function reckoned(rows: number): number {
  return 10.4 - rows / 10
}

/** Sizes the letters on paper so that the sheet takes one page, whatever is on it. `rows`: its lines of figures. */
export function useSheetFit(sheet: RefObject<HTMLElement | null>, content: unknown, rows: number): void {
  useLayoutEffect(() => {
    const element = sheet.current
    if (!element) return
    const fit = () => {
      const letters = window.innerWidth < CARDS ? reckoned(rows) : fitOf(element)
      element.style.setProperty('--fit', `${letters}px`)
    }
    fit()
    window.addEventListener('resize', fit)
    return () => window.removeEventListener('resize', fit)
  }, [sheet, content, rows])
}
