import type { RecordLayout } from './recordLayout.ts'
import { textWidth } from './textWidth.ts'

const SIZE = 13
const GAP = 5

/** A name above the stacks of dots, led to its own dot, px: `x` is its centre, `y` its base line. */
export interface OwnLabel {
  readonly x: number
  readonly y: number
  /** From the name to the dot. */
  readonly lead: { readonly x: number; readonly from: number; readonly to: number }
}

/** Where the name of one dot lies on no dot and on no title: above what it spans, as near as it can. */
export function recordOwnLabel(
  { dots, bands, width }: Pick<RecordLayout, 'dots' | 'bands' | 'width'>,
  index: number,
  text: string,
): OwnLabel | null {
  const own = dots[index]
  const band = bands.find(({ line }) => own !== undefined && own.y < line)
  if (!own || !band) return null
  const half = textWidth(text, SIZE, true) / 2
  const titleEnd = textWidth(band.title, SIZE, true) + GAP
  const places = [0, 0.9, -0.9]
    .map((share) => Math.max(half, Math.min(width - half, own.x + share * half)))
    .map((x) => {
      const near = dots.filter(
        (dot) => dot.y > band.top && dot.y < band.line && Math.abs(dot.x - x) < half + dot.r + GAP,
      )
      const lowest = Math.min(own.y - own.r, ...near.map((dot) => dot.y - dot.r)) - GAP
      const onTitle = x - half < titleEnd && lowest > band.top + 2 && lowest - SIZE < band.top + 18
      return { x, y: onTitle ? band.top - 3 : lowest }
    })
  const best = places.toSorted((a, b) => b.y - a.y)[0]
  if (!best) return null
  return { ...best, lead: { x: own.x, from: best.y + 3, to: own.y - own.r } }
}
