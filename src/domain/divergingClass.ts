/** One of seven classes on both sides of a middle, 0 … 6; 3: about the middle. */
export type DivergingClass = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Bounds between seven classes, rising: three below the middle, three above. */
export type DivergingBounds = readonly [number, number, number, number, number, number]

/** Bounds between the classes of a difference from the baseline, as fractions. */
export const DIVERGING_BOUNDS: DivergingBounds = [-0.3, -0.15, -0.05, 0.05, 0.15, 0.3]

/** Class of a value between bounds. A bound belongs to the class farther from the middle. */
export function classBetween(value: number, bounds: DivergingBounds): DivergingClass {
  return bounds.filter((bound) => (bound < 0 ? value > bound : value >= bound)).length as DivergingClass
}

/** Class of a difference given as a fraction: 0 (30% below or less) … 3 (within 5%) … 6 (30% above or more). */
export function divergingClass(fraction: number): DivergingClass {
  return classBetween(fraction, DIVERGING_BOUNDS)
}
