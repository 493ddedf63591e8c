import type { PayUnit } from '#domain/wages.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import { lowerName } from '#format/names.ts'
import { plainPercent } from '#format/percent.ts'
import type { View } from '#view/view.ts'
import type { Baseline } from './baseline.ts'
import { capital, leader, named, surprise, surpriseText } from './citiesHeadline.ts'
import type { PlacePay, PlacePays } from './placePay.ts'

/** What the headline of two earners is made of. */
export interface PairFacts {
  readonly view: Pick<View, 'rank'>
  /** Short names of the roles, which may be the same. */
  readonly roles: readonly [string, string]
  readonly units: readonly [PayUnit, PayUnit]
  readonly base: Baseline
  readonly pays: PlacePays
  /** Rows after the filters. */
  readonly rows: readonly PlacePay[]
  readonly where: string
}

/** Two earners as a sentence calls them: "web developers and registered nurses together", "two earners, both web developers,". */
function whoText([first, second]: readonly [string, string]): string {
  const [a, b] = [lowerName(first), lowerName(second)]
  return a === b ? `two earners, both ${a},` : `${a} and ${b} together`
}

/** Who was passed over to name the leader. Empty: nobody. */
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
  ].filter((kind) => kind !== '')
  const without = kinds.length === 0 ? '' : ` and no ${kinds.join(' or ')} figure`
  return `of markets with ${count(THIN_JOBS)} or more jobs in each role${without}, `
}

function noneText({ pays, rows, roles, units }: PairFacts): string {
  const hourly = [...new Set(roles.filter((_, i) => units[i] === 'hour'))]
  if (hourly.length > 0)
    return `${hourly.map((role, i) => (i === 0 ? role : lowerName(role))).join(' and ')} publish pay by the hour only, which is not added to another’s year.`
  const who = `${lowerName(roles[0])} and ${lowerName(roles[1])}`
  if (pays.rows.length === 0) return `No area publishes what both ${who} earn in this measure.`
  if (rows.length === 0) return `No place passes these filters for two earners.`
  return `Only small markets publish what both ${who} earn${rows.length < pays.rows.length ? ' here' : ''}.`
}

/**
 * Who earns most together, then the largest move among the big markets; for a phone without that. Names no place that is thin,
 * repeated or capped in either role.
 */
export function pairHeadline(facts: PairFacts): readonly [full: string, short: string] {
  const first = leaderText(facts)
  if (first === null) return [noneText(facts), noneText(facts)]
  const moved = facts.base.code === 'US' ? surprise(facts.rows) : undefined
  return [moved ? `${first} ${surpriseText(moved, facts.pays)}` : first, first]
}

function leaderText(facts: PairFacts): string | null {
  const { view, rows, pays, base } = facts
  const byPaid = leader(rows, (row) => row.paid)
  const byReal = leader(rows, (row) => row.real)
  if (!byPaid || facts.units.includes('hour')) return null
  const isPriced = view.rank === 'prices' && byReal !== undefined
  const first = isPriced ? byReal : byPaid
  const value = (row: PlacePay) => (isPriced ? row.real : row.paid)
  const lead = `${facts.where === '' ? '' : `in ${facts.where}, `}${amongText(first, rows, value)}`
  const most = `${whoText(facts.roles)} earn most in ${named(first, pays)}`
  const line = isPriced ? base.real : base.paid
  const own = value(first)
  if (base.code !== 'US' && base.code !== first.area.code && line !== null && own !== null) {
    const than = base.code === 'mine' ? 'than you have alone' : `than in ${base.name}`
    const when = isPriced ? ' after local prices' : ''
    return `${capital(`${lead}${most}`)}${when}, ${plainPercent(own / line - 1)} ${own >= line ? 'more' : 'less'} ${than}.`
  }
  const rest =
    byReal === undefined
      ? ''
      : byReal === byPaid
        ? ', before and after prices'
        : isPriced
          ? ` after local prices; as paid in ${named(byPaid, pays)}`
          : `; after local prices in ${named(byReal, pays)}`
  return `${capital(`${lead}${most}`)}${rest}.`
}
