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
/** Of a dot, px. */
const RADIUS = 4
/** How much higher a name stands above its dot, px. */
const LIFT = 14
const TOP = 3

interface Taken {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** Places for a name of a width: beside its dot, or one line higher, which covers no dot of its row. */
function ways(at: number, y: number, wide: number) {
  return [
    { left: at - GAP - wide, y, anchor: 'end' },
    { left: at + GAP, y, anchor: 'start' },
    { left: at + RADIUS - wide, y: y - LIFT, anchor: 'end' },
    { left: at - RADIUS, y: y - LIFT, anchor: 'start' },
  ] as const
}

function isFree(taken: readonly Taken[], left: number, right: number, y: number): boolean {
  return taken.every(
    (other) => left > other.right + 4 || right + 4 < other.left || Math.abs(other.y - y) >= 2 * HALF,
  )
}

/** How many dots a name would cover. */
function covered(
  dots: readonly StripPlace[],
  own: StripPlace,
  left: number,
  wide: number,
  y: number,
  width: number,
): number {
  return dots.filter((dot) => {
    const at = (dot.x / 100) * width
    return dot !== own && at > left - RADIUS && at < left + wide + RADIUS && Math.abs(dot.y - y) < HALF + 1
  }).length
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
  // Who asked for a name gets it, even over other dots.
  const mayCover = new Set([lit, ...kept.map((row) => row.area.code)])
  const taken: Taken[] = []
  return [...new Set(codes)].flatMap((code): readonly StripLabel[] => {
    const dot = dots.find(({ row }) => row.area.code === code)
    if (!dot || code === null) return []
    const text = cityName(dot.row.area.short)
    const wide = textWidth(text, LETTERS, true)
    const at = (dot.x / 100) * width
    const fit = ways(at, dot.y, wide)
      .filter(
        ({ left, y }) =>
          left >= 0 && left + wide <= width && y >= HALF && isFree(taken, left, left + wide, y),
      )
      .map((way) => ({ ...way, cost: covered(dots, dot, way.left, wide, way.y, width) }))
      .filter(({ cost }) => cost === 0 || mayCover.has(code))
      .toSorted((one, other) => one.cost - other.cost)[0]
    if (!fit) return []
    const { left, y, anchor } = fit
    taken.push({ left, right: left + wide, y })
    return [{ code, text, x: anchor === 'start' ? left : left + wide, y: y + 4, anchor }]
  })
}
