import { textWidth } from './textWidth.ts'

/** A rectangle in px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A name that wants a place beside its dot, with its figure: "Seattle", "+41%". */
export interface LabelWish {
  readonly code: string
  readonly name: string
  readonly figure: string
}

/** A dot in px that a label may name and should not cover. */
export interface LabelDot {
  readonly code: string
  readonly x: number
  readonly y: number
  readonly r: number
}

/** A thin line. */
export interface Leader {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A label in its place. */
export interface MapLabel extends LabelWish {
  /** Name and figure on lines of their own. */
  readonly twoLines: boolean
  /** Where the text begins, ends or has its middle, and the first line's base. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
  /** From the label to the edge of its dot. Null: they stand side by side. */
  readonly leader: {
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
  } | null
}

/** The map's size, the size of its letters, and what no label may cover. */
export interface LabelSpace {
  readonly width: number
  readonly height: number
  readonly letters: number
  readonly obstacles: readonly Box[]
}

type Point = readonly [x: number, y: number]

interface Candidate extends MapLabel {
  readonly cost: number
}

const GAP = 4
/** Width between a name and its figure, em. */
const SPACE = 0.35
const LINE = 1.2
/** The base of a line below its top, em. */
const BASE = 0.93
/** East of this part of the width the ocean is near: names stand on two lines. */
const EAST = 0.8
/** No leader is longer than this part of the width: on a small map it would lead across half the country. */
const LONGEST = 0.12
const LEADER = { lengths: [14, 22, 36, 52, 70, 90, 112], cost: 20, perPx: 0.3 }
/** How far a name above or below its dot is moved to the right, in parts of its width: 0 is centred. */
const SLIDES = [0, 0.25, -0.25, 0.5, -0.5] as const
const DIRECTIONS = 16

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 0 && down > 0 ? across * down : 0
}

function around({ x, y, r }: LabelDot): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r }
}

function holds(box: Box, [x, y]: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

/** Whether the ends of each lie on different sides of the other. */
function cross(a: Leader, b: Leader): boolean {
  const side = (l: Leader, x: number, y: number) =>
    Math.sign((l.x2 - l.x1) * (y - l.y1) - (l.y2 - l.y1) * (x - l.x1))
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2)
}

/** Points along a leader, near enough to find what it crosses. */
function along({ x1, y1, x2, y2 }: Leader): readonly Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4))
  return Array.from({ length: steps + 1 }, (_, i) => [
    x1 + ((x2 - x1) * i) / steps,
    y1 + ((y2 - y1) * i) / steps,
  ])
}

/** How far a point is from a leader, px. */
function away({ x1, y1, x2, y2 }: Leader, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const part = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x1 + part * dx - x, y1 + part * dy - y)
}

/** How much a label hides: every dot counts, more of it more. Counted no further than `most`. */
function hidden({ code, box, leader }: MapLabel, dots: readonly LabelDot[], most: number): number {
  let cost = 0
  for (const dot of dots) {
    if (dot.code === code) continue
    const area = overlap(box, around(dot))
    if (area > 0) cost += 8 + Math.min(60, area * 0.4)
    if (leader && away(leader, dot.x, dot.y) < dot.r + 1) cost += 14 + 2 * dot.r
    if (cost >= most) return cost
  }
  return cost
}

function sized(
  wish: LabelWish,
  letters: number,
  twoLines: boolean,
): readonly [width: number, height: number] {
  const name = textWidth(wish.name, letters, true)
  const figure = textWidth(wish.figure, letters, false)
  const line = letters * LINE
  if (wish.figure === '') return [name, line]
  return twoLines ? [Math.max(name, figure), 2 * line] : [name + SPACE * letters + figure, line]
}

