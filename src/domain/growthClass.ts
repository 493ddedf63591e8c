import type { DivergingClass } from './divergingClass.ts'

/** Bounds between the classes of a forecast's distance from that of all jobs, in points of per cent over the ten years. */
export const GROWTH_BOUNDS = [-10, -5, -1, 1, 5, 10] as const

/** Class of a distance in points, 0 (10 below or more) … 3 (within 1) … 6. A bound belongs to the class farther from all jobs. */
export function growthClass(points: number): DivergingClass {
  const size = Math.abs(points)
  const steps = size >= 10 ? 3 : size >= 5 ? 2 : size >= 1 ? 1 : 0
  return (3 + Math.sign(points) * steps) as DivergingClass
}
