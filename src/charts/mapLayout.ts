import type { MapDot, MapPicture } from '#selectors/mapPicture.ts'
import { WHOLE_MAP, type MapZoom } from './mapZoom.ts'

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
  /** px for a unit of the shapes when all is shown. Sizes of dots go by it: a zoom moves them apart. */
  readonly scale: number
  /** From the shapes' units to px. */
  readonly transform: string
  readonly toX: (x: number) => number
  readonly toY: (y: number) => number
  /** In the order of the list, those out of sight too. */
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

/** Where everything stands on a map of `width` px that shows one part of it. */
export function mapLayout(picture: MapPicture, width: number, zoom: MapZoom = WHOLE_MAP): MapLayout {
  const scale = width / picture.shapes.width
  const step = scale * zoom.times
  const toX = (x: number) => (x - zoom.x) * step
  const toY = (y: number) => (y - zoom.y) * step
  const dots = picture.dots.map((dot): PlacedDot => ({
    code: dot.code,
    dot,
    x: toX(dot.x),
    y: toY(dot.y),
    r: dotRadius(dot.size, scale),
  }))
  const tick = TICK * smallMark(scale)
  const isWhole = zoom.times === 1
  return {
    width,
    height: picture.shapes.height * scale,
    scale,
    transform: `${isWhole ? '' : `translate(${toX(0)} ${toY(0)}) `}scale(${step})`,
    toX,
    toY,
    dots,
    painted: dots.toSorted((a, b) => Number(b.dot.size > 0) - Number(a.dot.size > 0) || b.r - a.r),
    ticks: picture.ticks
      .map(([x, y]) => `M${toX(x).toFixed(1)},${(toY(y) - tick / 2).toFixed(1)}v${tick.toFixed(1)}`)
      .join(''),
  }
}

/** Whether a dot's middle is in sight. */
export function isInSight({ x, y }: PlacedDot, { width, height }: MapLayout): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height
}
