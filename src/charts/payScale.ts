import { nice, ticks as roundTicks } from 'd3-array'

/** A common axis in per cent of the plot's width: one markup for every width. */
export interface PercentScale {
  /** Position of a value, "41.27%". */
  at(value: number): string
  /** The same as a number, 0…100. */
  percent(value: number): number
  /** Round values for the axis. */
  readonly ticks: readonly number[]
  invert(percent: number): number
}

/**
 * A linear axis from rounded minimum to rounded maximum; never from a forced zero, since it carries dots.
 * Of d3-array alone: d3-scale's interpolation of colours and dates has no place on the first picture's path.
 */
export function percentScale(extent: readonly [number, number], ticks = 5): PercentScale {
  const [low, high] = extent[0] === extent[1] ? [extent[0] * 0.9, extent[0] * 1.1] : extent
  const [from, to] = nice(low, high, ticks * 3)
  const percent = (value: number) => Math.round(((value - from) / (to - from)) * 10_000) / 100
  return {
    at: (value) => `${percent(value)}%`,
    percent,
    ticks: roundTicks(from, to, ticks),
    invert: (value) => from + (value / 100) * (to - from),
  }
}
