import { count } from './counts.ts'
import { NOT_PUBLISHED } from './notPublished.ts'

/** Openings a year: "5,400". They are published in hundreds: none is "under 50", null "not published". */
export function openingsText(openings: number | null): string {
  if (openings === null) return NOT_PUBLISHED
  return openings === 0 ? 'under 50' : count(openings)
}

/** What a file with figures of openings says above them, where one is 0. None: no figure is. */
export function openingsNotes(openings: readonly (number | null)[]): readonly (readonly [string, string])[] {
  return openings.includes(0) ? [['Openings a year', '0: under 50; published in hundreds']] : []
}
