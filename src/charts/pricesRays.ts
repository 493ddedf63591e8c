import { shortDollars } from '#format/money.ts'
import type { PricesPicture } from '#selectors/pricesPicture.ts'
import type { Box } from './mapLabels.ts'
import type { Plane } from './pricesPlane.ts'
import { linearTicks, type Domain } from './scales.ts'
import { textWidth } from './textWidth.ts'

/** Size of notes, px. */
export const NOTE = 12.5
/** Height of a line of notes, px. */
export const LINE = 16
/** Round rays go no farther beyond the outermost places than this part of what they have left. */
const BEYOND = 0.05

/** A line of equal pay after prices, with the words at its end. */
export interface Ray {
  readonly value: number
  readonly isBase: boolean
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  /** One or two lines. */
  readonly text: readonly string[]
  /** Of the first line's base. Null: there is no room for it. */
  readonly label: {
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'middle' | 'end'
  } | null
}

/** The plot in px, and the part of the plane in it. */
export interface PricesFrame {
  readonly plot: Box
  readonly x: (level: number) => number
  readonly y: (pay: number) => number
  readonly plane: Plane
}

/** Where a ray enters and leaves the plane, in its own units. Null: it passes by. */
function cut(value: number, { x: [x0, x1], y: [y0, y1] }: Plane): readonly [Domain, Domain] | null {
  const levelOf = (pay: number) => (pay / value) * 100
  const from = Math.max(x0, levelOf(y0))
  const to = Math.min(x1, levelOf(y1))
  return from < to
    ? [
        [from, (value * from) / 100],
        [to, (value * to) / 100],
      ]
    : null
}

function rayOf(value: number, text: readonly string[], isBase: boolean, frame: PricesFrame): Ray | null {
  const ends = cut(value, frame.plane)
  if (ends === null) return null
  const [[fromLevel, fromPay], [toLevel, toPay]] = ends
  const to = [frame.x(toLevel), frame.y(toPay)] as const
  return {
    value,
    isBase,
    from: [frame.x(fromLevel), frame.y(fromPay)],
    to,
    text,
    label: labelOf(text, isBase, to, frame.plot),
  }
}

function labelOf(
  text: readonly string[],
  isBase: boolean,
  [x, y]: readonly [number, number],
  plot: Box,
): Ray['label'] {
  if (x < plot.right - 1) {
    const half = textWidth(text.join(' '), NOTE, isBase) / 2
    return {
      x: Math.max(plot.left + half, Math.min(x, plot.right - half)),
      y: plot.top - 5,
      anchor: 'middle',
    }
  }
  const rise = text.length === 1 ? NOTE * 0.36 : -2
  return { x: plot.right + 6, y: Math.max(plot.top + 4, y + rise), anchor: 'start' }
}

function boxOf(ray: Ray): Box | null {
  if (!ray.label) return null
  const { x, y, anchor } = ray.label
  const inLine = anchor === 'middle'
  const width = inLine
    ? textWidth(ray.text.join(' '), NOTE, ray.isBase)
    : Math.max(...ray.text.map((line) => textWidth(line, NOTE, ray.isBase)))
  const left = inLine ? x - width / 2 : x
  return {
    left: left - 3,
    right: left + width + 3,
    top: y - NOTE,
    bottom: y + 4 + (inLine ? 0 : (ray.text.length - 1) * LINE),
  }
}

function apart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
}

/** The baseline's ray and round ones, none of whose labels lies on another's. */
export function pricesRays(
  prices: PricesPicture,
  base: readonly string[],
  frame: PricesFrame,
  most: number,
): readonly Ray[] {
  const { x, y } = frame.plane
  const left = prices.dots.map((dot) => dot.left)
  const bounds: Domain = [
    Math.max((y[0] / x[1]) * 100, Math.min(...left) * (1 - BEYOND)),
    Math.min((y[1] / x[0]) * 100, Math.max(...left) * (1 + BEYOND)),
  ]
  const round = linearTicks(bounds, most, shortDollars).map(({ value, text }) =>
    rayOf(value, [text], false, frame),
  )
  const own = prices.ray === null ? null : rayOf(prices.ray, base, true, frame)
  const placed: Ray[] = []
  for (const ray of [own, ...round]) {
    const box = ray && boxOf(ray)
    if (ray && box && placed.every((other) => apart(box, boxOf(other)!))) placed.push(ray)
  }
  return placed
}

/** What names should not cover: the words at the rays' ends, and the baseline's ray itself. */
export function rayObstacles(rays: readonly Ray[]): readonly Box[] {
  const own = rays.find(({ isBase }) => isBase)
  const steps = own ? Math.ceil((own.to[0] - own.from[0]) / 12) : 0
  const along = Array.from({ length: steps }, (_, i): Box => {
    const part = (i + 0.5) / steps
    const [x, y] = [
      own!.from[0] + part * (own!.to[0] - own!.from[0]),
      own!.from[1] + part * (own!.to[1] - own!.from[1]),
    ]
    return { left: x - 6, right: x + 6, top: y - 2, bottom: y + 2 }
  })
  const ends = rays.flatMap((ray) => boxOf(ray) ?? [])
  return [...ends, ...along]
}
