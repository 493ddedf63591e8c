import { NATION } from '#domain/area.ts'
import type { Occupation } from '#domain/occupation.ts'
import { flipPoint, MAX_HOUSING } from '#domain/prices.ts'
import { THIN_JOBS, type Stats } from '#domain/wages.ts'
import { count, wordCount } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { payText } from '#format/money.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { figureCautions } from './compareMarket.ts'
import type { CompareBlock } from './compareBlock.ts'
import type { CompareRow } from './compareRows.ts'
import { linedRows, partText } from './flips.ts'
import { sizeText } from './payWords.ts'

const HOLDS = `holds to ${MAX_HOUSING}%`

/** The rows that are places compared, without a baseline that is none of them. */
export function placesOf(rows: readonly CompareRow[]): readonly CompareRow[] {
  return rows.filter((row) => row.slot !== null)
}

/**
 * The part of the index moved to housing at which a place and the baseline pay the same after prices: "turns at 23%"; "holds to 40%"
 * within the handle's range. Empty: the baseline itself, or one of both has no figure, a floor or no price level.
 */
export function turnText(row: CompareRow, base: CompareRow): string {
  const [place] = linedRows([row])
  const [other] = linedRows([base])
  if (row.isBase || !place || !other) return ''
  const at = flipPoint({ pay: place.paid, levels: place.levels }, { pay: other.paid, levels: other.levels })
  return at === null ? HOLDS : `turns at ${partText(at)}`
}

/** Every crossing of two places, and what "turns at" means where one is said. */
export function housingText({ rows, base, flipsSentence }: CompareBlock): string {
  const turns = placesOf(rows)
    .map((row) => turnText(row, base))
    .filter((text) => text !== '')
  const meaning = turns.some((text) => text !== HOLDS)
    ? `“Turns at”: with that part moved a place and ${base.name} pay the same after prices.`
    : turns.length > 0
      ? `“Holds”: with up to ${MAX_HOUSING}% moved no place changes sides with ${base.name}.`
      : ''
  return [flipsSentence, meaning].filter((text) => text !== '').join(' ')
}

/** The forecast of the nation, and that there is none of any place. Undefined: not in the list of occupations. */
export function trendText(short: string, occupation: Occupation | undefined): string {
  const role = lowerName(short)
  const outlook = occupation?.outlook ?? null
  if (outlook === null)
    return `BLS publishes no forecast of ${role} for ${periodWords.projections}, of the nation or of any place.`
  const openings =
    outlook.openings === null
      ? `openings ${NOT_PUBLISHED}`
      : `${openingsText(outlook.openings)} openings a year`
  return `BLS forecasts for the nation, ${periodWords.projections}: ${role} ${growthPercent(outlook.growth)}, ${count(outlook.base)} → ${count(outlook.target)} jobs; ${openings}. It projects no metro area and no state.`
}

/** At whose prices the baseline's pay is spent. */
function pricesText({ code, name, home }: CompareRow): string {
  const where = code === NATION ? null : code === 'mine' ? home : name
  return where === null || where === 'the nation' ? 'at the nation’s prices' : `in ${where}`
}

/** What each place would have to pay for the same as the baseline after prices. Empty: no baseline, or no price level. */
export function matchText({ rows, base, role, pair }: CompareBlock): string {
  const list = placesOf(rows).flatMap((row) =>
    row.toMatch === null ? [] : [`${row.name} ${sizeText(row.toMatch, role.unit, 'priced')}`],
  )
  if (list.length === 0 || base.paid === null) return ''
  const pay = payText(base.paid, role.unit, false)
  return `${pair ? 'Pay of both together, as paid,' : 'Pay as paid'} that buys what ${pay} buys ${pricesText(base)}: ${list.join(', ')}.`
}

function hasSpread(stats: Stats | null): boolean {
  return stats !== null && [stats.p10, stats.p25, stats.p75, stats.p90].every((value) => value !== null)
}

function gapText(rows: readonly CompareRow[], one: string, many: string): string {
  if (rows.length === 0) return ''
  const number = wordCount(rows.length)
  return `${number} ${rows.length === 1 ? one : many} (${joinList(rows.map((row) => row.name))})`
}

/** What the places do not publish of the role, counted; or that nothing is missing. */
export function missingText(rows: readonly CompareRow[]): string {
  const places = placesOf(rows)
  const silent = places.filter((row) => row.paid === null)
  if (silent.length === places.length) return 'No place publishes pay of this role.'
  const paying = places.filter((row) => row.paid !== null)
  const gaps = [
    gapText(silent, 'publishes no pay', 'publish no pay'),
    gapText(
      paying.filter((row) => row.level === null),
      'has no price level',
      'have no price level',
    ),
    gapText(
      paying.filter((row) => row.floor),
      'publishes a floor only',
      'publish a floor only',
    ),
    gapText(
      paying.filter((row) => !hasSpread(row.stats)),
      'lacks a part of the spread',
      'lack a part of the spread',
    ),
    gapText(
      paying.filter((row) => row.stats?.jobs == null),
      'publishes no count of jobs',
      'publish no count of jobs',
    ),
  ].filter((text) => text !== '')
  const all = counted(places.length)
  return gaps.length === 0
    ? `Nothing: ${all} pay, spread, jobs and a price level.`
    : `Of ${placesText(places.length)} ${joinList(gaps)}.`
}

function placesText(number: number): string {
  return number === 1 ? 'one place' : `${wordCount(number)} places`
}

function counted(number: number): string {
  return number === 1
    ? 'the place publishes'
    : number === 2
      ? 'both places publish'
      : `all ${wordCount(number)} places publish`
}

/** BLS gives errors of means only; none of percentiles. */
const NO_MARGIN = 'No margin of error is published for medians and other percentiles.'

/**
 * How sure the figures of the role are: repeated figures, nearly one figure, small markets, or none of these; and always that
 * nothing says how far they may be off. No count is said under "Missing". Empty: no place publishes pay.
 */
export function sureText({ rows, role }: CompareBlock): string {
  const paying = rows.filter((row) => row.paid !== null && row.stats !== null)
  const cautions = paying.flatMap((row) => figureCautions(row, role.unit))
  if (!paying.some((row) => row.slot !== null)) return ''
  if (cautions.length > 0) return `${cautions.join(' ')} ${NO_MARGIN}`
  return paying.every((row) => hasSpread(row.stats) && row.stats?.jobs != null)
    ? `No figure repeats another, and no market is under ${THIN_JOBS} jobs. ${NO_MARGIN}`
    : `Of what is published no figure repeats another, and no count is under ${THIN_JOBS} jobs. ${NO_MARGIN}`
}

/** What stands above the price levels, with their period. */
export function pricesTitle(): string {
  return `Prices against the nation, ${periodWords.prices}`
}
