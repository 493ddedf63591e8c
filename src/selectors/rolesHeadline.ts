import { mayBeNamed } from '#domain/wages.ts'
import { times } from '#format/counts.ts'
import { dollars, payText, roundedDollars } from '#format/money.ts'
import { joinList, lowerName } from '#format/names.ts'
import { growthPercent, plainPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { FiledRow } from './filedRow.ts'
import { count } from '#format/counts.ts'
import { middleOf, type PlateRow } from './plateRow.ts'
import type { RolesPlace } from './rolesPlace.ts'

/** What a headline of the plate is made of. */
export interface PlateFacts {
  readonly place: RolesPlace
  /** Roles in the order in which they were chosen. */
  readonly rows: readonly PlateRow[]
  readonly filed: readonly FiledRow[]
  /** Chosen codes that this release does not know. */
  readonly unknown: readonly string[]
  readonly byPrices: boolean
  /** The reader's own pay, where it is the baseline, dollars a year. */
  readonly ownPay: number | null
}

/** From this ratio on openings are told as a multiple. */
const MULTIPLE = 1.95
/** Openings within this part of each other are "about as many". */
const ALIKE = 0.05

/** A difference of pay without its sign; pay after prices is rounded to the nearest hundred. */
function amountText(amount: number, unit: PlateRow['unit'], byPrices: boolean): string {
  const size = Math.abs(amount)
  if (unit === 'hour') return payText(size, 'hour', false)
  return byPrices ? roundedDollars(size) : dollars(size)
}

/** Rows that a headline may name: at least 100 published jobs, no repeated figure, a median that is a value. */
function nameable(rows: readonly PlateRow[]): readonly PlateRow[] {
  return rows.filter((row) => middleOf(row) !== null && row.stats !== null && mayBeNamed(row.stats))
}

/** The row whose median is farthest from a pay in the same unit. */
function farthest(rows: readonly PlateRow[], pay: number): PlateRow | undefined {
  const away = (row: PlateRow) => Math.abs((middleOf(row) ?? pay) - pay)
  return rows.toSorted((a, b) => away(b) - away(a))[0]
}

/** Openings of `a` against those of `b`, with the word that joins them to what was said of pay. Empty: not published. */
function openingsClause(a: PlateRow, b: PlateRow, paysMore: boolean, isNation: boolean): string {
  if (a.openings === null || b.openings === null || a.openings.total <= 0 || b.openings.total <= 0) return ''
  const ratio = a.openings.total / b.openings.total
  const joined = ratio > 1 + ALIKE === paysMore || Math.abs(ratio - 1) <= ALIKE ? 'and' : 'but'
  const [more, size] = ratio >= 1 ? [a, ratio] : [b, 1 / ratio]
  const own = more === a
  const amount =
    Math.abs(ratio - 1) <= ALIKE
      ? 'about as many openings'
      : size >= MULTIPLE
        ? `${times(size)} the openings`
        : `${plainPercent(ratio - 1)} ${ratio > 1 ? 'more' : 'fewer'} openings`
  const flipped = !own && size >= MULTIPLE
  if (!isNation)
    return flipped
      ? `; the nation is forecast to have ${amount} for ${lowerName(b.name)}`
      : `; the nation is forecast to have ${amount} for them`
  if (flipped) return `, ${joined} ${lowerName(b.name)} are forecast to have ${amount}`
  return ` ${joined} are forecast to have ${amount}`
}

function pairText(subject: PlateRow, reference: PlateRow, { place, byPrices }: PlateFacts): string {
  const difference = (middleOf(subject) ?? 0) - (middleOf(reference) ?? 0)
  const isNation = place.area === null
  const after = byPrices && !isNation ? ' after local prices' : ''
  const where = isNation ? '' : `In ${place.name} `
  const than = lowerName(reference.name)
  const amount = amountText(difference, subject.unit, byPrices && !isNation)
  const pay =
    difference === 0
      ? `earn as much as ${than} at the median`
      : `earn ${amount} ${difference > 0 ? 'more' : 'less'} than ${than} at the median`
  const subjectText = isNation ? subject.name : lowerName(subject.name)
  return `${where}${subjectText} ${pay}${after}${openingsClause(subject, reference, difference >= 0, isNation)}.`
}

function ownPayText(subject: PlateRow, ownPay: number, { place, byPrices }: PlateFacts): string {
  const difference = (middleOf(subject) ?? 0) - ownPay
  const isNation = place.area === null
  const where = isNation ? '' : `In ${place.name} `
  const after = byPrices && !isNation ? ' after local prices' : ''
  const name = isNation ? subject.name : lowerName(subject.name)
  const amount = amountText(difference, 'year', byPrices && !isNation)
  return `${where}${name} earn ${amount} ${difference < 0 ? 'less' : 'more'} than you have now at the median${after}.`
}

function growthClause(row: PlateRow): string {
  if (row.outlook === null) return ''
  const { growth } = row.outlook
  const by = periodWords.projections.replace(/^(\d\d)\d\d–(\d\d)$/, '$1$2')
  if (growth === 0) return ` and are forecast neither to grow nor to shrink by ${by}`
  const size = growthPercent(Math.abs(growth)).replace('+', '')
  return ` and are forecast to ${growth > 0 ? 'grow' : 'shrink'} ${size} by ${by}`
}

function oneText(row: PlateRow, { place, byPrices }: PlateFacts): string {
  const middle = row.range?.median ?? null
  const isNation = place.area === null
  const pay = payText(
    middle !== null && byPrices && row.unit === 'year' ? Math.round(middle / 100) * 100 : middle,
    row.unit,
    row.floors.includes('median'),
  )
  if (isNation) return `${row.name} earn ${pay} at the median${growthClause(row)}.`
  const against = row.againstNation
  const fraction = against === null ? null : byPrices ? against.real : against.paid
  const than =
    fraction === null
      ? ''
      : `, ${plainPercent(fraction)} ${fraction >= 0 ? 'more' : 'less'} than in the nation`
  return `In ${place.name} ${lowerName(row.name)} earn ${pay} at the median${byPrices ? ' after local prices' : ''}${than}.`
}

function noneText({ rows, filed, unknown, place }: PlateFacts): string {
  const filedRow = filed.find(({ median }) => median !== null)
  const published = rows.filter((row) => row.range !== null)
  const names = (list: readonly PlateRow[]) => joinList(list.map((row) => lowerName(row.name)))
  const where = place.area === null ? '' : ` in ${place.name}`
  if (published.length > 0)
    return `Only a small market or repeated figures are published${where} for ${names(published)}.`
  if (rows.length > 0) return `No pay is published${where} for ${names(rows)}.`
  if (filedRow)
    return `Employers offered ${dollars(filedRow.median ?? 0)} at the median${where} under the title ${lowerName(filedRow.name)}, in ${count(filedRow.filings ?? 0)} visa filings.`
  if (filed.length > 0)
    return `No visa filings are published${where} under ${joinList(filed.map(({ name }) => lowerName(name)))}.`
  return `This release has ${joinList(unknown.map((code) => `no ${unknownText(code)}`))}.`
}

/** What a code or title is that the release does not have: "occupation 99-9999", "filed title xyz". */
export function unknownText(code: string): string {
  return /^\d/.test(code) ? `occupation ${code}` : `filed title ${code}`
}

/** Headline of the plate: the largest difference of pay against the baseline, then the openings. Names no thin or repeated market. */
export function plateHeadline(facts: PlateFacts): string {
  const named = nameable(facts.rows)
  const [reference] = named
  if (!reference) return noneText(facts)
  if (facts.ownPay !== null) {
    const subject = farthest(
      named.filter(({ unit }) => unit === 'year'),
      facts.ownPay,
    )
    if (subject) return ownPayText(subject, facts.ownPay, facts)
  }
  const others = named.filter((row) => row !== reference && row.unit === reference.unit)
  const subject = farthest(others, middleOf(reference) ?? 0)
  return subject ? pairText(subject, reference, facts) : oneText(reference, facts)
}
