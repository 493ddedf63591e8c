import { count, counted, wordCount } from '#format/counts.ts'
import { lowerName } from '#format/names.ts'
import { noneText, type HeadlineFacts } from './citiesHeadline.ts'
import { KIND_NAMES, type PlacePay } from './placePay.ts'

/** Headline of the map: how many places beat the baseline, and how many of the ten with most jobs do. */
export function mapHeadline(facts: HeadlineFacts): string {
  const { rows, base, view, pays, together = false } = facts
  if (rows.length === 0) return noneText(facts)
  const what = lowerName(facts.role)
  const own = (row: PlacePay) => (view.rank === 'prices' ? row.real : row.paid)
  const line = view.rank === 'prices' ? base.real : base.paid
  const priced = rows.filter((row) => row.area.kind !== 'nonmetro' && own(row) !== null)
  const places = counted(priced.length, KIND_NAMES[pays.kind])
  if (line === null) return `${places} ${priced.length === 1 ? 'publishes' : 'publish'} what ${what} earn.`
  const above = (list: readonly PlacePay[]) => list.filter((row) => (own(row) ?? -Infinity) > line).length
  const big = priced
    .filter((row) => row.stats.jobs !== null)
    .toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0))
    .slice(0, 10)
  const than = base.code === 'mine' ? `than you have${together ? ' alone' : ''}` : `than ${base.name}`
  const when = view.rank === 'prices' ? ' after local prices' : ''
  const second =
    big.length === 10 && !together
      ? ` Of the ten with most jobs, ${above(big) === 10 ? 'all' : above(big) === 0 ? 'none' : wordCount(above(big))} ${above(big) === 1 ? 'does' : 'do'}.`
      : ''
  return `${count(above(priced))} of ${places} pay ${what} more ${than}${when}.${second}`
}
