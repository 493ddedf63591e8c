import { THIN_JOBS, type PayUnit } from '#domain/wages.ts'
import { joinList, lowerName } from '#format/names.ts'
import { ordinal } from '#format/ranks.ts'
import { payText } from '#format/money.ts'
import { count } from '#format/counts.ts'
import { plainPercent } from '#format/percent.ts'
import { measurePhrase } from '#format/measureTerms.ts'
import type { View } from '#view/view.ts'
import { cityName, type Baseline } from './baseline.ts'
import type { Texts } from './phoneLines.ts'
import type { PlacePay, PlacePays } from './placePay.ts'

/** What a Cities headline is made of. */
export interface HeadlineFacts {
  readonly view: View
  /** Short name of the role: "Web developers"; of two earners "Web developers and registered nurses together", "Two web developers". */
  readonly role: string
  /** The figures are of two earners together. Absent: one earner. */
  readonly together?: boolean
  readonly unit: PayUnit
  readonly base: Baseline
  readonly pays: PlacePays
  /** Rows after the filters. */
  readonly rows: readonly PlacePay[]
  /** The chosen states and regions in words. Empty: everywhere. */
  readonly where: string
  /** Whether any filter is set. */
  readonly filtered: boolean
  /** Whether one is set that `where` does not name. */
  readonly narrowed: boolean
}

const SURPRISE_AMONG_JOBS = 10
const SURPRISE_TOP = 20

/** Fewest ranks that a place moves as a surprise, and fewest as a part of the rank it has as paid: 2nd to 5th, 15th to 19th. */
const SURPRISE_RANKS = 3
const SURPRISE_PART = 0.25

/** Whether a headline may name the row: no thin market, no repeated figure, of neither of two earners. */
export function mayBeNamed(row: PlacePay): boolean {
  return !row.thin && row.repeated === 0
}

function leads(row: PlacePay): boolean {
  return !row.floor && mayBeNamed(row)
}

/** The row with the largest value among those a headline may name. Undefined: none. */
export function leader(
  rows: readonly PlacePay[],
  value: (row: PlacePay) => number | null,
): PlacePay | undefined {
  const size = (row: PlacePay) => value(row) ?? -Infinity
  return rows.filter((row) => leads(row) && value(row) !== null).toSorted((a, b) => size(b) - size(a))[0]
}

/** Who has as much as the leader as paid, or the one after prices, and may not be named. */
export function passedOver(
  rows: readonly PlacePay[],
  { paid }: PlacePay,
  byReal: PlacePay | undefined,
): readonly PlacePay[] {
  const real = byReal?.real ?? Infinity
  return rows.filter((row) => !leads(row) && (row.paid >= paid || (row.real ?? 0) >= real))
}

/**
 * The surprise: of the ten places with most jobs, those in the top 20 as paid, the one whose rank changes most after prices.
 * Undefined: none changes by more than a trifle. `told`: places of which the headline says that they pay most; none with the same figure is one.
 */
export function surprise(rows: readonly PlacePay[], told: readonly PlacePay[] = []): PlacePay | undefined {
  const shift = ({ paidRank, realRank }: PlacePay) =>
    paidRank === null || realRank === null ? 0 : Math.abs(realRank - paidRank)
  return rows
    .filter(mayBeNamed)
    .toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0))
    .slice(0, SURPRISE_AMONG_JOBS)
    .filter(
      (row) =>
        (row.paidRank ?? Infinity) <= SURPRISE_TOP &&
        shift(row) >= Math.max(SURPRISE_RANKS, SURPRISE_PART * (row.paidRank ?? 0)) &&
        !told.some(({ paid }) => paid === row.paid),
    )
    .toSorted((a, b) => shift(b) - shift(a))[0]
}

/** The place's city, or what is nonmetropolitan; with its state where another place that publishes is called alike (Midland in Michigan and in Texas). */
export function named(row: PlacePay, pays: PlacePays): string {
  if (row.area.kind === 'nonmetro') return row.area.short.replace(/^(Nonmetro )?/, 'nonmetropolitan ')
  const city = cityName(row.area.short)
  const twin = pays.rows.some(({ area }) => area.code !== row.area.code && cityName(area.short) === city)
  return twin ? row.area.short : city
}

/** Which markets alone are told of, for what passes others over: "of markets with 100 or more jobs and no repeated figure, ". */
function amongText(passed: readonly PlacePay[], jobs = 'jobs'): string {
  if (passed.length === 0) return ''
  const big = passed.filter((row) => !row.thin)
  const kinds = [
    big.some((row) => row.repeated > 0) ? 'repeated' : '',
    big.some((row) => row.floor) ? 'capped' : '',
  ]
  const without = kinds.filter((kind) => kind !== '').join(' or ')
  return `of markets with ${count(THIN_JOBS)} or more ${jobs}${without === '' ? '' : ` and no ${without} figure`}, `
}

/** A text with its first letter as a capital: it begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Its ranks are among all places; of a part of them it says so. */
export function surpriseText(row: PlacePay, pays: PlacePays, rows: readonly PlacePay[]): string {
  const [before, after] = [row.paidRank ?? 0, row.realRank ?? 0]
  const of = rows.length < pays.rows.length ? ' nationwide' : ''
  return `${named(row, pays)} ${after > before ? 'falls' : 'climbs'} from ${ordinal(before)} to ${ordinal(after)}${of}.`
}

/**
 * Whose pay a headline tells of: "web developers"; where it is not the middle one, which: "web developers at the 90th percentile", since
 * a headline is quoted alone. Two earners are told of by their own words.
 */
