import type { MapDot, MapPicture } from '#selectors/mapPicture.ts'

/** A dot in px. */
export interface PlacedDot {
  readonly code: string
  readonly dot: MapDot
  readonly x: number
  readonly y: number
  readonly r: number
}

/** The map at one width, everything in px. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  /** px for a unit of the shapes. */
  readonly scale: number
  /** In the order of the list. */
  readonly dots: readonly PlacedDot[]
  /** The same as they are painted: the largest first, so that the small ones lie on top. */
  readonly painted: readonly PlacedDot[]
  readonly ticks: string
}

/** Radius of the largest market on a map as wide as the shapes, px. */
const LARGEST = 24
/** A smaller map has relatively larger dots, so that they can be seen and told apart. */
const SHRINK = 0.65
/** Smallest radius of a filled dot, and that of the hollow ones, on a map as wide as the shapes, px. */
const LEAST = 2.6
const HOLLOW = 3.3
const TICK = 3

/** Radius in px of a market whose share of the largest radius is `size`, on a map `scale` times its shapes. */
export function dotRadius(size: number, scale: number): number {
  const least = smallMark(scale)
  return size === 0 ? HOLLOW * least : Math.max(LEAST * least, size * LARGEST * scale ** SHRINK)
}

/** Small marks shrink with the map, but stay visible. */
function smallMark(scale: number): number {
  return Math.max(0.7, Math.min(1, scale ** SHRINK))
}

/** Where everything stands on a map of `width` px. */
export function mapLayout(picture: MapPicture, width: number): MapLayout {
  const scale = width / picture.shapes.width
  const dots = picture.dots.map((dot): PlacedDot => ({
    code: dot.code,
    dot,
    x: dot.x * scale,
    y: dot.y * scale,
    r: dotRadius(dot.size, scale),
  }))
  const tick = TICK * smallMark(scale)
  return {
    width,
    height: picture.shapes.height * scale,
    scale,
    dots,
    painted: dots.toSorted((a, b) => Number(b.dot.size > 0) - Number(a.dot.size > 0) || b.r - a.r),
    ticks: picture.ticks
      .map(([x, y]) => `M${(x * scale).toFixed(1)},${(y * scale - tick / 2).toFixed(1)}v${tick.toFixed(1)}`)
      .join(''),
  }
}
