/** Width that the roles' names need, px. */
const NAMES = 112
/** Column that holds "$370,000" and "Washington" in bold, px. */
const COLUMN = 86

/**
 * Columns of a matrix in bands that need no more than `width` px, each "from, to" without the last one: as few as there may be, about
 * equally many columns in each.
 */
export function matrixBands(columns: number, width: number): readonly (readonly [number, number])[] {
  const most = Math.max(1, Math.floor((width - NAMES) / COLUMN))
  const each = Math.ceil(columns / Math.max(1, Math.ceil(columns / most)))
  return Array.from(
    { length: Math.ceil(columns / each) },
    (_, i) => [i * each, Math.min(columns, (i + 1) * each)] as const,
  )
}
