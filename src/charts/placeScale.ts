import { shortDollars } from '#format/money.ts'
import { logScale, logTicks, type Tick } from './scales.ts'

/** A logarithmic axis of pay in per cent of the plot's width; what lies beyond its ends is put on them. */
export interface PlaceScale {
  percent(value: number): number
  /** "below" or "above" the axis. Null: on it. */
  beyond(value: number): 'below' | 'above' | null
  invert(percent: number): number
  /** Figures of the axis, each double the one before. */
  readonly ticks: readonly Tick[]
}

/** Doublings from $30,000: the steps of the axis. */
const FIRST = 30_000

/** Axis from `low` to `high`; at most `most` figures on it. */
export function placeScale([low, high]: readonly [number, number], most: number): PlaceScale {
  const scale = logScale([low, Math.max(high, low * 1.01)], [0.5, 99.5])
  const doublings = logTicks([low, high], shortDollars).filter(({ value }) => {
    const step = Math.log2(value / FIRST)
    return Math.abs(step - Math.round(step)) < 1e-9
  })
  return {
    percent: (value) => Math.round(scale(Math.min(high, Math.max(low, value))) * 100) / 100,
    beyond: (value) => (value < low ? 'below' : value > high ? 'above' : null),
    invert: (percent) => scale.invert(percent),
    ticks: doublings.filter((_, i) => i % Math.ceil(doublings.length / most) === 0),
  }
}
