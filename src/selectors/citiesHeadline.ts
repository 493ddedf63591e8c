import { mayBeNamed } from '#domain/wages.ts'
import { lowerName } from '#format/names.ts'
import { ordinal } from '#format/ranks.ts'
import { dollars } from '#format/money.ts'
import { count, wordCount } from '#format/counts.ts'
import { plainPercent } from '#format/percent.ts'
import type { View } from '#view/view.ts'
import { cityName, type Baseline } from './baseline.ts'
import type { PlacePay, PlacePays } from './placePay.ts'
import { placesText } from './placesText.ts'

/** What a Cities headline is made of. */
export interface HeadlineFacts {
  readonly view: View
  /** Short name of the role: "Web developers". */
  readonly role: string
  readonly base: Baseline
  readonly pays: PlacePays
  /** Rows after the filters. */
  readonly rows: readonly PlacePay[]
  /** Whether any filter is set. */
  readonly filtered: boolean
}

const SURPRISE_AMONG_JOBS = 10
const SURPRISE_TOP = 20

/** The row with the largest value among those a headline may name. Undefined: none. */
function leader(rows: readonly PlacePay[], value: (row: PlacePay) => number | null): PlacePay | undefined {
  let best: PlacePay | undefined
  let most = -Infinity
  for (const row of rows) {
    const v = value(row)
    if (v !== null && v > most && !row.floor && mayBeNamed(row.stats)) {
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
function surprise(rows: readonly PlacePay[]): PlacePay | undefined {
  const shift = (row: PlacePay) => (row.realRank === null ? 0 : Math.abs(row.realRank - row.paidRank))
  return rows
    .filter((row) => mayBeNamed(row.stats))
    .toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0))
    .slice(0, SURPRISE_AMONG_JOBS)
    .filter((row) => row.paidRank <= SURPRISE_TOP && shift(row) > 0)
    .toSorted((a, b) => shift(b) - shift(a))[0]
}

function named(row: PlacePay): string {
  return row.area.kind === 'metro' ? cityName(row.area.short) : row.area.name
}

function surpriseText(row: PlacePay, after: string): string {
  const { paidRank, realRank } = row
  const verb = (realRank ?? 0) > paidRank ? 'falls' : 'climbs'
  return `${named(row)} ${verb} from ${ordinal(paidRank)} to ${ordinal(realRank ?? 0)}${after}.`
}

function noneText({ pays, rows, role, filtered }: HeadlineFacts): string {
  const what = lowerName(role)
  if (pays.rows.length === 0) return `No area publishes what ${what} earn in this measure.`
  if (rows.length === 0) return `No place passes these filters for ${what}.`
  return filtered
    ? `Only small markets publish a figure for ${what} here.`
    : `Only small markets publish a figure for ${what}.`
}

function leaderText(facts: HeadlineFacts): string | null {
  const { view, rows, base, pays } = facts
  const what = lowerName(facts.role)
  const byPaid = leader(rows, (row) => row.paid)
  const byReal = leader(rows, (row) => row.real)
  if (!byPaid) return null
  const first = view.rank === 'prices' && byReal ? byReal : byPaid
  const places = placesText(view)
  const where = places === '' ? '' : `In ${places}, `
  const alone = rows.length === 1
  const most = alone ? 'is the only place here with a figure for' : `pays ${what} most`
  if (alone) return `${named(first)} ${most} ${what}: ${dollars(first.paid)}.`
  if (base.code !== 'US' && base.code !== first.area.code && base.paid !== null) {
    const against = view.rank === 'prices' ? [first.real, base.real] : [first.paid, base.paid]
    const [own, other] = against
    if (own != null && other != null) {
      const than = base.code === 'mine' ? 'than you have' : `than ${base.name}`
      const part = plainPercent(own / other - 1)
      const when = view.rank === 'prices' ? ' after local prices' : ''
      return `${where}${named(first)} pays ${what} most${when}, ${part} ${own >= other ? 'more' : 'less'} ${than}.`
    }
  }
  const same = byReal !== undefined && byReal.area.code === byPaid.area.code
  const priced = pays.kind === 'metro' || byReal !== undefined
  if (!priced) return `${where}${named(first)} ${most}.`
  if (same) return `${where}${named(first)} ${most}, before and after prices.`
  if (view.rank === 'prices')
    return `${where}${named(first)} ${most} after local prices; as paid it is ${named(byPaid)}.`
  return byReal
    ? `${where}${named(first)} ${most}; after local prices ${named(byReal)} does.`
    : `${where}${named(first)} ${most}.`
}

/** Headline of the ranked list: who pays most, then the largest move among the big markets. Names no thin or collapsed market. */
export function listHeadline(facts: HeadlineFacts): string {
  const first = leaderText(facts)
  if (first === null) return noneText(facts)
  const second = surprise(facts.rows)
  return second ? `${first} ${surpriseText(second, '')}` : first
}

/** Headline of the map: how many places beat the baseline, and how many of the ten with most jobs do. */
export function mapHeadline(facts: HeadlineFacts): string {
  const { rows, base, view, pays } = facts
  if (rows.length === 0) return noneText(facts)
  const what = lowerName(facts.role)
  const own = (row: PlacePay) => (view.rank === 'prices' ? row.real : row.paid)
  const line = view.rank === 'prices' ? base.real : base.paid
  const above = (list: readonly PlacePay[]) =>
    list.filter((row) => line !== null && (own(row) ?? -Infinity) > line).length
  const counted = rows.filter((row) => own(row) !== null)
  const big = counted.toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0)).slice(0, 10)
  const places = pays.kind === 'metro' ? 'metro areas' : 'states'
  const than = base.code === 'mine' ? 'than you have' : `than ${base.name}`
  const when = view.rank === 'prices' ? ' after local prices' : ''
  const second =
    big.length === 10
      ? ` Of the ten with most jobs, ${above(big) === 10 ? 'all' : above(big) === 0 ? 'none' : wordCount(above(big))} ${above(big) === 1 ? 'does' : 'do'}.`
      : ''
  return `${count(above(counted))} of ${count(counted.length)} ${places} pay ${what} more ${than}${when}.${second}`
}

/** Headline of the spread: the middle half where pay is highest and where most of the jobs are. */
export function spreadHeadline(facts: HeadlineFacts): string {
  const { rows } = facts
  const open = (row: PlacePay) => row.stats.p25 !== null && row.stats.p75 !== null
  const able = rows.filter((row) => open(row) && mayBeNamed(row.stats))
  const first = leader(able, (row) => row.paid)
  if (!first) return noneText(facts)
  const what = lowerName(facts.role)
  const half = (row: PlacePay) => `${dollars(row.stats.p25 ?? 0)}–${dollars(row.stats.p75 ?? 0)}`
  const most = able.toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0))[0]
  const second =
    most && most.area.code !== first.area.code
      ? ` In ${named(most)}, with the most jobs, it earns ${half(most)}.`
      : ''
  return `In ${named(first)} the middle half of ${what} earns ${half(first)}.${second}`
}
