import { count, times } from '#format/counts.ts'
import { plainPercent } from '#format/percent.ts'

const ALIKE = 0.05

/** How many jobs one market has against another: "with nearly four times the jobs". Null: a count is not published. */
export function jobsClause(jobs: number | null, others: number | null): string | null {
  if (jobs === null || others === null || others === 0) return null
  const ratio = jobs / others
  if (ratio >= 1.95) return `with ${times(ratio)} the jobs`
  if (Math.abs(ratio - 1) < ALIKE) return 'with about as many jobs'
  if (ratio > 1) return `with ${plainPercent(ratio - 1)} more jobs`
  if (ratio > 0.55) return `with ${plainPercent(1 - ratio)} fewer jobs`
  return `with ${count(jobs)} jobs against ${count(others)}`
}
