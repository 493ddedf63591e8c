import { mayBeNamed } from '#domain/wages.ts'
import { dollarsRange, payText } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import { leader, named, noneText, type HeadlineFacts } from './citiesHeadline.ts'
import type { PlacePay } from './placePay.ts'

/** Headline of the spread: the middle half where pay is highest and where most of the jobs are. */
export function spreadHeadline(facts: HeadlineFacts): string {
  const { rows, pays } = facts
  const isKnown = ({ stats }: PlacePay) =>
    stats.p25 !== null && stats.p75 !== null && !stats.floors.includes('p25') && !stats.floors.includes('p75')
  const able = rows.filter((row) => isKnown(row) && mayBeNamed(row.stats))
  const first = leader(able, (row) => row.paid)
  const what = lowerName(facts.role)
  if (rows.length > 0 && !rows.some(isKnown)) return `How pay spreads is not published for ${what} here.`
  if (!first) return noneText(facts)
  const half = ({ stats }: PlacePay) =>
    facts.unit === 'year'
      ? dollarsRange(stats.p25, stats.p75)
      : `${payText(stats.p25, 'hour', false)} to ${payText(stats.p75, 'hour', false)}`
  const most = able.toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0))[0]
  const second =
    most && most.area.code !== first.area.code
      ? ` In ${named(most, pays)}, with the most jobs${facts.filtered ? ' here' : ''}, it earns ${half(most)}.`
      : ''
  return `In ${named(first, pays)} the middle half of ${what} earns ${half(first)}.${second}`
}
