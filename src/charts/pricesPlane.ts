import type { PricesPicture } from '#selectors/pricesPicture.ts'
import { dotDomain, type Domain } from './scales.ts'

/** The part of the picture that is shown: prices (US = 100) across, pay as paid up. */
export interface Plane {
  readonly x: Domain
  readonly y: Domain
}

/** The most that a side of the whole is enlarged. */
const MOST = 16
/** Room beside the outermost dots, part of the range. */
const ROOM = 0.05

function roomy([low, high]: Domain): Domain {
  const room = (high - low) * ROOM
  return [low - room, high + room]
}

/** All dots, with the nation's prices among them. Null: there are none. */
export function wholePlane({ dots }: Pick<PricesPicture, 'dots'>): Plane | null {
  const levels = dots.map(({ level }) => level)
  const y = dotDomain(dots.map(({ row }) => row.paid))
  if (y === null) return null
  return { x: roomy([Math.min(99, ...levels), Math.max(101, ...levels)]), y }
}

/** `low … high` of the length wanted, moved into the whole. */
function within([low, high]: Domain, [from, to]: Domain): Domain {
  const length = Math.min(to - from, Math.max(high - low, (to - from) / MOST))
  const middle = (low + high) / 2
  const start = Math.max(from, Math.min(middle - length / 2, to - length))
  return [start, start + length]
}

/** A part within the whole: neither larger than it nor a sixteenth of a side. */
export function planeWithin(plane: Plane, whole: Plane): Plane {
  return { x: within(plane.x, whole.x), y: within(plane.y, whole.y) }
}

/** `factor` times as near, around a place that stays where it is. */
export function zoomedPlane(
  plane: Plane,
  whole: Plane,
  factor: number,
  [x, y]: readonly [number, number],
): Plane {
  const side = ([low, high]: Domain, at: number): Domain => [
    at - (at - low) / factor,
    at + (high - at) / factor,
  ]
  return planeWithin({ x: side(plane.x, x), y: side(plane.y, y) }, whole)
}

/** The same part where it holds the place; else moved, so that the place is in its middle. */
export function planeHolding(plane: Plane, whole: Plane, [x, y]: readonly [number, number]): Plane {
  const holds = ([low, high]: Domain, at: number) => at >= low && at <= high
  if (holds(plane.x, x) && holds(plane.y, y)) return plane
  const around = ([low, high]: Domain, at: number): Domain => {
    const half = (high - low) / 2
    return [at - half, at + half]
  }
  return planeWithin({ x: around(plane.x, x), y: around(plane.y, y) }, whole)
}

/** Whether all is shown. */
export function isWhole(plane: Plane, whole: Plane): boolean {
  return (
    plane.x[0] === whole.x[0] &&
    plane.x[1] === whole.x[1] &&
    plane.y[0] === whole.y[0] &&
    plane.y[1] === whole.y[1]
  )
}

/** Whether no side can be enlarged further. */
export function isNearest(plane: Plane, whole: Plane): boolean {
  const isLeast = (part: Domain, all: Domain) => part[1] - part[0] <= ((all[1] - all[0]) / MOST) * 1.001
  return isLeast(plane.x, whole.x) && isLeast(plane.y, whole.y)
}
