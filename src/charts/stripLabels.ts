import type { PlacePay } from '#selectors/placePay.ts'
import { mayBeNamed } from '#domain/wages.ts'
import { cityName } from '#selectors/baseline.ts'
import { textWidth } from './textWidth.ts'

/** A place on the strip: per cent of its width, px from its top. */
export interface StripPlace {
  readonly row: PlacePay
  readonly x: number
  readonly y: number
}

/** A name beside its dot, px. */
export interface StripLabel {
  readonly code: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

const LETTERS = 12.5
const GAP = 7
/** Half the height of a line, px. */
const HALF = 7
const TOP = 3

interface Taken {
  readonly left: number
  readonly right: number
  readonly y: number
}

/**
 * Names on the strip that lie neither on each other nor outside `width` px: that of the lit place always, then the kept ones and the
 * top three of those that are not thin; one without room is left out.
 */
export function stripLabels(
  dots: readonly StripPlace[],
  kept: readonly PlacePay[],
  lit: string | null,
  width: number,
): readonly StripLabel[] {
  const top = dots
    .filter(({ row }) => !row.floor && mayBeNamed(row.stats))
    .toSorted((a, b) => b.x - a.x)
    .slice(0, TOP)
  const codes = [lit, ...kept.map((row) => row.area.code), ...top.map(({ row }) => row.area.code)]
  const taken: Taken[] = []
  return [...new Set(codes)].flatMap((code): readonly StripLabel[] => {
    const dot = dots.find(({ row }) => row.area.code === code)
    if (!dot || code === null) return []
    const text = cityName(dot.row.area.short)
    const wide = textWidth(text, LETTERS, true)
    const at = (dot.x / 100) * width
    for (const anchor of ['end', 'start'] as const) {
      const x = anchor === 'start' ? at + GAP : at - GAP
      const left = anchor === 'start' ? x : x - wide
      const isFree = taken.every(
        (other) =>
          left > other.right + 4 || left + wide + 4 < other.left || Math.abs(other.y - dot.y) >= 2 * HALF,
      )
      if (left < 0 || left + wide > width || !isFree) continue
      taken.push({ left, right: left + wide, y: dot.y })
      return [{ code, text, x, y: dot.y + 4, anchor }]
    }
    return []
  })
}
