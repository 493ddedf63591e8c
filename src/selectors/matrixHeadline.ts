import { mayBeNamed } from '#domain/wages.ts'
import { wordCount, times, count } from '#format/counts.ts'
import { lowerName } from '#format/names.ts'
import { plainPercent } from '#format/percent.ts'
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrixCell.ts'

/** What the headline of a matrix is made of. */
export interface MatrixFacts {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  readonly byPrices: boolean
  readonly baseName: string
}

interface Named {
  readonly row: MatrixRow
  readonly cell: MatrixCell
  readonly column: MatrixColumn
}

/** "Eight of twelve": both in words or both in figures. */
function some(part: number, all: number): string {
  return /^\d/.test(wordCount(all))
    ? `${count(part)} of ${count(all)}`
    : `${wordCount(part)} of ${wordCount(all)}`
}

/** From this ratio on a multiple is said, not a difference. */
const TIMES = 1.95

function leaderText({ rows, columns, byPrices }: MatrixFacts): string | null {
  const wins = columns.map((column, i) => ({
    column,
    count: rows.filter((row) => row.cells[i]?.isBestPlace).length,
  }))
  const best = wins.toSorted((a, b) => b.count - a.count)[0]
  if (!best || best.count === 0) return null
  const isGap = rows.some((row) => row.cells.some(({ paid }) => paid === null))
  const of = isGap ? ' among the places that publish' : ''
  const when = byPrices ? ', after local prices' : ''
  const [only] = rows
  if (rows.length === 1 && only) return `${best.column.name} pays ${lowerName(only.name)} most${of}${when}`
  const roles =
    best.count === rows.length
      ? rows.length === 2
        ? 'both roles'
        : `all ${wordCount(rows.length)} roles`
      : `${some(best.count, rows.length)} roles`
  return `${best.column.name} pays most for ${roles}${of}${when}`
}

function extreme({ rows, columns }: MatrixFacts): Named | undefined {
  const named = rows.flatMap((row) =>
    row.cells.flatMap((cell, i): readonly Named[] => {
      const column = columns[i]
      return cell.against !== null && cell.stats !== null && mayBeNamed(cell.stats) && column
        ? [{ row, cell, column }]
        : []
    }),
  )
  return named.toSorted((a, b) => (b.cell.against ?? 0) - (a.cell.against ?? 0))[0]
}

function extremeText(facts: MatrixFacts, leader: string | null): string | null {
  const found = extreme(facts)
  const against = found?.cell.against ?? null
  if (!found || against === null || facts.rows.length < 2) return null
  const there = leader?.startsWith(`${found.column.name} pays`) === true ? 'there' : `in ${found.column.name}`
  const who = lowerName(found.row.name)
  const base = facts.baseName === 'my pay' ? 'your pay' : `${facts.baseName}’s figure`
  if (against >= TIMES - 1) return `${who} ${there} earn ${times(against + 1)} ${base}`
  if (against > 0) return `${who} ${there} earn ${plainPercent(against)} more than ${base}`
  return `no role here pays more than ${base}`
}

/**
 * Which place pays most for most roles, and the largest difference; names no thin, repeated or capped figure. The short one
 * has the first part only.
 */
export function matrixHeadline(facts: MatrixFacts): {
  readonly headline: string
  readonly shortHeadline: string
} {
  const first = leaderText(facts)
  if (first === null) {
    const none = 'No place here publishes a figure that a headline may name.'
    return { headline: none, shortHeadline: none }
  }
  const second = extremeText(facts, first)
  return { headline: `${first}${second === null ? '' : `; ${second}`}.`, shortHeadline: `${first}.` }
}
