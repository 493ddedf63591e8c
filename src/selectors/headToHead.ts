import { isClearDifference, samplingError, type Estimate } from '#domain/clearDifference.ts'
import { count, counted, oneDecimal, times } from '#format/counts.ts'
import { dollars, payText, roundedDollars } from '#format/money.ts'
import { lowerName, sentenceName } from '#format/names.ts'
import { growthPercent } from '#format/percent.ts'
import { educationPhrase } from '#format/terms.ts'
import type { PlateRow } from './plateRow.ts'
import { yearlyMean } from './plateSentences.ts'
import { prepStep } from './preparation.ts'

/** One difference between two roles, or that there is none to be said. */
export interface Difference {
  readonly about: 'Pay' | 'Mean pay' | 'Spread' | 'Jobs' | 'Growth' | 'Openings' | 'Preparation'
  readonly sentence: string
}

interface Pair {
  readonly a: PlateRow
  readonly b: PlateRow
  /** "the nation", "Denver". */
  readonly place: string
  readonly isNation: boolean
  /** Pay is drawn after local prices. */
  readonly byPrices: boolean
}

const NO_ERROR = 'No margin of error is published.'

/**
 * The two roles that stand against each other until the reader chooses: the first ones, in the order of choosing, whose medians can
 * be compared; where there are no such two, the first ones. Null: there are not two.
 */
export function firstPair(rows: readonly PlateRow[]): readonly [PlateRow, PlateRow] | null {
  const withPay = rows.filter((row) => median(row) !== null)
  const pairs = [withPay, rows].flatMap((some) =>
    some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b] as const)),
  )
  return pairs.find(([a, b]) => a.unit === b.unit) ?? pairs[0] ?? null
}

function missing(what: string, { a, b, place, isNation }: Pair, has: (row: PlateRow) => boolean): string {
  const without = [a, b].filter((row) => !has(row)).map((row) => lowerName(row.name))
  return `${what} of ${without.join(' and of ')} is not published${isNation ? '' : ` in ${place}`}.`
}

function median(row: PlateRow): number | null {
  return row.floors.includes('median') ? null : (row.range?.median ?? null)
}

/** Pay as sentences tell it: as published, after prices to the nearest hundred. */
function told(amount: number, { a, byPrices }: Pair): string {
  return byPrices && a.unit === 'year' ? roundedDollars(amount) : payText(amount, a.unit, false)
}

function afterText({ byPrices }: Pair): string {
  return byPrices ? ' after local prices' : ''
}

function payDifference(pair: Pair): string {
  const { a, b } = pair
  if (a.unit !== b.unit) return 'One is paid by the hour and one by the year: the two are not compared.'
  const [x, y] = [median(a), median(b)]
  if (x === null || y === null) return missing('The median', pair, (row) => median(row) !== null)
  if (x === y) return `Both earn ${told(x, pair)} at the median${afterText(pair)}. ${NO_ERROR}`
  const [more, less, gap] = x > y ? [a, b, x - y] : [b, a, y - x]
  const ratio = Math.max(x, y) / Math.min(x, y)
  const said = ratio >= 2 ? `${times(ratio)} as much as` : `${told(gap, pair)} more than`
  return `${sentenceName(more.name)} earn ${said} ${lowerName(less.name)} at the median${afterText(pair)}. ${NO_ERROR}`
}

function jobsOf(row: PlateRow): Estimate | null {
  const { nation } = row.occupation
  return nation?.jobs == null || nation.jobsError === null
    ? null
    : { value: nation.jobs, error: nation.jobsError }
}

function meanDifference({ a, b }: Pair): string | null {
  const [x, y] = [yearlyMean(a), yearlyMean(b)]
  if (x === null || y === null) return null
  const gap = dollars(Math.abs(x.value - y.value))
  const error = roundedDollars(samplingError(x, y))
  if (!isClearDifference(x, y))
    return `No clear difference of mean pay: ${gap}, within the sampling error of about ${error}.`
  const more = x.value > y.value ? a : b
  return `The mean pay of ${lowerName(more.name)} is ${gap} higher, beyond the sampling error of about ${error}.`
}

