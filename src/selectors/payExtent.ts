/** Room beyond the outermost marks, as a part of the range: a mark and its words stand clear of the plot's edge. */
const ROOM = 0.06

/** Range of an axis that holds the figures. Null: there are none. */
export function extentOf(values: readonly number[]): readonly [number, number] | null {
  if (values.length === 0) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low) * ROOM
  return [Math.max(0, low - room), high + room]
}

/** The figures that are published. */
export function figures(...values: readonly (number | null | undefined)[]): readonly number[] {
  return values.filter((value) => value != null)
}
