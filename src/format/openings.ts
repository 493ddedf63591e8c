import { count } from './counts.ts'
import { NOT_PUBLISHED } from './notPublished.ts'

/** Openings a year: "5,400". They are published in hundreds: none is "under 50", null "not published". */
export function openingsText(openings: number | null): string {
  if (openings === null) return NOT_PUBLISHED
  return openings === 0 ? 'under 50' : count(openings)
}
