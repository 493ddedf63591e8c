/** What a step of the housing handle changed, in one sentence; level = (1 − t) · all items + t · housing. Empty at none: BEA's own. */
export function housingText(housing: number): string {
  if (housing === 0) return ''
  return `Now ${housing}% of each price level is that of housing alone: where housing is dearer than the rest, less is left after prices; where it is cheaper, more.`
}
