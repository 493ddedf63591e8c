import { afterPrices, flipPoint, MAX_HOUSING, tiltedLevel } from '#domain/prices.ts'
import { count, oneDecimal } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import type { CompareRow } from './compareRows.ts'

/** A row that has its line: pay and a price level, the pay no floor. */
export type LinedRow = CompareRow & {
  readonly paid: number
  readonly levels: NonNullable<CompareRow['levels']>
}

/** Where two lines of pay after prices cross as housing weighs more. */
export interface Flip {
  /** Part of the index moved to housing, per cent, above 0 and at most 40. */
  readonly percent: number
  /** Who is above from here on, and who was. */
  readonly passer: LinedRow
  readonly passed: LinedRow
}

/** Rows that can be followed along the handle. */
export function linedRows(rows: readonly CompareRow[]): readonly LinedRow[] {
  return rows.filter((row): row is LinedRow => row.paid !== null && row.levels !== null && !row.floor)
}

/** Pay after prices with `housing` per cent of the index moved to housing. */
export function payAt(row: LinedRow, housing: number): number {
  return afterPrices(row.paid, tiltedLevel(row.levels, housing))
}

/** Every crossing within the handle's range, first ones first. The order of the rows does not matter. */
export function flipsOf(rows: readonly LinedRow[]): readonly Flip[] {
  const flips: Flip[] = []
  rows.forEach((a, i) => {
    for (const b of rows.slice(i + 1)) {
      const percent = flipPoint({ pay: a.paid, levels: a.levels }, { pay: b.paid, levels: b.levels })
      if (percent === null) continue
      const [passer, passed] = payAt(a, 0) < payAt(b, 0) ? [a, b] : [b, a]
      flips.push({ percent, passer, passed })
    }
  })
  return flips.toSorted((a, b) => a.percent - b.percent)
}

/** The steps of the handle, per cent. */
const STEP = 5

/**
 * A part of the index: whole per cent from 5 on; to the tenth below, where the next step of the handle is far off, and beside a
 * step, so that the handle at 30% does not show the order before a turn that is said to be at 30% (30.46%).
 */
export function partText(percent: number): string {
  const isBesideStep = Math.round(percent) % STEP === 0
  return percent < STEP || isBesideStep ? `${oneDecimal(percent)}%` : `${count(percent)}%`
}

const MOVED = ' of the index moved to housing'

/** Whether a row is only there to be compared with. */
function isOutside(row: CompareRow): boolean {
  return row.slot === null
}

/** A crossing in words: "St. Louis passes Seattle", "New York falls below the nation". */
export function flipText({ passer, passed }: Flip): string {
  return isOutside(passer)
    ? `${passed.name} falls below ${passer.name}`
    : isOutside(passed)
      ? `${passer.name} rises above ${passed.name}`
      : `${passer.name} passes ${passed.name}`
}

function passings(flips: readonly Flip[]): readonly string[] {
  const passers = new Map<LinedRow, string[]>()
  for (const { percent, passer, passed } of flips)
    passers.set(passer, [...(passers.get(passer) ?? []), `${passed.name} at ${partText(percent)}`])
  return [...passers].map(
    ([passer, list], i) => `${passer.name} passes ${joinList(list)}${i === 0 ? MOVED : ''}.`,
  )
}

function againstBase({ percent, passer, passed }: Flip, i: number): string {
  const part = `${partText(percent)}${i === 0 ? MOVED : ''}`
  return isOutside(passer)
    ? `${passed.name} stays above ${passer.name} only up to ${part}.`
    : `${passer.name} is above ${passed.name} from ${part} on.`
}

function steadyText(places: readonly LinedRow[], flips: readonly Flip[]): string | null {
  const turns = (row: LinedRow | undefined) =>
    flips.some(({ passer, passed }) => passer === row || passed === row)
  const order = places.toSorted((a, b) => payAt(b, 0) - payAt(a, 0))
  if (flips.length === 0)
    return places.length < 2
      ? null
      : `The order stays the same up to ${MAX_HOUSING}%: ${order.map((row) => row.name).join(', ')}.`
  const [first, last] = [order[0], order.at(-1)]
  if (places.length < 3) return null
  if (last && !turns(last)) return `${last.name} stays last.`
  return first && !turns(first) ? `${first.name} stays first.` : null
}

/** Every crossing said: places among each other, then places against a baseline that is none of them, then who has no line. */
export function flipsSentence(rows: readonly CompareRow[]): string {
  const lined = linedRows(rows)
  const flips = flipsOf(lined)
  const isAmongPlaces = ({ passer, passed }: Flip) => !isOutside(passer) && !isOutside(passed)
  const among = flips.filter(isAmongPlaces)
  const places = lined.filter((row) => !isOutside(row))
  const lost = rows.filter((row) => row.paid !== null && row.levels === null).map((row) => row.name)
  return [
    ...passings(among),
    steadyText(places, among),
    ...flips.filter((flip) => !isAmongPlaces(flip)).map(againstBase),
    lost.length > 0
      ? `${joinList(lost)} ${lost.length === 1 ? 'has no line: no price level is' : 'have no line: no price levels are'} published.`
      : null,
  ]
    .filter((text) => text !== null)
    .join(' ')
}
