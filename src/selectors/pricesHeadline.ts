import { counted, roundToTenth } from '#format/counts.ts'
import { plainPercent } from '#format/percent.ts'
import { mayBeNamed, named, noneText, surprise, whosePay, type HeadlineFacts } from './citiesHeadline.ts'
import type { Texts } from './phoneLines.ts'
import { KIND_NAMES } from './placePay.ts'
import type { PricesDot } from './pricesDot.ts'

/** The baseline on the axis: its pay as paid, its prices (US = 100) and what they leave of its pay. */
export interface PricesBase {
  readonly paid: number
  readonly level: number
  readonly left: number
  /** Whose prices those are: "the nation", "Denver". */
  readonly at: string
}

/** The place that a headline tells of: the largest change of rank among the big markets, else the largest market. */
function subjectOf(facts: HeadlineFacts, dots: readonly PricesDot[]): PricesDot | undefined {
  const able = dots.filter(({ row }) => !row.floor && mayBeNamed(row) && row.area.code !== facts.base.code)
  const moved = surprise(able.map(({ row }) => row))
  return moved
    ? able.find(({ row }) => row === moved)
    : able.toSorted((a, b) => (b.row.stats.jobs ?? 0) - (a.row.stats.jobs ?? 0))[0]
}

/** Whether a difference is none as it is written. */
function signOf(fraction: number): number {
  return Math.sign(roundToTenth(fraction * 100))
}

function moreOrLess(fraction: number): string {
  return `${plainPercent(fraction)} ${fraction > 0 ? 'more' : 'less'}`
}

/**
 * Headline of pay against prices: what one place pays more, costs more, and what is left: "New York pays web developers 13% more
 * than the nation and costs 13% more. That leaves 0.5% more."; in fewer words without the role, then without the baseline.
 */
export function pricesHeadline(
  facts: HeadlineFacts,
  dots: readonly PricesDot[],
  base: PricesBase | null,
  axis: 'prices' | 'housing',
): Texts {
  if (facts.rows.length === 0) return [noneText(facts)]
  const what = whosePay(facts)
  const dot = base && subjectOf(facts, dots)
  const places = counted(dots.length, KIND_NAMES[facts.pays.kind])
  if (!dot)
    return dots.length === 0
      ? [
          `No place with a price level publishes what ${what} earn.`,
          'No place with a price level publishes their pay.',
        ]
      : [`${places}: what ${what} earn against local prices.`, `${places}: pay against local prices.`]
  const isMine = facts.base.code === 'mine'
  const { together = false } = facts
  const them = isMine ? `you have${together ? ' alone' : ''}` : facts.base.name
  const pays = dot.row.paid / base.paid - 1
  const costs = dot.level / base.level - 1
  const left = dot.left / base.left - 1
  const payPart = (than: string) => (signOf(pays) === 0 ? `as much as ${them}` : `${moreOrLess(pays)}${than}`)
  const link = signOf(pays) * signOf(costs) < 0 ? 'but' : 'and'
  const thing = axis === 'housing' ? 'its housing costs' : 'costs'
  const size =
    signOf(costs) === 0
      ? `as much${isMine ? ` as ${base.at}${axis === 'housing' ? '’s' : ''}` : ''}`
      : `${moreOrLess(costs)}${isMine ? ` than ${base.at}` : ''}`
  const rest = signOf(left) === 0 ? 'as much' : moreOrLess(left)
  const name = named(dot.row, facts.pays)
  const text = (verb: string, than: string, leaves: string) =>
    `${name} ${verb} ${payPart(than)} ${link} ${thing} ${size}. ${leaves} leaves ${rest}.`
  const both = together ? 'pays both' : 'pays'
  const that = axis === 'housing' ? 'By housing alone, that' : 'That'
  return [
    text(`pays ${what}`, ` than ${them}`, that),
    text(`pays ${what}`, '', 'That'),
    text(both, ` than ${them}`, that),
    text(both, '', 'That'),
    `${name} ${both} ${payPart('')}; ${axis === 'housing' ? 'housing' : 'local'} prices leave ${rest}.`,
  ]
}
