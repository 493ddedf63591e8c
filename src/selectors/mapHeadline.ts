import { count, counted, wordCount } from '#format/counts.ts'
import { capital, named, noneText, whosePay, type HeadlineFacts } from './citiesHeadline.ts'
import type { Texts } from './phoneLines.ts'
import { KIND_NAMES, type PlacePay } from './placePay.ts'

/** "None of 7 metro areas pays", "1 of 60 states pays", "35 of 163 metro areas pay", "All 12 states pay", "Both metro areas pay". */
function partText(part: number, all: number, kind: string): string {
  const places = counted(all, kind)
  if (part === 0) return `None of ${places} pays`
  if (part === all) return `${all === 2 ? 'Both' : `All ${count(all)}`} ${kind}s pay`
  return `${count(part)} of ${places} ${part === 1 ? 'pays' : 'pay'}`
}

/** Headline of the map, the fullest first: how many places beat the baseline, and how many of the ten with most jobs do. */
export function mapHeadline(facts: HeadlineFacts): Texts {
  const { rows, base, view, pays, together = false } = facts
  if (rows.length === 0) return [noneText(facts)]
  const what = whosePay(facts)
  const own = (row: PlacePay) => (view.rank === 'prices' ? row.real : row.paid)
  const line = view.rank === 'prices' ? base.real : base.paid
  const priced = rows.filter((row) => row.area.kind !== 'nonmetro' && own(row) !== null)
  const places = counted(priced.length, KIND_NAMES[pays.kind])
  if (priced.length === 0)
    return rows.every((row) => row.area.kind === 'nonmetro')
      ? [`Only nonmetropolitan areas pass these filters for ${what}.`]
      : [`No place with a price level publishes what ${what} earn here.`]
  if (line === null) return [`${places} ${priced.length === 1 ? 'publishes' : 'publish'} what ${what} earn.`]
  const above = (list: readonly PlacePay[]) => list.filter((row) => (own(row) ?? -Infinity) > line).length
  const big = priced
    .filter((row) => row.stats.jobs !== null)
    .toSorted((a, b) => (b.stats.jobs ?? 0) - (a.stats.jobs ?? 0))
    .slice(0, 10)
  const than = base.code === 'mine' ? `than you have${together ? ' alone' : ''}` : `than ${base.name}`
  const [when, shortWhen] = view.rank === 'prices' ? [' after local prices', ' after prices'] : ['', '']
  const second =
    big.length === 10 && !together && above(priced) > 0 && above(priced) < priced.length
      ? ` Of the ten with most ${priced.some((row) => row.stats.jobs === null) ? 'published ' : ''}jobs, ${above(big) === 10 ? 'all' : above(big) === 0 ? 'none' : wordCount(above(big))} ${above(big) === 1 ? 'does' : 'do'}.`
      : ''
  const [only] = priced
  const who =
    only && priced.length === 1
      ? `${capital(named(only, pays))} ${above(priced) === 1 ? 'pays' : 'does not pay'}`
      : partText(above(priced), priced.length, KIND_NAMES[pays.kind])
  return [
    `${who} ${what} more ${than}${when}.${second}`,
    `${who} ${what} more ${than}${shortWhen}.${second}`,
    `${who} ${what} more ${than}${shortWhen}.`,
    `${who} ${together ? 'both' : ''} more ${than}${shortWhen}.`.replace('  ', ' '),
  ]
}
