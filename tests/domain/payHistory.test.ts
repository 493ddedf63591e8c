import { describe, expect, it } from 'vitest'
import { deflatorOf, inMayDollars } from '#domain/payHistory.ts'

const PRICES = [
  { year: 2010, may: 200, annual: 202 },
  { year: 2011, may: null, annual: 210 },
  { year: 2024, may: null, annual: 300 },
  { year: 2025, may: 320, annual: null },
]

describe('pay in the dollars of a May', () => {
  it('is raised by the index of May, or by that of the year where May is not here', () => {
    expect(inMayDollars(50_000, 2010, 2025, PRICES)).toBe(80_000)
    expect(deflatorOf(PRICES, 2011)).toEqual({ index: 210, isAnnual: true })
    expect(inMayDollars(21_000, 2011, 2025, PRICES)).toBe(32_000)
  })

  it('is not said in dollars of a May whose index is not here, nor of a year without one', () => {
    expect(inMayDollars(50_000, 2010, 2024, PRICES)).toBeNull()
    expect(inMayDollars(50_000, 1999, 2025, PRICES)).toBeNull()
  })
})
