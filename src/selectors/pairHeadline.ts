import type { PayUnit } from '#domain/wages.ts'
import { lowerName } from '#format/names.ts'
import { plainPercent } from '#format/percent.ts'
import type { View } from '#view/view.ts'
import type { Baseline } from './baseline.ts'
import { amongText, capital, leader, named, passedOver, surprise, surpriseText } from './citiesHeadline.ts'
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

/** Two roles as one subject; a name with its own "and" is told apart: "accountants and auditors with registered nurses together". */
export function bothText(first: string, second: string): string {
  const names = [lowerName(first), lowerName(second)]
  return `${names.join(names.some((name) => name.includes(' and ')) ? ' with ' : ' and ')} together`
}

/** Two earners as a sentence calls them: "web developers and registered nurses together", "two earners, both web developers,". */
function whoText([first, second]: readonly [string, string]): string {
  return first === second ? `two earners, both ${lowerName(first)},` : bothText(first, second)
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
  const { rows, pays } = facts
  const byPaid = leader(rows, (row) => row.paid)
  if (!byPaid) return [noneText(facts), noneText(facts)]
  const byReal = leader(rows, (row) => row.real)
  const first = leaderText(facts, byPaid, byReal)
  const told = byReal ? [byPaid, byReal] : [byPaid]
  const moved = facts.base.code === 'US' ? surprise(rows, told) : undefined
  return [moved ? `${first} ${surpriseText(moved, pays, rows)}` : first, first]
}

function leaderText(facts: PairFacts, byPaid: PlacePay, byReal: PlacePay | undefined): string {
  const { view, rows, pays, base } = facts
  const isPriced = view.rank === 'prices' && byReal !== undefined
  const first = isPriced ? byReal : byPaid
  const own = isPriced ? byReal.real : byPaid.paid
  const line = isPriced ? base.real : base.paid
  const isAgainst = base.code !== 'US' && base.code !== first.area.code && line !== null && own !== null
  const passed = passedOver(rows, byPaid, byReal)
  const lead = `${facts.where === '' ? '' : `in ${facts.where}, `}${amongText(passed, 'jobs in each role')}`
  const most = `${whoText(facts.roles)} earn most in ${named(first, pays)}`
  if (isAgainst) {
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
