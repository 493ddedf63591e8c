import type { Bridge, CombinedCode, ProjectionRow, Round } from './projection.ts'

/** Which of a round's two figures: the base year's estimate or the target year's forecast. */
export type YearKey = 'base' | 'target'

/**
 * Jobs of the old codes together in one round. Null: the round lacks one of the codes that the last round before the change has.
 * A role with a single old code then may have borne another code in an earlier round (nurses, 29-1111 in 2010–20).
 */
export function jobsOfOldCodes(
  round: Round,
  own: readonly Bridge[],
  before: readonly Round[],
  key: YearKey,
): number | null {
  const here = own.filter((bridge) => bridge.rounds.includes(round.id))
  const last = before.at(-1)?.id ?? ''
  const needed = own.filter((bridge) => bridge.rounds.includes(last))
  if (here.length === 0 || (needed.length > 1 && !needed.every((bridge) => here.includes(bridge))))
    return null
  return sum(here.map((bridge) => rowOf(round, bridge.from)?.[key] ?? null))
}

/** Jobs of codes together in one round, each by itself or within a combined code that holds nothing else. Null: not to be had. */
export function jobsOfCodes(
  round: Round,
  codes: readonly string[],
  combined: readonly CombinedCode[],
  key: YearKey,
): number | null {
  const published = new Set<string>()
  for (const code of codes) {
    const holder = combined.find(
      (each) =>
        each.parts.includes(code) &&
        each.parts.every((part) => codes.includes(part)) &&
        rowOf(round, each.code) !== undefined,
    )
    published.add(rowOf(round, code) === undefined && holder !== undefined ? holder.code : code)
  }
  return sum([...published].map((code) => rowOf(round, code)?.[key] ?? null))
}

function sum(parts: readonly (number | null)[]): number | null {
  let total = parts.length === 0 ? null : 0
  for (const part of parts) total = total === null || part === null ? null : total + part
  return total
}

const rowsByCode = new WeakMap<Round, ReadonlyMap<string, ProjectionRow>>()

/** One occupation of a round, by code. */
export function rowOf(round: Round, code: string): ProjectionRow | undefined {
  let rows = rowsByCode.get(round)
  if (rows === undefined) rowsByCode.set(round, (rows = new Map(round.rows.map((row) => [row.code, row]))))
  return rows.get(code)
}
