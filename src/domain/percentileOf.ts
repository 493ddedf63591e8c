import type { Percentile, Stats } from './wages.ts'

/** Percentage of jobs that pay less than each published point. */
const PERCENTS = { p10: 10, p25: 25, median: 50, p75: 75, p90: 90 } as const satisfies Record<
  Percentile,
  number
>

const KEYS = ['p10', 'p25', 'median', 'p75', 'p90'] as const

/** Where a pay stands among the jobs of one role in one area: at least `low`, at most `high` per cent of them pay less. */
export interface Standing {
  /** 10 … 90. Null: the pay is under the lowest published point, and nothing below that is claimed. */
  readonly low: number | null
  /** 10 … 90. Null: the pay is above the highest point that is a value, and nothing beyond that is claimed. */
  readonly high: number | null
}

interface Knot {
  readonly percent: number
  readonly pay: number
}

/** Published points that are values, lowest first, and the first that is a floor: the true one is that much or more. */
function knotsOf(stats: Pick<Stats, Percentile | 'floors'>): {
  readonly knots: readonly Knot[]
  readonly cap: Knot | null
} {
  const knots: Knot[] = []
  for (const key of KEYS) {
    const pay = stats[key]
    if (pay === null) continue
    const knot = { percent: PERCENTS[key], pay }
    if (stats.floors.includes(key)) return { knots, cap: knot }
    knots.push(knot)
  }
  return { knots, cap: null }
}

/**
 * Where a yearly pay stands among the published percentiles: piecewise linear in the logarithm of pay between neighbours
 * (percent = a + (b − a) · ln(pay ÷ payA) ÷ ln(payB ÷ payA)); at equal points a range from the first to the last of them; never
 * beyond the outermost points. A capped point is a floor: under the cap a pay is under that point, from the cap on nothing is
 * claimed above the last value. Monotone in pay, exact at the points. Null: no point is published.
 */
export function percentileOf(stats: Pick<Stats, Percentile | 'floors'>, pay: number): Standing | null {
  const { knots, cap } = knotsOf(stats)
  const first = knots[0]
  const last = knots.at(-1)
  if (first === undefined || last === undefined) {
    if (cap === null) return null
    return pay < cap.pay ? { low: null, high: cap.percent } : { low: null, high: null }
  }
  if (pay < first.pay) return { low: null, high: first.percent }
  const same = knots.filter((knot) => knot.pay === pay)
  const [from, to] = [same[0], same.at(-1)]
  if (from !== undefined && to !== undefined) return { low: from.percent, high: to.percent }
  if (pay > last.pay) {
    return { low: last.percent, high: cap !== null && pay < cap.pay ? cap.percent : null }
  }
  const above = knots.findIndex((knot) => knot.pay > pay)
  const a = knots[above - 1] ?? first
  const b = knots[above] ?? last
  const percent = a.percent + ((b.percent - a.percent) * Math.log(pay / a.pay)) / Math.log(b.pay / a.pay)
  return { low: percent, high: percent }
}
