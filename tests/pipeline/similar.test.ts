import { describe, expect, it } from 'vitest'
import { jobMix, levelDistance, mixDistance, payLevel } from '#domain/similar.ts'
import type { AreaTable, RoleStats } from '#domain/wages.ts'
import { similarMetros } from '../../pipeline/similar.ts'
import { metroOf } from '../fixtures/employers.ts'

function row(
  soc: string,
  jobs: number | null,
  median: number | null,
  floors: RoleStats['floors'] = [],
): RoleStats {
  return { soc, jobs, quotient: 1, p10: null, p25: null, median, p75: null, p90: null, mean: null, floors }
}

const NATION = {
  jobs: 1000,
  jobsError: null,
  quotient: 1,
  p10: null,
  p25: null,
  p75: null,
  p90: null,
  mean: null,
  meanError: null,
  floors: [],
}
const OCCUPATIONS = ['15-1252', '15-1254', '29-1141'].map((soc) => ({
  soc,
  unit: 'year' as const,
  nation: { ...NATION, median: 100_000 },
}))
const nationOf = () => ({ median: 100_000, floors: [] })
const table = (area: string, ...roles: RoleStats[]): AreaTable => ({ area, roles })

describe('the pay level of a place', () => {
  it('is what half of its counted jobs pay at least, against the nation role by role', () => {
    const place = table(
      '1',
      row('15-1252', 10, 200_000),
      row('15-1254', 60, 110_000),
      row('29-1141', 30, 90_000),
    )
    expect(payLevel(place, nationOf)).toBe(1.1)
    const uneven = table(
      '1',
      row('15-1252', 40, 200_000),
      row('15-1254', 20, 110_000),
      row('29-1141', 40, 90_000),
    )
    expect(payLevel(uneven, nationOf)).toBe(1.1)
  })

  it('leaves out what has no count, no figure or only a floor', () => {
    const place = table(
      '1',
      row('15-1252', null, 300_000),
      row('15-1254', 900, null),
      row('29-1141', 900, 239_200, ['median']),
    )
    expect(payLevel(place, nationOf)).toBeNull()
    expect(payLevel(table('1', row('15-1252', 5, 50_000)), () => null)).toBeNull()
  })
})

describe('the distance of two mixes of jobs', () => {
  it('is the part that would have to change its field', () => {
    const a = jobMix(table('1', row('15-1252', 30, 1), row('29-1141', 70, 1)), (soc) => soc.slice(0, 2))
    const b = jobMix(table('2', row('15-1254', 50, 1), row('29-1141', 50, null)), (soc) => soc.slice(0, 2))
    expect(mixDistance(a, b)).toBeCloseTo(0.2)
    expect(mixDistance(a, a)).toBe(0)
    expect(mixDistance(a, new Map([['53', 1]]))).toBeCloseTo(1)
  })

  it('of levels is the same either way', () => {
    expect(levelDistance(1.1, 0.9)).toBeCloseTo(levelDistance(0.9, 1.1))
  })
})

describe('similar metro areas', () => {
  const metros = [
    metroOf('10000', 'Aa, CO', { prices: 100 }),
    metroOf('20000', 'Bb, CO', { prices: 101 }),
    metroOf('30000', 'Cc, CO', { prices: 130 }),
    metroOf('40000', 'Dd, PR', { prices: null }),
  ]
  const areas = metros.map(({ code }) =>
    table(code, row('15-1252', 100, code === '30000' ? 150_000 : 100_000), row('29-1141', 100, 100_000)),
  )
  const found = similarMetros(metros, areas, OCCUPATIONS)
  const of = (code: string) => found.find((each) => each.code === code)

  it('are nearest first, never the place itself, and none without a price level', () => {
    expect(of('10000')?.similar.map(({ code }) => code)).toEqual(['20000', '30000'])
    expect(of('30000')?.similar[0]?.code).toBe('20000')
  })

  it('are none of a place without a price level, whose pay level is told all the same', () => {
    expect(of('40000')).toEqual({ code: '40000', pay: 1, similar: [] })
  })
})
