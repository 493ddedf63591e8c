import { mayBeNamed } from '#domain/wages.ts'
import { dollarsRange, payText } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import { leader, named, noneText, type HeadlineFacts } from './citiesHeadline.ts'
import type { Texts } from './phoneLines.ts'
import type { PlacePay } from './placePay.ts'

/** Headline of the spread, the fullest first: the middle half where pay is highest and where most of the jobs are. */
export function spreadHeadline(facts: HeadlineFacts): Texts {
  const { rows, pays } = facts
  const isKnown = ({ stats }: PlacePay) =>
    stats.p25 !== null && stats.p75 !== null && !stats.floors.includes('p25') && !stats.floors.includes('p75')
  const able = rows.filter((row) => isKnown(row) && mayBeNamed(row.stats))
  const first = leader(able, (row) => row.paid)
  const what = lowerName(facts.role)
  if (rows.length > 0 && !rows.some(isKnown)) return [`How pay spreads is not published for ${what} here.`]
  if (!first) return [noneText(facts)]
  const half = ({ stats }: PlacePay) =>
    facts.unit === 'year'
      ? dollarsRange(stats.p25, stats.p75)
      : `${payText(stats.p25, 'hour', false)} to ${payText(stats.p75, 'hour', false)}`
  const most = able.toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0))[0]
  const rest = most && most.area.code !== first.area.code ? most : null
  const top = named(first, pays)
  const alone = [
    `In ${top} the middle half of ${what} earns ${half(first)}.`,
    `In ${top} the middle half earns ${half(first)}.`,
  ] as const
  if (rest === null) return alone
  const which = `with the most jobs${facts.filtered ? ' here' : ''}`
  const both = `Half of ${what} earn ${half(first)} in ${top}, ${half(rest)} in ${named(rest, pays)}`
  return [
    `${alone[0]} In ${named(rest, pays)}, ${which}, it earns ${half(rest)}.`,
    `${both}, ${which}.`,
    `${both}.`,
    ...alone,
  ]
}
