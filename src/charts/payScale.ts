import { scaleLinear } from 'd3-scale'

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

/** A linear axis from rounded minimum to rounded maximum; never from a forced zero, since it carries dots. */
export function percentScale([low, high]: readonly [number, number], ticks = 5): PercentScale {
  const scale = scaleLinear()
    .domain(low === high ? [low * 0.9, high * 1.1] : [low, high])
    .range([0, 100])
    .nice(ticks * 3)
  const percent = (value: number) => Math.round(scale(value) * 100) / 100
  return {
    at: (value) => `${percent(value)}%`,
    percent,
    ticks: scale.ticks(ticks),
    invert: (value) => scale.invert(value),
  }
}
