import { textWidth } from './textWidth.ts'
/** A rectangle in px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line that labels should not lie on; the larger its weight the more. */
export interface Stroke {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly weight: number
}

/** A text that wants a place: where it may stand, best first. */
export interface LabelWish {
  readonly key: string
  readonly lines: readonly string[]
  readonly size: number
  readonly isBold: boolean
  /** Top-left corner and alignment of the lines for each place it may take, given the text's size. */
  readonly places: (width: number, height: number) => readonly LabelPlace[]
  /** Centres of the dots that the text belongs to: it should not stand nearer to another. Absent: it belongs to none. */
  readonly of?: readonly (readonly [x: number, y: number])[]
  /** Whether the text is rather left out than set nearer to a dot that is not its own. */
  readonly isTied?: boolean
  /** Px of lines, by their weight, that the text may cover; beyond them it is left out. Absent: any. */
  readonly most?: number
}

/** A point that a text may stand at, px, and which of its ends is there. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A text in its place. `x` is the anchor's. */
export interface PlacedLabel {
  readonly key: string
  readonly lines: readonly string[]
  readonly box: Box
  readonly x: number
  readonly anchor: LabelPlace['anchor']
  readonly lineHeight: number
}

/** Px between two labels at least. */
const GAP = 7
/** What it costs a text to stand nearer to another dot than to its own, as px of lines. */
const ASTRAY = 150
/** Px by which another dot must be nearer. */
const CLEARLY = 4

/** Whether two boxes have a point in common, or come nearer than `gap`. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  )
}

/** Px of a line that lie in a box. */
function within(box: Box, { from, to }: Stroke): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [enter, leave] = [0, 1]
  for (const [start, delta, low, high] of [
    [from[0], dx, box.x, box.x + box.width],
    [from[1], dy, box.y, box.y + box.height],
  ] as const) {
    if (delta === 0) {
      if (start <= low || start >= high) return 0
      continue
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta]
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  }
  return enter < leave ? (leave - enter) * Math.hypot(dx, dy) : 0
}

/** Px between a point and a box. */
function distance({ x, y, width, height }: Box, [px, py]: readonly [number, number]): number {
  return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height))
}

/** Whether a text at a place is read as another dot's. */
function isAstray(box: Box, own: NonNullable<LabelWish['of']>, dots: readonly Box[]): boolean {
  const near = Math.min(...own.map((at) => distance(box, at)))
  return dots.some((dot) => {
    const at = [dot.x + dot.width / 2, dot.y + dot.height / 2] as const
    const isOwn = own.some(([x, y]) => Math.hypot(at[0] - x, at[1] - y) <= 1)
    return !isOwn && distance(box, at) + CLEARLY < near
  })
}

/**
 * Gives each text the best of its places that is inside `bounds` and free of dots and of texts placed before it; one that finds
 * none is left out, so that no two ever overlap. Lines are avoided where there is a choice.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Box,
  dots: readonly Box[],
  strokes: readonly Stroke[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const isInside = ({ x, y, width, height }: Box) =>
    x >= bounds.x &&
    y >= bounds.y &&
    x + width <= bounds.x + bounds.width &&
    y + height <= bounds.y + bounds.height
  for (const { key, lines, size, isBold, places, of: own, most = Infinity, isTied } of wishes) {
    const lineHeight = Math.round(size * 1.22)
    const width = Math.max(...lines.map((line) => textWidth(line, size, isBold)))
    const height = lines.length * lineHeight
    const free = places(width, height).flatMap(({ x, y, anchor }, rank) => {
      const box = { x, y, width, height }
      const apart = { x: x - GAP, y, width: width + 2 * GAP, height }
      const isTaken =
        dots.some((dot) => overlap(box, dot)) || placed.some((other) => overlap(apart, other.box))
      if (!isInside(box) || isTaken) return []
      const crossed = strokes.reduce((sum, stroke) => sum + within(box, stroke) * stroke.weight, 0)
      if (crossed > most) return []
      const astray = own !== undefined && isAstray(box, own, dots) ? ASTRAY : 0
      if (isTied === true && astray > 0) return []
      const at = anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2
      return [{ cost: rank * 3 + crossed + astray, label: { key, lines, box, x: at, anchor, lineHeight } }]
    })
    const best = free.toSorted((a, b) => a.cost - b.cost)[0]
    if (best !== undefined) placed.push(best.label)
  }
  return placed
}

/** Places around a dot, near ones first: beside, above and below, then the corners, then the same farther off. */
export function around(
  x: number,
  y: number,
  radius: number,
  first: readonly ('right' | 'left' | 'above' | 'below')[],
): LabelWish['places'] {
  return (width, height) => {
    const at = (gap: number) => {
      const side = gap + radius
      return {
        right: { x: x + side, y: y - height / 2, anchor: 'start' },
        left: { x: x - side - width, y: y - height / 2, anchor: 'end' },
        above: { x: x - width / 2, y: y - side - height, anchor: 'middle' },
        below: { x: x - width / 2, y: y + side, anchor: 'middle' },
      } as const
    }
    const corners = (gap: number): readonly LabelPlace[] => {
      const side = gap + radius
      return [
        { x: x - width, y: y - side - height, anchor: 'end' },
        { x, y: y - side - height, anchor: 'start' },
        { x: x - width, y: y + side, anchor: 'end' },
        { x, y: y + side, anchor: 'start' },
      ]
    }
    const rest = (['right', 'above', 'below', 'left'] as const).filter((side) => !first.includes(side))
    const order = [...first, ...rest]
    const near = at(5)
    const far = at(12)
    const farther = at(26)
    return [
      ...order.map((side) => near[side]),
      ...corners(3),
      ...order.map((side) => far[side]),
      ...corners(14),
      ...order.map((side) => farther[side]),
      ...corners(28),
    ]
  }
}
