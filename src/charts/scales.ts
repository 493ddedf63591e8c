import { scaleLinear, scaleLog } from 'd3-scale'
import type { ScaleContinuousNumeric } from 'd3-scale'

/** Ends of an axis. */
export type Domain = readonly [low: number, high: number]

/** A mark's position for its value. */
export type Scale = ScaleContinuousNumeric<number, number>

function extent(values: Iterable<number>): Domain | null {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return low <= high ? [low, high] : null
}

function nice(low: number, high: number, steps: number): Domain {
  const [from = low, to = high] = scaleLinear().domain([low, high]).nice(steps).domain()
  return [from, to]
}

/** Axis of dots: from the least to the largest value, both rounded outwards; never forced to zero. Null: no values. */
export function dotDomain(values: Iterable<number>): Domain | null {
  const ends = extent(values)
  if (ends === null) return null
  const [low, high] = ends
  const room = low === high ? Math.abs(low) * 0.1 || 1 : 0
  return nice(low - room, high + room, 13)
}

/** Axis of bars: always holds zero. Null: no values. */
export function barDomain(values: Iterable<number>): Domain | null {
  const ends = extent(values)
  if (ends === null) return null
  const low = Math.min(0, ends[0])
  const high = Math.max(0, ends[1])
  return low === high ? [0, 1] : nice(low, high, 13)
}

/** Linear from `domain` to `range`; percentages or px alike. */
export function linearScale(domain: Domain, range: Domain): Scale {
  return scaleLinear().domain(domain).range(range)
}

/** Logarithmic from `domain` to `range`; the domain is above zero. */
export function logScale(domain: Domain, range: Domain): Scale {
  return scaleLog().domain(domain).range(range)
}

/** Figures of an axis. */
export interface Tick {
  readonly value: number
  readonly text: string
}

/** About `count` round figures within a linear axis. */
export function linearTicks(domain: Domain, count: number, text: (value: number) => string): readonly Tick[] {
  return scaleLinear()
    .domain(domain)
    .ticks(count)
    .map((value) => ({ value, text: text(value) }))
}

/** Figures of a logarithmic axis of pay: … 30 40 60 80 120 160 240 thousand …, the same ratio apart two by two. */
export function logTicks([low, high]: Domain, text: (value: number) => string): readonly Tick[] {
  const ticks: Tick[] = []
  for (let power = -12; power <= 12; power += 1) {
    for (const value of [10_000 * 2 ** power, 15_000 * 2 ** power]) {
      if (value >= low && value <= high) ticks.push({ value, text: text(value) })
    }
  }
  return ticks
}
