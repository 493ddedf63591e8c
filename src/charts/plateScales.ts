import { scaleLinear } from 'd3-scale'
import type { PlateAxes } from '#selectors/plateAxes.ts'
import { percentScale, type PercentScale } from './payScale.ts'

/** A value's position on one of the plate's axes, per cent of the column. */
export interface PlateScale {
  percent(value: number): number
  /** Round values for the axis' head. */
  readonly ticks: readonly number[]
}

/** The three axes of the plate. */
export interface PlateScales {
  readonly pay: PercentScale
  readonly growth: PlateScale
  readonly openings: PlateScale
}

/** Per cent of the column that is kept for a figure beside a bar. */
const FIGURE = 26
const OPENINGS_FIGURE = 36

/** Where figures stand on a phone, per cent of the column: bars end before them. */
export const NARROW_FIGURE = 46

function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
  ticks: number,
): PlateScale {
  const scale = scaleLinear().domain(domain).range(range)
  return {
    percent: (value) => Math.round(scale(value) * 100) / 100,
    ticks: scale.ticks(ticks),
  }
}

/** Scales for every row alike: bars from zero, with room for the figures beside them. */
export function plateScales(axes: PlateAxes, narrow: boolean): PlateScales {
  const [low, high] = axes.growth
  const growth: readonly [number, number] = narrow
    ? [1, NARROW_FIGURE - 5]
    : [low < 0 ? FIGURE : 1, high > 0 ? 100 - FIGURE : 99]
  return {
    pay: percentScale(axes.pay, 4),
    growth: linear([low, high === low ? 1 : high], growth, 3),
    openings: linear(axes.openings, [0.5, narrow ? 25 : 100 - OPENINGS_FIGURE], 3),
  }
}
