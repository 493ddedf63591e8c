import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClearDifference, samplingError } from '#domain/clearDifference.ts'
import { firstPair, headToHead } from '#selectors/headToHead.ts'
import { plateRow, type PlateRow } from '#selectors/plateRow.ts'
import type { NationStats } from '#domain/wages.ts'
import { ROLES_TABLES } from '../fixtures/roles.ts'

function row(soc: string, nation: Partial<NationStats> = {}): PlateRow {
  const plain = ROLES_TABLES.occupations!.occupations.find((one) => one.soc === soc)!
  const occupation = { ...plain, nation: plain.nation && { ...plain.nation, ...nation } }
  return plateRow({
    occupation,
    stats: occupation.nation,
    isNation: true,
    level: 100,
    byPrices: false,
    measure: 'median',
  })
}

function sentence(
  about: string,
  a: PlateRow,
  b: PlateRow,
  isNation = true,
  byPrices = false,
): string | undefined {
  const place = isNation ? 'the nation' : 'Denver'
  return headToHead({ a, b, place, isNation, byPrices }).find((one) => one.about === about)?.sentence
}

const SOFTWARE = row('15-1252')
const WEB = row('15-1254')

describe('the pair before anything is chosen', () => {
  it('is the first two whose pay can be compared, else the first two', () => {
    const silent = { ...WEB, soc: '00-0001', range: null }
    const hourly = { ...WEB, soc: '00-0002', unit: 'hour' as const }
    expect(firstPair([silent, hourly, WEB, SOFTWARE])).toEqual([WEB, SOFTWARE])
    expect(firstPair([hourly, WEB])).toEqual([hourly, WEB])
    expect(firstPair([silent, WEB])).toEqual([silent, WEB])
    expect(firstPair([WEB])).toBeNull()
  })
})

describe('two roles head to head', () => {
  it('differ at the median without a margin of error', () => {
    expect(sentence('Pay', WEB, SOFTWARE)).toBe(
      'Software developers earn $43,330 more than web developers at the median. No margin of error is published.',
    )
  })

  it('say that pay is after local prices, to the nearest hundred, where it is drawn so', () => {
    const [web, software] = ['15-1254', '15-1252'].map((soc) => {
      const { occupation, stats } = row(soc)
      return plateRow({ occupation, stats, isNation: false, level: 110, byPrices: true, measure: 'median' })
    })
    expect(sentence('Pay', web!, software!, false, true)).toBe(
      'Software developers earn $39,400 more than web developers at the median after local prices. No margin of error is published.',
    )
    expect(sentence('Spread', web!, software!, false, true)).toMatch(/00–\$\d+,\d00 after local prices: /)
  })

  it('differ clearly in mean pay only beyond the sampling error', () => {
    expect(sentence('Mean pay', SOFTWARE, WEB)).toMatch(
      /^The mean pay of software developers is \$49,330 higher, beyond the sampling error of about \$2,/,
    )
    const near = row('15-1254', { mean: 147_900, meanError: 2 })
    expect(sentence('Mean pay', SOFTWARE, near)).toMatch(/^No clear difference of mean pay: \$200, within/)
  })

  it('differ in jobs beyond the error, or not', () => {
    expect(sentence('Jobs', SOFTWARE, WEB)).toBe(
      'There are 24 times as many jobs for software developers as for web developers: 1,687,890 and 70,190, beyond the sampling error.',
    )
    const same = row('15-1254', { jobs: 1_680_000, jobsError: 3 })
    expect(sentence('Jobs', SOFTWARE, same)).toMatch(/^No clear difference in the number of jobs/)
  })

  it('say nothing of errors in a place, where none are published', () => {
    expect(sentence('Mean pay', SOFTWARE, WEB, false)).toBeUndefined()
    expect(sentence('Jobs', SOFTWARE, WEB, false)).toBeUndefined()
    expect(sentence('Pay', SOFTWARE, WEB, false)).toContain('No margin of error is published.')
  })

  it('overlap where a quarter of one earns more than the middle of the other', () => {
    const close = row('15-1254', { p75: 140_000 })
    expect(sentence('Spread', SOFTWARE, close)).toMatch(
      /more than a quarter of web developers earn more than the middle one of the software developers\.$/,
    )
    const apart = row('15-1254', { p75: 80_000, median: 70_000, p25: 60_000 })
    expect(sentence('Spread', SOFTWARE, apart)).toMatch(/the two do not overlap\.$/)
  })

  it('name what is not published, and compare no pay by the hour with pay by the year', () => {
    expect(sentence('Pay', SOFTWARE, row('15-1254', { median: null }))).toBe(
      'The median of web developers is not published.',
    )
    expect(sentence('Pay', SOFTWARE, row('27-2011'))).toMatch(/^One is paid by the hour/)
    expect(sentence('Pay', SOFTWARE, row('15-1254', { floors: ['median'] }))).toContain('is not published')
  })

  it('set forecasts and openings beside each other', () => {
    expect(sentence('Growth', WEB, SOFTWARE)).toBe(
      'Jobs in the nation by forecast: software developers +15.8%, web developers +7.5%, 8.3 points apart. A forecast has no margin of error.',
    )
    expect(sentence('Openings', WEB, SOFTWARE)).toBe(
      'Software developers have 21 times as many openings as web developers: 115,200 and 5,400 a year.',
    )
    expect(sentence('Preparation', WEB, SOFTWARE)).toBe(
      'Both ask a beginner for the same: a bachelor’s degree.',
    )
  })

  it('name the larger figure first, whichever role was chosen first', () => {
    expect(sentence('Jobs', WEB, SOFTWARE)).toBe(sentence('Jobs', SOFTWARE, WEB))
  })
})

describe('the sampling error of a difference', () => {
  const estimate = fc.record({
    value: fc.integer({ min: 1, max: 1e6 }),
    error: fc.integer({ min: 0, max: 30 }),
  })

  it('is BLS’s formula', () => {
    expect(samplingError({ value: 100_000, error: 1 }, { value: 100_000, error: 1 })).toBeCloseTo(2326.4, 1)
  })

  it('is the same whichever comes first, and grows with either error', () => {
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        expect(samplingError(a, b)).toBeCloseTo(samplingError(b, a))
        expect(samplingError({ ...a, error: a.error + 1 }, b)).toBeGreaterThan(samplingError(a, b))
        expect(isClearDifference(a, b)).toBe(isClearDifference(b, a))
      }),
    )
  })
})
