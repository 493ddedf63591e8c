import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentileOf } from '#domain/percentileOf.ts'
import { PERCENTILES, type Measure, type Percentile } from '#domain/wages.ts'

type Figures = Readonly<Record<Percentile, number | null>> & { readonly floors: readonly Measure[] }

const PERCENTS = [10, 25, 50, 75, 90] as const

function figuresOf(pays: readonly (number | null)[], floors: readonly Measure[] = []): Figures {
  const [p10 = null, p25 = null, median = null, p75 = null, p90 = null] = pays
  return { p10, p25, median, p75, p90, floors }
}

/** Five published points, lowest first; some equal, some not published, the highest perhaps capped. */
const anyFigures: fc.Arbitrary<Figures> = fc
  .record({
    pays: fc.array(fc.integer({ min: 10_000, max: 240_000 }), { minLength: 5, maxLength: 5 }),
    silent: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    equal: fc.boolean(),
    caps: fc.nat({ max: 5 }),
  })
  .map(({ pays, silent, equal, caps }) => {
    const sorted = pays.toSorted((a, b) => a - b)
    const drawn = equal ? sorted.map((pay) => Math.round(pay / 40_000) * 40_000 + 10_000) : sorted
    const capped = drawn.map((pay, i) => (i >= 5 - caps ? 250_000 : pay))
    return figuresOf(
      capped.map((pay, i) => (silent[i] === true ? null : pay)),
      PERCENTILES.slice(5 - caps),
    )
  })
const anyPay = fc.integer({ min: 1000, max: 400_000 })

describe('where a pay stands', () => {
  it('never falls as pay rises', () => {
    fc.assert(
      fc.property(anyFigures, anyPay, anyPay, (figures, a, b) => {
        const [less, more] = [percentileOf(figures, Math.min(a, b)), percentileOf(figures, Math.max(a, b))]
        if (less === null || more === null) return
        expect(more.low ?? 0).toBeGreaterThanOrEqual(less.low ?? 0)
        expect(more.high ?? 100).toBeGreaterThanOrEqual(less.high ?? 100)
      }),
      { numRuns: 1000 },
    )
  })

  it('is exact at each published point that stands alone, a range from the first to the last where some are equal', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const known = PERCENTILES.map((key, i) => ({ key, percent: PERCENTS[i], pay: figures[key] })).filter(
          ({ key, pay }) => pay !== null && !figures.floors.includes(key),
        )
        for (const { pay } of known) {
          const same = known.filter((one) => one.pay === pay)
          expect(percentileOf(figures, pay ?? 0)).toEqual({
            low: same[0]?.percent,
            high: same.at(-1)?.percent,
          })
        }
      }),
    )
  })

  it('stays within 10 and 90, the lower end never above the upper one', () => {
    fc.assert(
      fc.property(anyFigures, anyPay, (figures, pay) => {
        const standing = percentileOf(figures, pay)
        for (const end of [standing?.low, standing?.high]) {
          if (end == null) continue
          expect(end).toBeGreaterThanOrEqual(10)
          expect(end).toBeLessThanOrEqual(90)
        }
        expect(standing?.low ?? 0).toBeLessThanOrEqual(standing?.high ?? 100)
      }),
    )
  })

  it('is linear in the logarithm of pay: half-way in ratio is half-way in per cent', () => {
    const figures = figuresOf([40_000, 50_000, 80_000, 125_000, 180_000])
    const between = percentileOf(figures, Math.sqrt(80_000 * 125_000))
    expect(between?.low).toBeCloseTo(62.5, 9)
    expect(between?.high).toBe(between?.low)
  })

  it('claims nothing above the last value where the next point is capped', () => {
    const figures = figuresOf([100_000, 140_000, 200_000, 239_200, 239_200], ['p75', 'p90'])
    expect(percentileOf(figures, 220_000)).toEqual({ low: 50, high: 75 })
    expect(percentileOf(figures, 239_200)).toEqual({ low: 50, high: null })
    expect(percentileOf(figures, 900_000)).toEqual({ low: 50, high: null })
  })

  it('knows of a role whose every point is capped only that less than the cap is under the lowest', () => {
    const figures = figuresOf(Array<number>(5).fill(239_200), PERCENTILES)
    expect(percentileOf(figures, 239_199)).toEqual({ low: null, high: 10 })
    expect(percentileOf(figures, 239_200)).toEqual({ low: null, high: null })
  })

  it('is nothing where nothing is published', () => {
    expect(percentileOf(figuresOf([]), 92_000)).toBeNull()
  })
})
