import { mayBeNamed } from '#domain/wages.ts'
import { count, times } from '#format/counts.ts'
import { dollars, payText, roundedDollars } from '#format/money.ts'
import { joinList, lowerName, sentenceName } from '#format/names.ts'
import { growthPercent, plainPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { measurePhrase, measureTerm } from '#format/measureTerms.ts'
import { educationPhrase, educationText, experienceText } from '#format/terms.ts'
import type { FiledRow } from './filedRow.ts'
import { firstThatFits } from './phoneLines.ts'
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

/** Rows that a headline may name: at least 100 published jobs, no repeated figure, a figure that is a value. */
function nameable(rows: readonly PlateRow[]): readonly PlateRow[] {
  return rows.filter((row) => middleOf(row) !== null && row.stats !== null && mayBeNamed(row.stats))
}

/** The row whose pay is farthest from a pay in the same unit. */
function farthest(rows: readonly PlateRow[], pay: number): PlateRow | undefined {
  const away = (row: PlateRow) => Math.abs((middleOf(row) ?? pay) - pay)
  return rows.toSorted((a, b) => away(b) - away(a))[0]
}

/** What both openings make of each other. Null: not published. */
interface OpeningsRatio {
  readonly ratio: number
  /** "21 times the openings", "30% fewer openings", "about as many openings". */
  readonly amount: string
  /** The amount is `b`'s, not `a`'s. */
  readonly flipped: boolean
}

function openingsRatio(a: PlateRow, b: PlateRow): OpeningsRatio | null {
  if (a.openings === null || b.openings === null || a.openings.total <= 0 || b.openings.total <= 0)
    return null
  const ratio = a.openings.total / b.openings.total
  const size = ratio >= 1 ? ratio : 1 / ratio
  const amount =
    Math.abs(ratio - 1) <= ALIKE
      ? 'about as many openings'
      : size >= MULTIPLE
        ? `${times(size)} the openings`
        : `${plainPercent(ratio - 1)} ${ratio > 1 ? 'more' : 'fewer'} openings`
  return { ratio, amount, flipped: ratio < 1 && size >= MULTIPLE }
}

/** Openings of the better paid against those of the other, with the word that joins them to what was said of pay. Empty: not published. */
function openingsClause(better: PlateRow, other: PlateRow, isNation: boolean): string {
  const made = openingsRatio(better, other)
  if (made === null) return ''
  const { ratio, amount, flipped } = made
  const joined = ratio > 1 - ALIKE ? 'and' : 'but'
  const name = lowerName(other.name)
  if (!isNation) return `; the nation is forecast to have ${amount} for ${flipped ? name : 'them'}`
  if (flipped) return `, but ${name} are forecast to have ${amount}`
  return ` ${joined} are forecast to have ${amount}`
}

/** The same in few words; only of the nation, whose openings they are. */
function shortOpenings(better: PlateRow, other: PlateRow, isNation: boolean): string {
  const made = isNation ? openingsRatio(better, other) : null
  if (made === null) return ''
  if (made.flipped) return `; ${lowerName(other.name)} have ${made.amount}`
  return `, ${made.ratio > 1 - ALIKE ? 'with' : 'but'} ${made.amount}`
}

type Texts = readonly [string, ...string[]]

function pairTexts(a: PlateRow, b: PlateRow, { place, byPrices }: PlateFacts): Texts {
  const size = (middleOf(a) ?? 0) - (middleOf(b) ?? 0)
  const [better, other] = size < 0 ? [b, a] : [a, b]
  const isNation = place.area === null
  const after = byPrices && !isNation ? ' after local prices' : ''
  const who = isNation ? sentenceName(better.name) : `In ${place.name} ${lowerName(better.name)}`
  const than = lowerName(other.name)
  const amount = amountText(size, better.unit, byPrices && !isNation)
  const pay = size === 0 ? `${who} earn as much as ${than}` : `${who} earn ${amount} more than ${than}`
  const at = ` ${measurePhrase(better.measure)}`
  const few = shortOpenings(better, other, isNation)
  return [
    `${pay}${at}${after}${openingsClause(better, other, isNation)}.`,
    `${pay}${at}${after}${few}.`,
    `${pay}${after}${few}.`,
    `${pay}${at}${after}.`,
    `${pay}${after}.`,
  ]
}

function ownPayTexts(subject: PlateRow, ownPay: number, { place, byPrices }: PlateFacts): Texts {
  const difference = (middleOf(subject) ?? 0) - ownPay
  const isNation = place.area === null
  const after = byPrices && !isNation ? ' after local prices' : ''
  const who = isNation ? sentenceName(subject.name) : `In ${place.name} ${lowerName(subject.name)}`
  const amount = amountText(difference, 'year', byPrices && !isNation)
  const pay = `${who} earn ${amount} ${difference < 0 ? 'less' : 'more'} than you have now`
  return [`${pay} ${measurePhrase(subject.measure)}${after}.`, `${pay}${after}.`]
}

/** "2034", the year that the newest forecasts are for. */
function targetYear(): string {
  return periodWords.projections.replace(/^(\d\d)\d\d–(\d\d)$/, '$1$2')
}

/** Whether it grows, "are forecast to grow 7.5% by 2034". Null: there is no forecast. */
function growthPart({ outlook }: PlateRow): string | null {
  if (outlook === null) return null
  const { growth } = outlook
  if (growth === 0) return `are forecast neither to grow nor to shrink by ${targetYear()}`
  const size = growthPercent(Math.abs(growth)).replace('+', '')
  return `are forecast to ${growth > 0 ? 'grow' : 'shrink'} ${size} by ${targetYear()}`
}

/** What it takes, "typically start with a bachelor’s degree and under 5 years of experience". Null: not published. */
function startPart({ outlook }: PlateRow): string | null {
  const education = outlook?.education ?? null
  if (outlook === null || education === null) return null
  const { experience } = outlook
  const more = experience === null || experience === 'none' ? '' : ` and ${experienceText(experience)}`
  return `typically start with ${educationPhrase(education)}${more}`
}

/** Both for a phone: ", +7.5% by 2034; a bachelor’s degree". */
function fewParts({ outlook }: PlateRow, isNation: boolean): string {
  if (outlook === null) return ''
  const { growth, education } = outlook
  const grows = `${growthPercent(growth)} by ${targetYear()}`
  if (education === null) return isNation ? `, ${grows}` : `; in the nation ${grows}`
  const short = educationText(education).toLowerCase()
  return isNation ? `, ${grows}; ${educationPhrase(education)}` : `; in the nation ${grows}, ${short}`
}

function oneTexts(row: PlateRow, { place, byPrices }: PlateFacts): Texts {
  const { front } = row
  const isNation = place.area === null
  const amount = payText(
    front !== null && byPrices && row.unit === 'year' ? Math.round(front / 100) * 100 : front,
    row.unit,
    row.floors.includes(row.measure),
  )
  const pay = `earn ${amount} ${measurePhrase(row.measure)}`
  if (isNation) {
    const name = sentenceName(row.name)
    const parts = [pay, growthPart(row), startPart(row)].filter((part) => part !== null)
    return [
      `${name} ${parts.length > 2 ? `${parts[0]!}, ${joinList(parts.slice(1))}` : joinList(parts)}.`,
      `${name} ${pay}${fewParts(row, true)}.`,
      `${name} ${pay}.`,
    ]
  }
  const against = row.againstNation
  const fraction = against === null ? null : byPrices ? against.real : against.paid
  const than =
    fraction === null
      ? ''
      : `, ${plainPercent(fraction)} ${fraction >= 0 ? 'more' : 'less'} than in the nation`
  const first = `In ${place.name} ${lowerName(row.name)}`
  const after = byPrices ? ' after local prices' : ''
  const parts = [growthPart(row), startPart(row)].filter((part) => part !== null)
  const there =
    parts.length === 0 ? '' : `${than === '' ? '; in the nation' : ', where'} they ${joinList(parts)}`
  return [
    `${first} ${pay}${after}${than}${there}.`,
    `${first} earn ${amount}${after}${fewParts(row, false)}.`,
    `${first} ${pay}${after}${than}.`,
    `${first} earn ${amount}${after}${than}.`,
    `${first} earn ${amount}${after}.`,
  ]
}

function noneText({ rows, filed, unknown, place }: PlateFacts): string {
  const filedRow = filed.find(({ median }) => median !== null)
  const published = rows.filter((row) => row.range !== null)
  const names = (list: readonly PlateRow[]) => joinList(list.map((row) => lowerName(row.name)))
  const where = place.area === null ? '' : ` in ${place.name}`
  const silent = published.filter(({ front }) => front === null)
  if (silent.length > 0 && silent.length === published.length && silent[0])
    return `No ${measureTerm(silent[0].measure)} of pay is published${where} for ${names(silent)}.`
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

function plateTexts(facts: PlateFacts): Texts {
  const named = nameable(facts.rows)
  const [reference] = named
  if (!reference) return [noneText(facts)]
  if (facts.ownPay !== null) {
    const subject = farthest(
      named.filter(({ unit }) => unit === 'year'),
      facts.ownPay,
    )
    if (subject) return ownPayTexts(subject, facts.ownPay, facts)
  }
  const others = named.filter((row) => row !== reference && row.unit === reference.unit)
  const subject = farthest(others, middleOf(reference) ?? 0)
  return subject ? pairTexts(subject, reference, facts) : oneTexts(reference, facts)
}

/**
 * Headline of the plate, and the same for a phone: the largest difference of pay against the baseline, the better paid role
 * first, then the openings. Names no thin or repeated market.
 */
export function plateHeadline(facts: PlateFacts): {
  readonly headline: string
  readonly shortHeadline: string
} {
  const texts = plateTexts(facts)
  return { headline: texts[0], shortHeadline: firstThatFits(texts) }
}
