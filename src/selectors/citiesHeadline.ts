import { THIN_JOBS, type PayUnit } from '#domain/wages.ts'
import { joinList, lowerName } from '#format/names.ts'
import { ordinal } from '#format/ranks.ts'
import { payText } from '#format/money.ts'
import { count } from '#format/counts.ts'
import { plainPercent } from '#format/percent.ts'
import type { View } from '#view/view.ts'
import { cityName, type Baseline } from './baseline.ts'
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
 * Undefined: no rank changes. `told`: places of which the headline says that they pay most; none with the same figure is one.
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
        shift(row) > 0 &&
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
export function amongText(passed: readonly PlacePay[], jobs = 'jobs'): string {
  if (passed.length === 0) return ''
  const big = passed.filter((row) => !row.thin)
  const kinds = [
    big.some((row) => row.repeated > 0) ? 'repeated' : '',
    big.some((row) => row.floor) ? 'capped' : '',
  ]
  const without = kinds.filter((kind) => kind !== '').join(' or ')
  return `of markets with ${count(THIN_JOBS)} or more ${jobs}${without === '' ? '' : ` and no ${without} figure`}, `
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Its ranks are among all places; of a part of them it says so. */
export function surpriseText(row: PlacePay, pays: PlacePays, rows: readonly PlacePay[]): string {
  const [before, after] = [row.paidRank ?? 0, row.realRank ?? 0]
  const of = rows.length < pays.rows.length ? ' nationwide' : ''
  return `${named(row, pays)} ${after > before ? 'falls' : 'climbs'} from ${ordinal(before)} to ${ordinal(after)}${of}.`
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
  { rows, where, narrowed, unit, pays, role }: HeadlineFacts,
): string {
  const [name, what, pay] = [named(row, pays), lowerName(role), payText(row.paid, unit, false)]
  return rows.length === 1 && (narrowed || where === row.area.name)
    ? `Only ${name} passes these filters: it pays ${what} ${pay}.`
    : capital(`${lead.replace(/, $/, ' ')}only ${name} publishes what ${what} earn: ${pay}.`)
}

/** Where, and of whom, the headline tells: "In California, of markets with 100 or more jobs, ". Empty: of all. */
function leadText({ where, narrowed, rows }: HeadlineFacts, passed: readonly PlacePay[]): string {
  const among = amongText(passed)
  const listed = narrowed ? `of the ${count(rows.length)} listed, ` : ''
  const of = among === '' ? listed : narrowed ? among.replace('of ', 'of listed ') : among
  return `${where === '' ? '' : `in ${where}, `}${of}`
}

function leaderText(facts: HeadlineFacts, byPaid: PlacePay, byReal: PlacePay | undefined): string {
  const { view, rows, base, pays } = facts
  const isPriced = view.rank === 'prices' && byReal !== undefined
  const first = isPriced ? byReal : byPaid
  const [own, other] = isPriced ? [byReal.real, base.real] : [byPaid.paid, base.paid]
  const isAgainst = base.code !== 'US' && base.code !== first.area.code && own !== null && other !== null
  const passed = passedOver(rows, byPaid, byReal)
  const others = rows.filter((row) => !leads(row))
  if (rows.length === 1 || (passed.length > 0 && others.length === rows.length - 1))
    return onlyText(byPaid, leadText(facts, others), facts)
  const lead = leadText(facts, passed)
  const alike = rows.filter((row) => row.paid === byPaid.paid && leads(row))
  const names =
    alike.length > 2 ? `${count(alike.length)} places` : joinList(alike.map((row) => named(row, pays)))
  const isTied = alike.length > 1 && !isPriced
  const most = `${capital(lead + (isPriced ? named(first, pays) : names))} pay${isTied ? '' : 's'} ${lowerName(facts.role)} ${isTied ? 'alike and ' : ''}most`
  if (isAgainst) {
    const than = base.code === 'mine' ? 'than you have' : `than ${base.name}`
    const part = plainPercent(own / other - 1)
    return `${most}${isPriced ? ' after local prices' : ''}, ${part} ${own >= other ? 'more' : 'less'} ${than}.`
  }
  if (!byReal) return `${most}.`
  if (byReal === byPaid && alike.length === 1) return `${most}, before and after prices.`
  if (isPriced) return `${most} after local prices; as paid it is ${names}.`
  return `${most}; ${byPaid.real ? '' : 'it has no price level: '}after local prices ${named(byReal, pays)} does.`
}

/** Headline of the ranked list: who pays most, then the largest move among the other big markets. Names no thin or collapsed market. */
export function listHeadline(facts: HeadlineFacts): string {
  const { rows, pays } = facts
  const byPaid = leader(rows, (row) => row.paid)
  if (!byPaid) return noneText(facts)
  const byReal = leader(rows, (row) => row.real)
  const first = leaderText(facts, byPaid, byReal)
  const second = surprise(rows, byReal ? [byPaid, byReal] : [byPaid])
  return second ? `${first} ${surpriseText(second, pays, rows)}` : first
}
