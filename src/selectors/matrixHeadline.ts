import { mayBeNamed, THIN_JOBS } from '#domain/wages.ts'
import { wordCount, times, count } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import { plainPercent } from '#format/percent.ts'
import { capital } from './citiesHeadline.ts'
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrixCell.ts'
import { tilted } from './priceLevels.ts'

/** What the headline of a matrix is made of. */
export interface MatrixFacts {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  readonly byPrices: boolean
  readonly baseName: string
  /** Per cent of the price index moved to housing. */
  readonly housing: number
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

/** Pay of a cell in the prices shown. */
export function shownPay(cell: Pick<MatrixCell, 'paid' | 'real'>, byPrices: boolean): number | null {
  return byPrices ? cell.real : cell.paid
}

/** Whether the place pays the role most of all that publish it, small markets and repeated figures as well; with no other alike. */
function isMostOfAll(row: MatrixRow, cell: MatrixCell, byPrices: boolean): boolean {
  const own = shownPay(cell, byPrices)
  return (
    own !== null &&
    row.cells.every((other) => other === cell || (shownPay(other, byPrices) ?? -1) < own) &&
    row.cells.every((other) => other === cell || !other.floor)
  )
}

/** Who was passed over to name a place: thin markets, or repeated and capped figures too. */
function bigMarkets(rows: readonly MatrixRow[]): string {
  const big = rows.flatMap(({ cells }) => cells).filter((cell) => !cell.thin && cell.paid !== null)
  const kinds = [
    big.some((cell) => cell.repeated > 0) ? 'repeated' : '',
    big.some((cell) => cell.floor) ? 'capped' : '',
  ].filter((kind) => kind !== '')
  return `Of markets with ${count(THIN_JOBS)} or more jobs${kinds.length === 0 ? '' : ` and no ${kinds.join(' or ')} figure`}, `
}

function gapText({ rows, byPrices }: MatrixFacts): string {
  const cells = rows.flatMap((row) => row.cells)
  const isSilent = cells.some(({ paid }) => paid === null)
  if (byPrices && cells.some(({ paid, real }) => paid !== null && real === null))
    return ` among the places with ${isSilent ? 'a figure and ' : ''}a price level`
  return isSilent ? ' among the places that publish' : ''
}

interface Leader {
  /** The places that lead alike. */
  readonly columns: readonly MatrixColumn[]
  readonly text: string
}

/** So many places that lead alike are named, not counted. */
const MOST_LEADERS = 2

/** The places that pay most for most roles. A role counts where no place at all pays it as much; where none does, small markets and repeated figures are passed over, and that is said. */
function leaderOf(facts: MatrixFacts): Leader | null {
  const { rows, columns, byPrices, housing } = facts
  const best = (isWin: (row: MatrixRow, cell: MatrixCell) => boolean) =>
    columns
      .map((column, i) => ({
        column,
        wins: rows.filter((row) => {
          const cell = row.cells[i]
          return cell !== undefined && cell.isBestPlace && isWin(row, cell)
        }).length,
      }))
      .toSorted((a, b) => b.wins - a.wins)
      .filter(({ wins }, _, all) => wins > 0 && wins === all[0]?.wins)
  const plain = best((row, cell) => isMostOfAll(row, cell, byPrices))
  const isPlain = plain.length > 0
  const found = isPlain ? plain : best(() => true)
  const [first] = found
  if (!first) return null
  const { wins } = first
  const leaders = found.map(({ column }) => column)
  const names =
    leaders.length > MOST_LEADERS
      ? `${some(leaders.length, columns.length)} places`
      : joinList(leaders.map(({ name }) => name))
  const pay = leaders.length > 1 ? 'each pay' : 'pays'
  const among = isPlain ? '' : bigMarkets(rows)
  const when = byPrices ? tilted(', after local prices', housing) : ''
  const rest = `${gapText(facts)}${when}`
  const [only] = rows
  if (rows.length === 1 && only)
    return {
      columns: leaders,
      text: `${among}${names} ${leaders.length > 1 ? 'pay' : 'pays'} ${lowerName(only.name)} ${leaders.length > 1 ? 'alike and ' : ''}most${rest}`,
    }
  const roles =
    wins === rows.length
      ? rows.length === 2
        ? 'both roles'
        : `all ${wordCount(rows.length)} roles`
      : `${some(wins, rows.length)} roles`
  const text = `${names} ${pay} most for ${roles}${rest}`
  return { columns: leaders, text: among === '' ? capital(text) : among + text }
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

function extremeText(facts: MatrixFacts, leader: Leader): string | null {
  const found = extreme(facts)
  const against = found?.cell.against ?? null
  if (!found || against === null || facts.rows.length < 2) return null
  const [only, ...others] = leader.columns
  const isThere = others.length === 0 && only?.code === found.column.code
  const there = isThere ? 'there' : `in ${found.column.name}`
  const who = lowerName(found.row.name)
  const base = facts.baseName === 'my pay' ? 'your pay' : `${facts.baseName}’s figure`
  if (against >= TIMES - 1) return `${who} ${there} earn ${times(against + 1)} ${base}`
  if (against > 0) return `${who} ${there} earn ${plainPercent(against)} more than ${base}`
  const isAbove = facts.rows.some((row) => row.cells.some((cell) => (cell.against ?? 0) > 0))
  return isAbove ? null : `no role here pays more than ${base}`
}

function noneText({ rows }: MatrixFacts): string {
  const [only] = rows
  const what = rows.length === 1 && only ? lowerName(only.name) : 'these roles'
  const publishing = rows.filter((row) => row.cells.some(({ paid }) => paid !== null))
  if (publishing.length === 0) return `None of these places publishes a figure for ${what}.`
  const isCompared = publishing.some((row) => row.cells.filter(({ paid }) => paid !== null).length > 1)
  return isCompared
    ? `Only small markets or repeated figures stand for ${what} in these places.`
    : `No two of these places publish a figure for ${rows.length === 1 ? what : 'the same role'}.`
}

/**
 * Which place pays most for most roles, and the largest difference; names no thin, repeated or capped figure. The short one
 * has the first part only.
 */
export function matrixHeadline(facts: MatrixFacts): {
  readonly headline: string
  readonly shortHeadline: string
} {
  const leader = leaderOf(facts)
  if (leader === null) {
    const none = noneText(facts)
    return { headline: none, shortHeadline: none }
  }
  const second = extremeText(facts, leader)
  return {
    headline: `${leader.text}${second === null ? '' : `; ${second}`}.`,
    shortHeadline: `${leader.text}.`,
  }
}