function jobsDifference({ a, b }: Pair): string | null {
  const [x, y] = [jobsOf(a), jobsOf(b)]
  if (x === null || y === null) return null
  if (!isClearDifference(x, y))
    return `No clear difference in the number of jobs: ${count(x.value)} and ${count(y.value)}, within the sampling error.`
  const [more, less, ratio] = x.value > y.value ? [a, b, x.value / y.value] : [b, a, y.value / x.value]
  const said =
    ratio >= 2
      ? `There are ${times(ratio)} as many jobs for ${lowerName(more.name)} as for ${lowerName(less.name)}`
      : `There are ${count(Math.abs(x.value - y.value))} more jobs for ${lowerName(more.name)} than for ${lowerName(less.name)}`
  return `${said}: ${count(Math.max(x.value, y.value))} and ${count(Math.min(x.value, y.value))}, beyond the sampling error.`
}

/** How far the pay of the two overlaps, from the published quarters. */
function spreadDifference(pair: Pair): string | null {
  const { a, b } = pair
  const [x, y] = [a.range, b.range]
  if (a.unit !== 'year' || b.unit !== 'year') return null
  if (x?.p25 == null || x.p75 === null || y?.p25 == null || y.p75 === null) return null
  if (x.median === null || y.median === null || a.floors.length + b.floors.length > 0) return null
  const [high, low, upper, lower] = x.median >= y.median ? [a, b, x, y] : [b, a, y, x]
  const half = (low: number, high: number) => `${told(low, pair)}–${told(high, pair)}`
  const halves = `The middle half of ${lowerName(a.name)} earns ${half(x.p25, x.p75)}, of ${lowerName(b.name)} ${half(y.p25, y.p75)}${afterText(pair)}`
  if (upper.median !== null && lower.p75 !== null && lower.p75 > upper.median)
    return `${halves}: more than a quarter of ${lowerName(low.name)} earn more than the middle one of the ${lowerName(high.name)}.`
  if (upper.p25 !== null && lower.p75 !== null && lower.p75 < upper.p25)
    return `${halves}: the two do not overlap.`
  return `${halves}: they overlap.`
}

function growthDifference({ a, b }: Pair): string | null {
  const [x, y] = [a.outlook?.growth, b.outlook?.growth]
  if (x === undefined || y === undefined) return null
  if (x === y) return `Both are forecast to change by ${growthPercent(x)}.`
  const [more, less] = x > y ? [a, b] : [b, a]
  const [high, low] = [Math.max(x, y), Math.min(x, y)]
  const apart = `${oneDecimal(high - low)} points apart`
  return `Jobs in the nation by forecast: ${lowerName(more.name)} ${growthPercent(high)}, ${lowerName(less.name)} ${growthPercent(low)}, ${apart}. A forecast has no margin of error.`
}

function openingsDifference({ a, b }: Pair): string | null {
  const [x, y] = [a.outlook?.openings ?? null, b.outlook?.openings ?? null]
  if (x === null || y === null) return null
  if (x === y) return `Both are forecast to have ${counted(x, 'opening')} a year.`
  const [more, less, ratio] = x > y ? [a, b, x / y] : [b, a, y / x]
  const said =
    Number.isFinite(ratio) && ratio >= 2 ? `${times(ratio)} as many openings as` : 'more openings than'
  return `${sentenceName(more.name)} have ${said} ${lowerName(less.name)}: ${count(Math.max(x, y))} and ${count(Math.min(x, y))} a year.`
}

function preparationDifference({ a, b }: Pair): string | null {
  const [x, y] = [prepStep(a.occupation), prepStep(b.occupation)]
  const [one, other] = [a.outlook?.education ?? null, b.outlook?.education ?? null]
  if (x === null || y === null || one === null || other === null) return null
  if (one === other) return `Both ask a beginner for the same: ${educationPhrase(one)}.`
  const [more] = x >= y ? [a, b] : [b, a]
  const first = `${sentenceName(a.name)} ask a beginner for ${educationPhrase(one)}, ${lowerName(b.name)} for ${educationPhrase(other)}`
  return x === y ? `${first}.` : `${first}: ${lowerName(more.name)} ask for more.`
}

/**
 * What sets two roles apart, a sentence for each difference that the data support. "No clear difference" is said of mean pay and
 * jobs of the nation alone: BLS publishes errors for nothing else.
 */
export function headToHead(pair: Pair): readonly Difference[] {
  const found: readonly (readonly [Difference['about'], string | null])[] = [
    ['Pay', payDifference(pair)],
    ['Mean pay', pair.isNation ? meanDifference(pair) : null],
    ['Spread', spreadDifference(pair)],
    ['Jobs', pair.isNation ? jobsDifference(pair) : null],
    ['Growth', growthDifference(pair)],
    ['Openings', openingsDifference(pair)],
    ['Preparation', preparationDifference(pair)],
  ]
  return found.flatMap(([about, sentence]) => (sentence === null ? [] : [{ about, sentence }]))
}
