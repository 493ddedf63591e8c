/** Class of a difference from the baseline, 0 (30% below or less) … 3 (within 5%) … 6 (30% above or more). */
export type DivergingClass = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Bounds between the classes of a difference from the baseline, as fractions. */
export const DIVERGING_BOUNDS = [-0.3, -0.15, -0.05, 0.05, 0.15, 0.3] as const

/** Class of a difference given as a fraction. A bound belongs to the class farther from the baseline. */
export function divergingClass(fraction: number): DivergingClass {
  const size = Math.abs(fraction)
  const steps = size >= 0.3 ? 3 : size >= 0.15 ? 2 : size >= 0.05 ? 1 : 0
  return (3 + Math.sign(fraction) * steps) as DivergingClass
}
