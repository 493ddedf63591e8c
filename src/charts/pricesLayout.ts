import { MINUS } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import type { PricesPicture } from '#selectors/pricesPicture.ts'
import type { PricesDot } from '#selectors/pricesDot.ts'
import type { Box } from './mapLabels.ts'
import type { Plane } from './pricesPlane.ts'
import { LINE, NOTE, pricesRays, type Ray } from './pricesRays.ts'
import { linearScale, linearTicks, type Domain, type Tick } from './scales.ts'
import { textWidth } from './textWidth.ts'

/** A place in px. */
export interface PlacedPrices {
  readonly code: string
  readonly dot: PricesDot
  readonly x: number
  readonly y: number
  readonly r: number
}

/** A figure of an axis, where it stands. */
export interface AxisFigure {
  readonly value: number
  readonly at: number
  readonly text: string
  readonly isBase: boolean
}

/** The picture of prices at one width and one part, everything in px. */
export interface PricesLayout {
  readonly width: number
  readonly height: number
  readonly plot: Box
  /** Those in the part that is shown, in the order of the list. */
  readonly dots: readonly PlacedPrices[]
  /** The same as they are painted: the largest first. */
  readonly painted: readonly PlacedPrices[]
  readonly across: readonly AxisFigure[]
  readonly up: readonly AxisFigure[]
  readonly rays: readonly Ray[]
  /** The nation's prices. Null: out of sight. */
  readonly nation: number | null
  /** Back from px. */
  readonly levelAt: (x: number) => number
  readonly payAt: (y: number) => number
}

const LETTERS = 14
/** Under this width there is less room beside the plot, and smaller dots, px. */
export const SMALL = 560
/** The wide one ends above the fold of a screen of 800 px. */
const HEIGHT = { wide: 512, small: 400 }
const LARGEST = { wide: 20, small: 12 }
const LEAST = 2.4
const HOLLOW = 3
const RAYS = { wide: 7, small: 4 }

/** Radius in px of a market whose share of the largest radius is `size`. */
export function pricesRadius(size: number, width: number): number {
  if (size === 0) return HOLLOW
  return Math.max(LEAST, size * (width < SMALL ? LARGEST.small : LARGEST.wide))
}

/** Prices against the nation's, with the decimals that their steps need. */
function levelTicks(domain: Domain, count: number): readonly Tick[] {
  const ticks = linearTicks(domain, count, String)
  const step = (ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0)
  const decimals = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))
  return ticks.map(({ value }) => {
    const size = Math.abs(value - 100).toFixed(decimals)
    return { value, text: value === 100 ? 'US' : `${value < 100 ? MINUS : '+'}${size}%` }
  })
}

/** Where everything stands in a picture of `width` px that shows one part of the plane; `base`: the words of the baseline's ray. */
export function pricesLayout(
  prices: PricesPicture,
  plane: Plane,
  width: number,
  base: readonly string[],
): PricesLayout {
  const isSmall = width < SMALL
  const height = isSmall ? HEIGHT.small : HEIGHT.wide
  const figures = linearTicks(plane.y, isSmall ? 5 : 7, shortDollars)
  const ends = Math.max(...base.map((line) => textWidth(line, NOTE, true)), textWidth('$100k', NOTE, false))
  const plot = {
    left: Math.ceil(Math.max(...figures.map(({ text }) => textWidth(text, NOTE, false)))) + 8,
    right: width - Math.ceil(ends) - 6,
    top: LINE + 4,
    bottom: height - 2 * LINE - 6,
  }
  const toX = linearScale(plane.x, [plot.left, plot.right])
  const toY = linearScale(plane.y, [plot.bottom, plot.top])
  const x = (level: number) => toX(level)
  const y = (pay: number) => toY(pay)
  const dots = prices.dots
    .map((dot): PlacedPrices => ({
      code: dot.code,
      dot,
      x: x(dot.level),
      y: y(dot.row.paid),
      r: pricesRadius(dot.size, width),
    }))
    .filter((dot) => dot.x >= plot.left && dot.x <= plot.right && dot.y >= plot.top && dot.y <= plot.bottom)
  const isNation = plane.x[0] <= 100 && plane.x[1] >= 100
  return {
    width,
    height,
    plot,
    dots,
    painted: dots.toSorted((a, b) => Number(b.dot.size > 0) - Number(a.dot.size > 0) || b.r - a.r),
    across: levelTicks(plane.x, isSmall ? 4 : 7).map((tick) => ({
      ...tick,
      at: x(tick.value),
      isBase: tick.value === 100,
    })),
    up: figures.map((tick) => ({ ...tick, at: y(tick.value), isBase: false })),
    rays: pricesRays(prices, base, { plot, x, y, plane }, isSmall ? RAYS.small : RAYS.wide),
    nation: isNation ? x(100) : null,
    levelAt: (px) => toX.invert(px),
    payAt: (px) => toY.invert(px),
  }
}

/** Letters of names, px. */
export function nameLetters(width: number): number {
  return width < SMALL ? NOTE : LETTERS
}
