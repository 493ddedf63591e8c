import { count, counted } from '#format/counts.ts'
import type { PlacePays } from './placePay.ts'

function leave(places: number): string {
  return places === 1 ? 'any limit leaves it out.' : 'any limit leaves them out.'
}

/** What limits of people and of prices leave out for want of a figure, in words. */
export function leftOutTexts({ rows }: Pick<PlacePays, 'rows'>): readonly string[] {
  const uncounted = rows.filter(({ area }) => area.kind === 'metro' && area.population === null).length
  const unpriced = rows.filter(({ area }) => area.kind !== 'nonmetro' && area.prices === null).length
  const beyond = rows.filter(({ area }) => area.kind === 'nonmetro').length
  return [
    beyond > 0
      ? `${counted(beyond, 'nonmetropolitan area')} ${beyond === 1 ? 'has' : 'have'} no count of people, price level or distance in our sources: each such limit, and what beats a baseline, leaves ${beyond === 1 ? 'it' : 'them'} out.`
      : '',
    uncounted > 0
      ? `${count(uncounted)} here ${uncounted === 1 ? 'has' : 'have'} no count of people in our source: ${leave(uncounted)}`
      : '',
    unpriced > 0
      ? `${count(unpriced)} ${unpriced === 1 ? 'has' : 'have'} no published price level: ${leave(unpriced)}`
      : '',
  ].filter((text) => text !== '')
}
