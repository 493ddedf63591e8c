import { NATION } from '#domain/area.ts'
import { AREA_BREAK, METHOD_BREAK } from '#domain/payHistory.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { lowerName } from '#format/names.ts'
import { plainPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { Texts } from './phoneLines.ts'
import { NEWEST, pointsOf, type TimeLine, type TimePoint } from './timeLines.ts'

/** How pay changed since the last break, as fractions. */
export interface TimeChange {
  readonly line: TimeLine
  readonly from: TimePoint
  readonly to: TimePoint
  readonly paid: number
  readonly real: number
}

/**
 * The change of a line between the first figure after its last break and the newest one. Null: fewer than two figures there, the newest
 * year is missing, one of the two is a floor, or the market is thin.
 */
export function changeSinceBreak(line: TimeLine): TimeChange | null {
  if (line.kind !== 'own') return null
  const start = line.area === NATION ? METHOD_BREAK : AREA_BREAK
  const points = pointsOf(line).filter(({ year }) => year >= start)
  const [from, to] = [points[0], points.at(-1)]
  if (from === undefined || to === undefined || from === to || to.year !== NEWEST) return null
  if (from.floor || to.floor || from.real === null || to.real === null) return null
  if ([from, to].some(({ jobs }) => jobs === null || jobs < THIN_JOBS)) return null
  return { line, from, to, paid: to.paid / from.paid - 1, real: to.real / from.real - 1 }
}

/** Under this part a change is none in words: it would read 0.0%. */
const NONE = 0.0005

function moved(fraction: number): string {
  if (Math.abs(fraction) < NONE) return 'did not change'
  return `${fraction > 0 ? 'rose' : 'fell'} ${plainPercent(fraction)}`
}

/** "rose 13% as paid but fell 5.7% in May 2025 dollars" */
function changeText({ paid, real }: TimeChange): string {
  const dollars = `in ${periodWords.wages} dollars`
  const isAlike = paid * real > 0 && Math.abs(paid) >= NONE && Math.abs(real) >= NONE
  return isAlike
    ? `${moved(paid)} as paid, ${plainPercent(real)} ${dollars}`
    : `${moved(paid)} as paid but ${moved(real)} ${dollars}`
}

/** What the headline is about: the first of `lines` with a change since its last break. Null: none has. */
export function headlineChange(lines: readonly TimeLine[]): TimeChange | null {
  for (const line of lines) {
    const change = changeSinceBreak(line)
    if (change !== null) return change
  }
  return null
}

/** The change since the last break in words, the fullest first, as paid and in dollars of the newest May; never across a break. */
export function timeHeadline(role: string, change: TimeChange | null): Texts {
  const who = lowerName(role)
  const before = `cannot be compared with any year before ${periodWords.wages}`
  if (change === null) return [`What ${who} earn ${before}.`, `Their pay ${before}.`]
  const { line, from } = change
  const where = line.area === NATION ? '' : ` in ${line.name}`
  const text = (of: string, how: string) => `Since May ${from.year}, pay${of}${where} ${how}.`
  const how = changeText(change)
  return [text(` of ${who}`, how), text('', how), text('', how.replace(' as paid', ''))]
}
