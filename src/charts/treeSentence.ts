import { count } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { RolesTree, TreeRole } from '#selectors/rolesTree.ts'

/** Dollars of a wage bill in billions: "$250 billion", "$2.5 billion". */
export function billionsText(bill: number): string {
  const billions = bill / 1e9
  const text = billions >= 10 ? count(Math.round(billions)) : billions.toFixed(billions >= 0.1 ? 1 : 2)
  return `$${text} billion`
}

/** What the colours compare with, by name and figure: "all jobs, forecast", "+3.1%". */
export function allJobs({ tint, total }: Pick<RolesTree, 'tint' | 'total'>): { name: string; value: string } {
  return tint === 'pay'
    ? { name: 'all jobs, median', value: dollars(total.pay) }
    : { name: 'all jobs, forecast', value: growthPercent(total.growth) }
}

/** A role of the treemap in words, with what its area and its colour stand for. */
export function treeSentence(role: TreeRole, tree: Pick<RolesTree, 'by' | 'tint' | 'total'>): string {
  const { by } = tree
  const all = allJobs(tree)
  const size = by === 'bill' && role.bill !== null ? `, ${billionsText(role.bill)} of pay a year` : ''
  const growth = role.growth === null ? `forecast ${NOT_PUBLISHED}` : growthPercent(role.growth)
  const pay = role.pay === null ? `yearly median ${NOT_PUBLISHED}` : `median ${dollars(role.pay)}`
  return `${role.name}: ${count(role.jobs)} jobs${size}, ${pay}, ${growth} ${periodWords.projections}; ${all.name} ${all.value}`
}
