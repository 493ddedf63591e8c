/** z of a difference at 90 per cent confidence, the one BLS publishes its own errors for. */
const Z90 = 1.645

/** An estimate with its published relative standard error in per cent. */
export interface Estimate {
  readonly value: number
  readonly error: number
}

/** How far apart sampling alone may put two estimates: 1.645·√((a·RSEa)² + (b·RSEb)²), RSE ÷ 100; in the estimates' unit. */
export function samplingError(a: Estimate, b: Estimate): number {
  return Z90 * Math.hypot(a.value * (a.error / 100), b.value * (b.error / 100))
}

/** Whether two estimates differ by more than sampling alone may put between them. */
export function isClearDifference(a: Estimate, b: Estimate): boolean {
  return Math.abs(a.value - b.value) >= samplingError(a, b)
}