export function whosePay({ role, view: { measure }, together = false }: HeadlineFacts): string {
  return lowerName(role) + (measure === 'median' || together ? '' : ` ${measurePhrase(measure)}`)
}

/** Why there is nothing to say: no figure, no place that passes, only small markets. */
export function noneText({ pays, rows, role, filtered }: HeadlineFacts): string {
  const what = lowerName(role)
  if (pays.rows.length === 0) return `No area publishes what ${what} earn in this measure.`
  if (rows.length === 0) return `No place passes these filters for ${what}.`
  return `Only small markets publish a figure for ${what}${filtered ? ' here' : ''}.`
}

/** The one place that may be named, and what it pays: "In Wyoming only Casper publishes what lodging managers earn: $62,000." */
function onlyText(
  row: PlacePay,
  lead: string,
  what: string,
  { rows, where, narrowed, unit, pays }: HeadlineFacts,
): string {
  const [name, pay] = [named(row, pays), payText(row.paid, unit, false)]
  return rows.length === 1 && (narrowed || where === row.area.name)
    ? `Only ${name} passes these filters: it pays ${what}${pay}.`
    : capital(`${lead.replace(/, $/, ' ')}only ${name} publishes what ${what || 'they '}earn: ${pay}.`)
}

/**
 * Tells who pays most in one sentence: `lead`: "in California, of markets with 100 or more jobs, "; `what`: "web developers ", empty
 * where the sentence above the picture says whose pay; `rest`: 2 with all that is told besides, 1 with what contradicts it, 0 without.
 */
export type Tell = (lead: string, what: string, rest: number) => string

/**
 * The texts of a headline, the fullest first: who pays most, then the surprise while there is room for it. `passed`: markets that
 * are passed over; the barest texts leave it to the sentence above the picture to say where.
 */
export function headlineTexts(
  { where, narrowed, rows }: Pick<HeadlineFacts, 'where' | 'narrowed' | 'rows'>,
  passed: readonly PlacePay[],
  second: string,
  what: string,
  tell: Tell,
  jobs?: string,
): Texts {
  const among = amongText(passed, jobs)
  const listed = narrowed ? `of the ${count(rows.length)} listed, ` : ''
  const place = where && `in ${where}, `
  const firm = among && 'of markets with firm figures, '
  const bare = firm || ((place || listed) && 'here ')
  const full = place + ((narrowed && among.replace('of ', 'of listed ')) || among || listed)
  const [all, but] = [tell(full, what, 2), tell(full, what, 1)]
  return [
    all + second,
    but + second,
    all,
    but,
    tell(place + (firm || listed), what, 1),
    tell(bare, what, 1),
    tell(bare, what, 0),
    tell(bare, '', 1),
    tell(bare, '', 0),
  ]
}

function leaderText(
  facts: HeadlineFacts,
  byPaid: PlacePay,
  byReal: PlacePay | undefined,
  [lead, what, rest]: Parameters<Tell>,
): string {
  const { view, rows, base, pays } = facts
  const isPriced = view.rank === 'prices' && byReal !== undefined
  const first = isPriced ? byReal : byPaid
  // What the reader has is worth what it buys: never set against pay that is spent at other prices.
  const isOwn = base.code === 'mine'
  const [own, other] = isPriced || isOwn ? [first.real, base.real] : [first.paid, base.paid]
  const isAgainst = base.code !== 'US' && base.code !== first.area.code && own !== null && other !== null
  const alike = rows.filter((row) => row.paid === byPaid.paid && leads(row))
  const names =
    alike.length > (what === '' && rest === 0 ? 1 : 2)
      ? `${count(alike.length)} places`
      : joinList(alike.map((row) => named(row, pays)))
  const isTied = alike.length > 1 && !isPriced
  const most = `${capital(lead + (isPriced ? named(first, pays) : names))} pay${isTied ? '' : 's'} ${what}${isTied ? 'alike and ' : ''}most${isPriced ? ' after local prices' : ''}`
  if (rest === 0) return `${most}.`
  if (isAgainst) {
    const than = isOwn ? `than you have${isPriced ? '' : ', after prices'}` : `than ${base.name}`
    return `${most}, ${plainPercent(own / other - 1)} ${own >= other ? 'more' : 'less'} ${than}.`
  }
  if (!byReal) return `${most}.`
  const isBoth = byReal === byPaid && alike.length === 1
  if (isBoth && rest === 1) return `${most}.`
  if (isBoth) return `${most.replace(/ after local prices$/, '')}, before and after prices.`
  if (isPriced) return `${most}; as paid it is ${names}.`
  return `${most}; ${byPaid.real ? '' : 'it has no price level: '}after local prices ${named(byReal, pays)} does.`
}

/** Headline of the ranked list, the fullest first: who pays most, then the largest move among the other big markets. Names no thin or collapsed market. */
export function listHeadline(facts: HeadlineFacts): Texts {
  const { rows, pays } = facts
  const byPaid = leader(rows, (row) => row.paid)
  if (!byPaid) return [noneText(facts)]
  const byReal = leader(rows, (row) => row.real)
  const passed = passedOver(rows, byPaid, byReal)
  const others = rows.filter((row) => !leads(row))
  const isAlone = rows.length === 1 || (passed.length > 0 && others.length === rows.length - 1)
  const moved = surprise(rows, byReal ? [byPaid, byReal] : [byPaid])
  return headlineTexts(
    facts,
    isAlone ? others : passed,
    moved ? ` ${surpriseText(moved, pays, rows)}` : '',
    `${whosePay(facts)} `,
    (...how) => (isAlone ? onlyText(byPaid, how[0], how[1], facts) : leaderText(facts, byPaid, byReal, how)),
  )
}
