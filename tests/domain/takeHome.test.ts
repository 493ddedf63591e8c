import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bracketTax, incomeTax, payrollTax, takeHome, type TaxTable } from '#domain/takeHome.ts'

/** As published: IRS, Rev. Proc. 2025-32, section 4.01 (rates) and 4.15 (standard deduction); SSA, wage base of 2026; IRS Topic 560. */
const TABLE: TaxTable = {
  federal: {
    deduction: { single: 16_100, married: 32_200 },
    brackets: {
      single: [
        { from: 0, rate: 0.1 },
        { from: 12_400, rate: 0.12 },
        { from: 50_400, rate: 0.22 },
        { from: 105_700, rate: 0.24 },
        { from: 201_775, rate: 0.32 },
        { from: 256_225, rate: 0.35 },
        { from: 640_600, rate: 0.37 },
      ],
      married: [
        { from: 0, rate: 0.1 },
        { from: 24_800, rate: 0.12 },
        { from: 100_800, rate: 0.22 },
        { from: 211_400, rate: 0.24 },
        { from: 403_550, rate: 0.32 },
        { from: 512_450, rate: 0.35 },
        { from: 768_700, rate: 0.37 },
      ],
    },
  },
  payroll: {
    socialRate: 0.062,
    wageBase: 184_500,
    medicareRate: 0.0145,
    additionalRate: 0.009,
    additionalFrom: { single: 200_000, married: 250_000 },
  },
  states: {
    TX: { deduction: { single: 0, married: 0 }, brackets: { single: [], married: [] } },
    IL: {
      deduction: { single: 0, married: 0 },
      brackets: { single: [{ from: 0, rate: 0.0495 }], married: [{ from: 0, rate: 0.0495 }] },
    },
    OH: {
      deduction: { single: 0, married: 0 },
      brackets: { single: [{ from: 26_050, rate: 0.0275 }], married: [{ from: 26_050, rate: 0.0275 }] },
    },
  },
}

describe('an income tax by brackets', () => {
  it('is what the published table says at its edges', () => {
    expect(bracketTax(105_700, TABLE.federal.brackets.single)).toBeCloseTo(17_966, 6)
    expect(bracketTax(100_800, TABLE.federal.brackets.married)).toBeCloseTo(11_600, 6)
  })

  it('is nothing below the first bracket and for an income the deduction covers', () => {
    expect(bracketTax(26_050, TABLE.states['OH']!.brackets.single)).toBe(0)
    expect(incomeTax(16_100, 'single', TABLE.federal)).toBe(0)
    expect(incomeTax(9000, 'single', TABLE.federal)).toBe(0)
  })
})

describe('Social Security and Medicare', () => {
  it('take 7.65% up to the wage base, then Medicare alone, then the additional tax', () => {
    expect(payrollTax(100_000, 'single', TABLE.payroll)).toBeCloseTo(7650, 6)
    expect(payrollTax(184_500, 'single', TABLE.payroll)).toBeCloseTo(11_439 + 2675.25, 6)
    expect(payrollTax(300_000, 'single', TABLE.payroll)).toBeCloseTo(11_439 + 4350 + 900, 6)
    expect(payrollTax(300_000, 'married', TABLE.payroll)).toBeCloseTo(11_439 + 4350 + 450, 6)
  })
})

describe('take-home pay', () => {
  it('is pay less the three taxes', () => {
    const made = takeHome(92_650, 'single', TABLE, 'IL')
    expect(made?.federal).toBeCloseTo(5800 + 0.22 * (92_650 - 16_100 - 50_400), 6)
    expect(made?.state).toBeCloseTo(4586.175, 6)
    expect(made?.left).toBeCloseTo(92_650 - 11_553 - 7087.725 - 4586.175, 6)
  })

  it('is unknown where the state is not in the table', () => {
    expect(takeHome(92_650, 'single', TABLE, 'PR')).toBeNull()
  })

  const pays = fc.double({ min: 0, max: 2_000_000, noNaN: true })
  const filings = fc.constantFrom('single' as const, 'married' as const)
  const states = fc.constantFrom('TX', 'IL', 'OH')

  it('law: rises with pay, never is more than pay and never below nothing', () => {
    fc.assert(
      fc.property(pays, pays, filings, states, (a, b, filing, state) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const [less, more] = [takeHome(low, filing, TABLE, state)!, takeHome(high, filing, TABLE, state)!]
        expect(more.left).toBeGreaterThanOrEqual(less.left - 1e-6)
        expect(more.left).toBeLessThanOrEqual(high)
        expect(less.left).toBeGreaterThanOrEqual(0)
        expect(more.federal).toBeGreaterThanOrEqual(less.federal - 1e-6)
      }),
    )
  })

  it('law: does not jump at an edge', () => {
    const edges = [
      ...TABLE.federal.brackets.single.map(({ from }) => from + 16_100),
      ...TABLE.federal.brackets.married.map(({ from }) => from + 32_200),
      26_050,
      184_500,
      200_000,
      250_000,
    ]
    for (const edge of edges)
      for (const filing of ['single', 'married'] as const) {
        const before = takeHome(edge - 0.01, filing, TABLE, 'OH')!.left
        const after = takeHome(edge + 0.01, filing, TABLE, 'OH')!.left
        expect(after - before).toBeGreaterThan(0)
        expect(after - before).toBeLessThan(0.021)
      }
  })

  it('law: of a couple with one earner is never less than that of a single filer', () => {
    fc.assert(
      fc.property(pays, (pay) => {
        expect(takeHome(pay, 'married', TABLE, 'TX')!.left).toBeGreaterThanOrEqual(
          takeHome(pay, 'single', TABLE, 'TX')!.left - 1e-6,
        )
      }),
    )
  })
})
