import { classBetween, type DivergingBounds, type DivergingClass } from './divergingClass.ts'

/** Bounds between the classes of a forecast's distance from that of all jobs, in points of per cent over the ten years. */
export const GROWTH_BOUNDS: DivergingBounds = [-10, -5, -1, 1, 5, 10]

/** Class of a distance in points: 0 (10 below or more) … 3 (within 1) … 6 (10 above or more). */
export function growthClass(points: number): DivergingClass {
  return classBetween(points, GROWTH_BOUNDS)
}
