import { keptInside } from './spreadLabels.ts'
import { textWidth } from './textWidth.ts'

/** A dot with a figure to stand over or under it, px. */
export interface LabelledDot {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** Where a figure stands: its centre and its baseline, px. */
export interface PlacedLabel {
  readonly x: number
  readonly y: number
}

interface Box extends PlacedLabel {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const SIZE = 12.5
const ASCENT = 10
const DESCENT = 3
/** Baselines above and below a dot. */
const SIDES = [-11, 20] as const
const RADIUS = 5
/** More than all else that may be wrong. */
const NEVER = 1e6

function boxOf({ x, y, text }: LabelledDot, side: number, width: number): Box {
  const half = textWidth(text, SIZE, true) / 2
  const at = keptInside(x, text, width, true)
  return {
    x: at,
    y: y + side,
    left: at - half,
    right: at + half,
    top: y + side - ASCENT,
    bottom: y + side + DESCENT,
  }
}

/** Area that two boxes share, px². */
function shared(a: Omit<Box, 'x' | 'y'>, b: Omit<Box, 'x' | 'y'>): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return wide > 0 && high > 0 ? wide * high : 0
}

/** Points of a line that lie in a box, of twenty. */
function crossed(box: Box, from: LabelledDot, to: LabelledDot): number {
  return Array.from({ length: 21 }, (_, i) => i / 20).filter((part) => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part]
    return x > box.left && x < box.right && y > box.top && y < box.bottom
  }).length
}

/** What is wrong with boxes: figures over each other worst, then over dots, below the floor, over lines. */
function cost(boxes: readonly Box[], dots: readonly LabelledDot[], floor: number): number {
  const overlaps = boxes.flatMap((box, i) => boxes.slice(i + 1).map((other) => shared(box, other)))
  const spots = dots.map(({ x, y }) => ({
    left: x - RADIUS,
    right: x + RADIUS,
    top: y - RADIUS,
    bottom: y + RADIUS,
  }))
  const [first, ...others] = dots
  return (
    overlaps.filter((area) => area > 0).length * NEVER +
    boxes.reduce(
      (sum, box) =>
        sum +
        spots.reduce((all, spot) => all + shared(box, spot), 0) * 20 +
        Math.max(0, box.bottom - floor) * 100 +
        (first ? others.reduce((all, other) => all + crossed(box, first, other), 0) : 0),
      0,
    )
  )
}

/**
 * Each figure over or under its dot, so that they stand clear of each other, of the dots and of the lines from the first dot to
 * the others; as good as another, the figure stands above.
 */
export function miniLabels(
  dots: readonly LabelledDot[],
  width: number,
  floor: number,
): readonly PlacedLabel[] {
  const choices = Array.from({ length: 2 ** dots.length }, (_, bits) =>
    dots.map((_dot, i) => SIDES[((bits >> i) & 1) as 0 | 1]),
  )
  const placed = choices.map((sides) => dots.map((dot, i) => boxOf(dot, sides[i] ?? SIDES[0], width)))
  const best = placed.toSorted((a, b) => cost(a, dots, floor) - cost(b, dots, floor))[0] ?? []
  return best.map(({ x, y }) => ({ x, y }))
}
