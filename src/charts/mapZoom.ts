/** The part of the map that is shown: how many times as near, and its upper left corner in the shapes' units. */
export interface MapZoom {
  readonly times: number
  readonly x: number
  readonly y: number
}

interface Size {
  readonly width: number
  readonly height: number
}

type Point = readonly [x: number, y: number]

/** All of the map. */
export const WHOLE_MAP: MapZoom = { times: 1, x: 0, y: 0 }

/** The nearest that the map comes: New York's neighbours stand apart. */
export const NEAREST = 12

function within(start: number, length: number, whole: number): number {
  return Math.max(0, Math.min(start, whole - length))
}

function framed(times: number, x: number, y: number, { width, height }: Size): MapZoom {
  if (times <= 1.001) return WHOLE_MAP
  return { times, x: within(x, width / times, width), y: within(y, height / times, height) }
}

/** `factor` times as near, around a place (in the shapes' units) that stays where it is while the frame allows. */
export function zoomedMap(zoom: MapZoom, factor: number, [x, y]: Point, size: Size): MapZoom {
  const times = Math.max(1, Math.min(NEAREST, zoom.times * factor))
  const part = zoom.times / times
  return framed(times, x - (x - zoom.x) * part, y - (y - zoom.y) * part, size)
}

/** Moved with what lies under the pointer, by so many of the shapes' units. */
export function movedMap(zoom: MapZoom, [dx, dy]: Point, size: Size): MapZoom {
  return framed(zoom.times, zoom.x - dx, zoom.y - dy, size)
}

/** The same part where it holds the place; else moved, so that the place is in its middle. */
export function mapHolding(zoom: MapZoom, [x, y]: Point, size: Size): MapZoom {
  const [width, height] = [size.width / zoom.times, size.height / zoom.times]
  const holds = x >= zoom.x && x <= zoom.x + width && y >= zoom.y && y <= zoom.y + height
  return holds ? zoom : framed(zoom.times, x - width / 2, y - height / 2, size)
}

/** The middle of what is shown. */
export function middleOf(zoom: MapZoom, size: Size): Point {
  return [zoom.x + size.width / zoom.times / 2, zoom.y + size.height / zoom.times / 2]
}
