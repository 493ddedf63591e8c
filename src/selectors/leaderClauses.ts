import type { PayUnit } from '#domain/wages.ts'
import { counted } from '#format/counts.ts'
import type { CompareRow } from './compareRows.ts'
import { jobsClause } from './jobsClause.ts'
import { moreOrLess, payGap, type PayGap } from './payGap.ts'

/** What a headline of three places or more is made of: the baseline, and of the places that it may name who leads, who is largest. */
export interface LeaderFacts {
  readonly unit: PayUnit
  readonly base: CompareRow
  /** Whether the headline may say of the baseline that it pays most. */
  readonly canBaseLead: boolean
  /** Of the other places that one which pays most after prices; as paid where none has a price level. */
  readonly leader: CompareRow
  /** The other place with most jobs. */
  readonly biggest: CompareRow
  readonly rows: readonly CompareRow[]
}

/** The two clauses, "San Jose pays most after prices, $63,900 more than Denver" and "Seattle pays $30,300 more, with …". */
export interface LeaderClauses {
  readonly first: string
  readonly second: string
}

function gapOf(row: CompareRow, { base, unit }: LeaderFacts): PayGap {
  return row.against === null
    ? payGap((row.paid ?? 0) - (base.paid ?? 0), unit, 'published')
    : payGap(row.against, unit, 'priced')
}

/** Whether no shown figure stands or may stand above the place's: no thin market, no floor, no place without a price level. */
function paysMost(place: CompareRow, rows: readonly CompareRow[]): boolean {
  return rows
    .filter((row) => row !== place && row.slot !== null && row.paid !== null)
    .every((row) => {
      if (row.floor) return false
      return place.real === null
        ? (row.paid ?? 0) <= (place.paid ?? 0)
        : row.real !== null && row.real <= place.real
    })
}

function baseLeads(facts: LeaderFacts): boolean {
  return facts.canBaseLead && gapOf(facts.leader, facts).sign < 0 && paysMost(facts.base, facts.rows)
}

function firstClause(facts: LeaderFacts): string {
  const { leader, base, rows } = facts
  const gap = gapOf(leader, facts)
  const where = leader.against === null ? 'on paper' : 'after prices'
  if (baseLeads(facts)) return `${base.name} pays most ${where}`
  if (gap.sign === 0) return `${leader.name} pays the same as ${base.name} ${where}`
  const difference = `${moreOrLess(gap)} than ${base.name}`
  if (gap.sign < 0 || !paysMost(leader, rows)) return `${leader.name} pays ${difference} ${where}`
  return leader.real === null || leader.against !== null
    ? `${leader.name} pays most ${where}, ${difference}`
    : `${leader.name} pays most after prices, ${difference} on paper`
}

function secondClause(facts: LeaderFacts): string {
  const { biggest, base } = facts
  const gap = gapOf(biggest, facts)
  const jobs = biggest.stats?.jobs ?? null
  const market =
    jobsClause(jobs, base.stats?.jobs ?? null) ?? (jobs === null ? '' : `with ${counted(jobs, 'job')}`)
  return `${biggest.name} pays ${gap.sign === 0 ? 'the same' : moreOrLess(gap)}${market === '' ? '' : `, ${market}`}`
}

/**
 * Who pays most after prices, then what the place with most jobs pays, each against the baseline. Null: the leader is that place,
 * about which one sentence says both, and does not stand behind the baseline.
 */
export function leaderClauses(facts: LeaderFacts): LeaderClauses | null {
  if (facts.leader === facts.biggest && !baseLeads(facts)) return null
  return { first: firstClause(facts), second: secondClause(facts) }
}
