import { THIN_JOBS, type PayUnit } from '#domain/wages.ts'
import { lowerName } from '#format/names.ts'
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

/** The row with the largest value among those a headline may name. Undefined: none. */
export function leader(
  rows: readonly PlacePay[],
  value: (row: PlacePay) => number | null,
): PlacePay | undefined {
  let best: PlacePay | undefined
  let most = -Infinity
  for (const row of rows) {
    const v = value(row)
    if (v !== null && v > most && !row.floor && mayBeNamed(row)) {
      best = row
      most = v
    }
  }
  return best
}

/**
 * The surprise: of the ten places with most jobs, those in the top 20 as paid, the one whose rank changes most after prices.
 * Undefined: no rank changes.
 */
export function surprise(rows: readonly PlacePay[]): PlacePay | undefined {
  const shift = ({ paidRank, realRank }: PlacePay) =>
    paidRank === null || realRank === null ? 0 : Math.abs(realRank - paidRank)
  return rows
    .filter(mayBeNamed)
    .toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0))
    .slice(0, SURPRISE_AMONG_JOBS)
    .filter((row) => (row.paidRank ?? Infinity) <= SURPRISE_TOP && shift(row) > 0)
    .toSorted((a, b) => shift(b) - shift(a))[0]
}

/** The place's city, or what is nonmetropolitan; with its state where another place that publishes is called alike (Midland in Michigan and in Texas). */
export function named(row: PlacePay, pays: PlacePays): string {
  if (row.area.kind === 'nonmetro') return row.area.short.replace(/^(Nonmetro )?/, 'nonmetropolitan ')
  const city = cityName(row.area.short)
  const twin = pays.rows.some(({ area }) => area.code !== row.area.code && cityName(area.short) === city)
  return twin ? row.area.short : city
}

/** Who was passed over to name `first`: thin markets, or repeated and capped figures too. Empty: nobody. */
function amongText(
  first: PlacePay,
  rows: readonly PlacePay[],
  value: (row: PlacePay) => number | null,
): string {
  const beyond = rows.filter((row) => (value(row) ?? -Infinity) > (value(first) ?? -Infinity))
  if (beyond.length === 0) return ''
  const big = beyond.filter((row) => !row.thin)
  const kinds = [
    big.some((row) => row.repeated > 0) ? 'repeated' : '',
    big.some((row) => row.floor) ? 'capped' : '',
  ]
  const without = kinds.filter((kind) => kind !== '').join(' or ')
  return `of markets with ${count(THIN_JOBS)} or more jobs${without === '' ? '' : ` and no ${without} figure`}, `
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function surpriseText(row: PlacePay, pays: PlacePays): string {
  const [before, after] = [row.paidRank ?? 0, row.realRank ?? 0]
  return `${named(row, pays)} ${after > before ? 'falls' : 'climbs'} from ${ordinal(before)} to ${ordinal(after)}.`
}

/** Why there is nothing to say: no figure, no place that passes, only small markets. */
export function noneText({ pays, rows, role, filtered }: HeadlineFacts): string {
  const what = lowerName(role)
  if (pays.rows.length === 0) return `No area publishes what ${what} earn in this measure.`
  if (rows.length === 0) return `No place passes these filters for ${what}.`
  return filtered
    ? `Only small markets publish a figure for ${what} here.`
    : `Only small markets publish a figure for ${what}.`
}

function leaderText(facts: HeadlineFacts): string | null {
  const { view, rows, base, unit, pays } = facts
  const what = lowerName(facts.role)
  const byPaid = leader(rows, (row) => row.paid)
  const byReal = leader(rows, (row) => row.real)
  if (!byPaid) return null
  const first = view.rank === 'prices' && byReal ? byReal : byPaid
  const value = (row: PlacePay) => (first === byReal && view.rank === 'prices' ? row.real : row.paid)
  const listed = facts.narrowed && rows.length > 1 ? `of the ${count(rows.length)} listed, ` : ''
  const among = amongText(first, rows, value)
  const where = capital(
    `${facts.where === '' ? '' : `in ${facts.where}, `}${among === '' ? listed : among.replace('of ', listed === '' ? 'of ' : 'of listed ')}`,
  )
  const name = where === '' ? capital(named(first, pays)) : named(first, pays)
  const alone = rows.length === 1
  if (alone)
    return `${where}${name} is the only place here with a figure for ${what}: ${payText(first.paid, unit, false)}.`
  const most = `pays ${what} most`
  if (base.code !== 'US' && base.code !== first.area.code && base.paid !== null) {
    const against = view.rank === 'prices' ? [first.real, base.real] : [first.paid, base.paid]
    const [own, other] = against
    if (own != null && other != null) {
      const than = base.code === 'mine' ? 'than you have' : `than ${base.name}`
      const part = plainPercent(own / other - 1)
      const when = view.rank === 'prices' ? ' after local prices' : ''
      return `${where}${name} pays ${what} most${when}, ${part} ${own >= other ? 'more' : 'less'} ${than}.`
    }
  }
  const same = byReal?.area.code === byPaid.area.code
  if (!byReal) return `${where}${name} ${most}.`
  if (same) return `${where}${name} ${most}, before and after prices.`
  if (view.rank === 'prices')
    return `${where}${name} ${most} after local prices; as paid it is ${named(byPaid, pays)}.`
  return `${where}${name} ${most}; after local prices ${named(byReal, pays)} does.`
}

/** Headline of the ranked list: who pays most, then the largest move among the big markets. Names no thin or collapsed market. */
export function listHeadline(facts: HeadlineFacts): string {
  const first = leaderText(facts)
  if (first === null) return noneText(facts)
  const second = surprise(facts.rows)
  return second ? `${first} ${surpriseText(second, facts.pays)}` : first
}
