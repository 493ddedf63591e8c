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

/** Room kept for a figure beside a bar, px. */
const FIGURE = 64
const OPENINGS_FIGURE = 84

/** Parts of the plate's width that the two columns have. */
const GROWTH_PART = 248 / 1200
const OPENINGS_PART = 252 / 1200

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

/** Scales for every row alike: bars from zero, with room for the figures beside them. `width` of the plate in px; null: cards. */
export function plateScales(axes: PlateAxes, width: number | null): PlateScales {
  const [low, high] = axes.growth
  const figure = width === null ? 0 : (FIGURE / (width * GROWTH_PART)) * 100
  const growth: readonly [number, number] =
    width === null ? [1, NARROW_FIGURE - 5] : [low < 0 ? figure : 1, high > 0 ? 100 - figure : 99]
  const end = width === null ? 25 : 100 - (OPENINGS_FIGURE / (width * OPENINGS_PART)) * 100
  return {
    pay: percentScale(axes.pay, 4),
    growth: linear([low, high === low ? 1 : high], growth, 3),
    openings: linear(axes.openings, [0.5, end], 3),
  }
}
