import { count } from '#format/counts.ts'
import type { PlacePays } from './placePay.ts'

function leave(places: number): string {
  return places === 1 ? 'any limit leaves it out.' : 'any limit leaves them out.'
}

/** What limits of people and of prices leave out for want of a figure, in words. */
export function leftOutTexts({ rows }: Pick<PlacePays, 'rows'>): readonly string[] {
  const uncounted = rows.filter(({ area }) => area.kind === 'metro' && area.population === null).length
  const unpriced = rows.filter(({ area }) => area.prices === null).length
  return [
    uncounted > 0
      ? `${count(uncounted)} here ${uncounted === 1 ? 'has' : 'have'} no count of people in our source: ${leave(uncounted)}`
      : '',
    unpriced > 0
      ? `${count(unpriced)} ${unpriced === 1 ? 'has' : 'have'} no published price level: ${leave(unpriced)}`
      : '',
  ].filter((text) => text !== '')
}
