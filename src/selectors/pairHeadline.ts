import type { PayUnit } from '#domain/wages.ts'
import { lowerName } from '#format/names.ts'
import { plainPercent } from '#format/percent.ts'
import type { View } from '#view/view.ts'
import type { Baseline } from './baseline.ts'
import {
  capital,
  headlineTexts,
  leader,
  named,
  passedOver,
  surprise,
  surpriseText,
  type Tell,
} from './citiesHeadline.ts'
import type { Texts } from './phoneLines.ts'
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

/** Two roles in one breath; a name with its own "and" is told apart: "accountants and auditors with registered nurses". */
export function namesText(first: string, second: string): string {
  const names = [lowerName(first), lowerName(second)]
  return names.join(names.some((name) => name.includes(' and ')) ? ' with ' : ' and ')
}

/** Two roles as one subject: "web developers and registered nurses together". */
export function bothText(first: string, second: string): string {
  return `${namesText(first, second)} together`
}

/** Two earners as a sentence calls them: "web developers and registered nurses together", "two earners, both web developers,". */
function whoText([first, second]: readonly [string, string]): string {
  return first === second ? `two earners, both ${lowerName(first)},` : bothText(first, second)
}

/** Why nothing is added where a role is paid by the hour. Null: neither is. */
export function hourlyTexts({ roles, units }: Pick<PairFacts, 'roles' | 'units'>): Texts | null {
  const hourly = [...new Set(roles.filter((_, i) => units[i] === 'hour'))]
  if (hourly.length === 0) return null
  const apart = 'not added to another’s year'
  return [
    `${hourly.map((role, i) => (i === 0 ? role : lowerName(role))).join(' and ')} publish pay by the hour only, which is ${apart}.`,
    `Pay published by the hour only is ${apart}.`,
  ]
}

function noneText(facts: PairFacts): Texts {
  const hourly = hourlyTexts(facts)
  if (hourly) return hourly
  const { pays, rows, roles } = facts
  const who = ` ${lowerName(roles[0])} and ${lowerName(roles[1])}`
  const alike = (text: (who: string) => string): Texts => [text(who), text('')]
  if (pays.rows.length === 0) return alike((of) => `No area publishes what both${of} earn in this measure.`)
  if (rows.length === 0) return [`No place passes these filters for two earners.`]
  const here = rows.length < pays.rows.length ? ' here' : ''
  return alike((of) => `Only small markets publish what both${of} earn${here}.`)
}

/**
 * Who earns most together, then the largest move among the big markets, the fullest first. Names no place that is thin, repeated or
 * capped in either role.
 */
export function pairHeadline(facts: PairFacts): Texts {
  const { rows, pays } = facts
  const byPaid = leader(rows, (row) => row.paid)
  if (!byPaid) return noneText(facts)
  const byReal = leader(rows, (row) => row.real)
  const told = byReal ? [byPaid, byReal] : [byPaid]
  const moved = facts.base.code === 'US' ? surprise(rows, told) : undefined
  return headlineTexts(
    { ...facts, narrowed: false },
    passedOver(rows, byPaid, byReal),
    moved ? ` ${surpriseText(moved, pays, rows)}` : '',
    whoText(facts.roles),
    (...how) => leaderText(facts, byPaid, byReal, how),
    'jobs in each role',
  )
}

function leaderText(
  { view, pays, base }: PairFacts,
  byPaid: PlacePay,
  byReal: PlacePay | undefined,
  [lead, what, rest]: Parameters<Tell>,
): string {
  const isPriced = view.rank === 'prices' && byReal !== undefined
  const first = isPriced ? byReal : byPaid
  const own = isPriced ? byReal.real : byPaid.paid
  const line = isPriced ? base.real : base.paid
  const isAgainst = base.code !== 'US' && base.code !== first.area.code && line !== null && own !== null
  const most = capital(`${lead}${what === '' ? 'both together' : what} earn most in ${named(first, pays)}`)
  const when = isPriced ? ' after local prices' : ''
  if (rest === 0) return `${most}${when}.`
  if (isAgainst) {
    const than = base.code === 'mine' ? 'than you have alone' : `than in ${base.name}`
    return `${most}${when}, ${plainPercent(own / line - 1)} ${own >= line ? 'more' : 'less'} ${than}.`
  }
  if (byReal === undefined) return `${most}.`
  if (byReal === byPaid) return rest === 1 ? `${most}${when}.` : `${most}, before and after prices.`
  return isPriced
    ? `${most} after local prices; as paid in ${named(byPaid, pays)}.`
    : `${most}; after local prices in ${named(byReal, pays)}.`
}
