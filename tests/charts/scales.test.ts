import { describe, expect, it } from 'vitest'
import { barDomain, dotDomain, linearScale, linearTicks, logScale, logTicks } from '#charts/scales.ts'
import { shortDollars } from '#format/money.ts'

describe('scales', () => {
  it('give dots an axis from the rounded least to the rounded largest value', () => {
    expect(dotDomain([43_210, 92_650, 166_670])).toEqual([40_000, 170_000])
    expect(dotDomain([])).toBeNull()
    const [low, high] = dotDomain([50_000])!
    expect(low).toBeLessThan(50_000)
    expect(high).toBeGreaterThan(50_000)
  })

  it('give bars an axis that holds zero, below it too', () => {
    expect(barDomain([5_400, 115_200])).toEqual([0, 120_000])
    expect(barDomain([-6, 15.8])![0]).toBeLessThanOrEqual(-6)
    expect(barDomain([0])).toEqual([0, 1])
    expect(barDomain([])).toBeNull()
  })

  it('place values', () => {
    expect(linearScale([0, 100], [0, 600])(50)).toBe(300)
    expect(logScale([10, 1000], [0, 100])(100)).toBeCloseTo(50)
  })

  it('write ticks', () => {
    expect(linearTicks([40_000, 170_000], 4, shortDollars).map((tick) => tick.text)).toEqual([
      '$50k',
      '$100k',
      '$150k',
    ])
    expect(logTicks([28_000, 260_000], shortDollars).map((tick) => tick.text)).toEqual([
      '$30k',
      '$40k',
      '$60k',
      '$80k',
      '$120k',
      '$160k',
      '$240k',
    ])
  })
})
