import type { Range } from '#view/view.ts'

/** Whether a figure lies within a range, its ends included. Without a range everything does; what is not published lies in none. */
export function inRange(value: number | null, range: Range | null): boolean {
  if (range === null) return true
  return value !== null && value >= (range.from ?? -Infinity) && value <= (range.to ?? Infinity)
}
