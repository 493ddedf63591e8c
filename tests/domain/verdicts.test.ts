import { describe, expect, it } from 'vitest'
import {
  averageVerdict,
  citiesVerdict,
  filingsVerdict,
  forecastVerdict,
  positionsVerdict,
} from '#domain/verdicts.ts'

const at = (paid: number, real: number) => ({ paid, real })

describe('verdicts on the article', () => {
  it('cannot check an average that is none of the published figures', () => {
    expect(averageVerdict(75_487, [92_650, 98_770, 73_760])).toBe('cannot-be-checked')
    expect(averageVerdict(92_700, [92_650])).toBe('true')
  })

  it('calls cities hardly above after prices where half of them are within 2.5% of the nation', () => {
    expect(citiesVerdict([at(0.6, 0.4), at(0.1, 0.025)])).toBe('true-hardly-after-prices')
    expect(citiesVerdict([at(0.6, 0.4), at(0.5, 0.3), at(0.1, 0.02)])).toBe('true')
    expect(citiesVerdict([at(0.6, 0.4), at(0.5, 0.3), at(0.1, -0.04)])).toBe('true-not-after-prices')
  })

  it('does not call cities above the nation that pay less as paid', () => {
    expect(citiesVerdict([at(0.1, 0.1), at(-0.01, 0.2)])).toBe('partly-true')
    expect(citiesVerdict([at(-0.1, 0.1)])).toBe('not-true')
  })

  it('finds a title paid more only where its median beats every other with enough filings', () => {
    const few = { median: 300_000, filings: 99 }
    expect(filingsVerdict({ median: 116_064, filings: 3685 }, [{ median: 140_000, filings: 852 }])).toBe(
      'not-in-the-filings',
    )
    expect(filingsVerdict({ median: 150_000, filings: 100 }, [{ median: 140_000, filings: 852 }, few])).toBe(
      'in-the-filings',
    )
    expect(filingsVerdict(few, [{ median: 140_000, filings: 852 }])).toBe('too-few-filings')
    expect(filingsVerdict(undefined, [])).toBe('too-few-filings')
  })

  it('takes a number of positions as true up to half a per cent off', () => {
    expect(positionsVerdict(148_500, 148_500)).toBe('true')
    expect(positionsVerdict(150_000, 148_500)).toBe('not-true')
  })

  it('lets a forecast depend on the code where the readings lie on both sides or one bears it out', () => {
    expect(forecastVerdict(188_000, 86_000, 214_900)).toBe('depends-on-the-code')
    expect(forecastVerdict(188_000, 86_000, 188_000)).toBe('depends-on-the-code')
    expect(forecastVerdict(188_000, 86_000, 170_000)).toBe('too-high')
    expect(forecastVerdict(188_000, 200_000, 214_900)).toBe('too-low')
    expect(forecastVerdict(188_000, 185_000, 190_000)).toBe('true')
  })
})
