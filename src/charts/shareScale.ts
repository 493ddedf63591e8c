import { logScale, type Tick } from './scales.ts'

/** A logarithmic axis of location quotients in per cent of the plot's width; what lies beyond its ends is put on them. */
export interface ShareScale {
  percent(quotient: number): number
  /** "below" or "above" the axis. Null: on it. */
  beyond(quotient: number): 'below' | 'above' | null
  /** The nation's own share and its multiples, at most four. */
  readonly ticks: readonly Tick[]
}

/** Steps of the axis, the nation's own share first. */
const STEPS = [1, 2, 4, 8, 16, 32, 64, 128]
const MOST = 3
/** Least share that the axis shows: a tenth of the nation's. */
const LEAST = 0.1

/** Axis from `low` to `high`, which hold 1. */
export function shareScale([from, to]: readonly [number, number]): ShareScale {
  const low = Math.max(LEAST, Math.min(from, 0.5))
  const high = Math.max(to, 2)
  const scale = logScale([low, high], [1, 98])
  const inside = STEPS.filter((value) => value <= high)
  const each = Math.ceil((inside.length - 1) / MOST)
  return {
    percent: (quotient) => Math.round(scale(Math.min(high, Math.max(low, quotient))) * 100) / 100,
    beyond: (quotient) => (quotient < low ? 'below' : quotient > high ? 'above' : null),
    ticks: inside.filter((_, i) => i % each === 0).map((value) => ({ value, text: `${value}×` })),
  }
}