/** Every place that a label could take, with what each is worth by itself: right of the dot is best, a leader last. */
function candidates(
  wish: LabelWish,
  dot: LabelDot,
  { letters, width: all }: LabelSpace,
): readonly Candidate[] {
  const made: Candidate[] = []
  const { x, y, r } = dot
  const east = x > EAST * all
  for (const twoLines of wish.figure === '' ? [false] : [false, true]) {
    const [width, height] = sized(wish, letters, twoLines)
    const lines = twoLines === east ? 0 : 4
    const add = (
      left: number,
      top: number,
      anchor: MapLabel['anchor'],
      cost: number,
      leader: MapLabel['leader'] = null,
    ) => {
      const at = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2
      const box = { left, top, right: left + width, bottom: top + height }
      made.push({
        ...wish,
        twoLines,
        x: at,
        y: top + BASE * letters,
        anchor,
        box,
        leader,
        cost: cost + lines,
      })
    }
    const diagonal = r * 0.72 + 2
    add(x + r + GAP, y - height / 2, 'start', 0)
    add(x - r - GAP - width, y - height / 2, 'end', 3)
    for (const slide of SLIDES) {
      const left = x + (slide - 0.5) * width
      add(left, y - r - 2 - height, 'middle', 6 + 4 * Math.abs(slide))
      add(left, y + r + 2, 'middle', 6 + 4 * Math.abs(slide))
    }
    add(x + diagonal, y - diagonal - height + 4, 'start', 4)
    add(x + diagonal, y + diagonal - 4, 'start', 4)
    add(x - diagonal - width, y - diagonal - height + 4, 'end', 7)
    add(x - diagonal - width, y + diagonal - 4, 'end', 7)
    for (const length of LEADER.lengths.filter((px) => px <= LONGEST * all)) {
      for (let i = 0; i < DIRECTIONS; i += 1) {
        const turn = (2 * Math.PI * i) / DIRECTIONS
        const [dx, dy] = [Math.cos(turn), Math.sin(turn)]
        const [x1, y1] = [x + dx * (r + length), y + dy * (r + length)]
        const leader = { x1, y1, x2: x + dx * (r + 1), y2: y + dy * (r + 1) }
        const cost = LEADER.cost + LEADER.perPx * length
        if (Math.abs(dx) < 0.4) add(x1 - width / 2, dy < 0 ? y1 - height : y1, 'middle', cost, leader)
        else add(dx > 0 ? x1 + 2 : x1 - 2 - width, y1 - height / 2, dx > 0 ? 'start' : 'end', cost, leader)
      }
    }
  }
  return made
}

function fits(candidate: MapLabel, placed: readonly MapLabel[], space: LabelSpace): boolean {
  const { box, leader } = candidate
  if (box.left < 0 || box.top < 0 || box.right > space.width || box.bottom > space.height) return false
  if (space.obstacles.some((obstacle) => overlap(box, obstacle) > 0)) return false
  const points = leader ? along(leader) : []
  return placed.every(
    (other) =>
      overlap(box, other.box) === 0 &&
      !points.some((point) => holds(other.box, point)) &&
      !(leader && other.leader && cross(leader, other.leader)) &&
      !(other.leader && along(other.leader).some((point) => holds(box, point))),
  )
}

/**
 * Names in their places, the most important first: none overlaps another, an obstacle or the edge, and as few dots as
 * can be are covered. A name for which there is no place, or no dot, is left out.
 */
export function mapLabels(
  wishes: readonly LabelWish[],
  dots: readonly LabelDot[],
  space: LabelSpace,
): readonly MapLabel[] {
  const placed: MapLabel[] = []
  for (const wish of wishes) {
    const dot = dots.find(({ code }) => code === wish.code)
    if (!dot) continue
    let best: MapLabel | undefined
    let least = Infinity
    for (const candidate of candidates(wish, dot, space).toSorted((a, b) => a.cost - b.cost)) {
      if (candidate.cost >= least) break
      if (!fits(candidate, placed, space)) continue
      const cost = candidate.cost + hidden(candidate, dots, least - candidate.cost)
      if (cost >= least) continue
      best = candidate
      least = cost
    }
    if (best) placed.push(best)
  }
  return placed
}
