import { describe, expect, it } from 'vitest'
import { placePays } from '#selectors/placePay.ts'
import { EVERY_STATE, tablesOf, viewOf, type Place } from '../fixtures/cities.ts'

const SAN_JOSE: Place = { code: '41940', short: 'San Jose, CA', median: 166_670, prices: 110, jobs: 1130 }
const RENO: Place = { code: '39900', short: 'Reno, NV', median: 85_000, prices: 99, jobs: 200 }

describe('the pay of every place', () => {
  const tables = { ...tablesOf([SAN_JOSE, RENO]), states: EVERY_STATE }
  const role = tables.roles['15-1254']!
  const priced = (housing: number) => ({
    ...tables,
    prices: [{ area: '41940', all: 110, goods: 100, housing, utilities: 100, services: 100 }],
  })

  it('is the same object for another filter, ranking or shortlist, so that no row is drawn anew', () => {
    const pays = placePays(tables, viewOf(), role)
    for (const fields of [{ states: ['CA'] }, { rank: 'prices' as const }, { metros: ['41940'] }])
      expect(placePays(tables, viewOf(fields), role)).toBe(pays)
  })

  it('is made anew for another measure, another housing part and other prices', () => {
    const real = (of: typeof tables, fields: Parameters<typeof viewOf>[0]) =>
      placePays(of, viewOf(fields), role)?.rows.find(({ area }) => area.code === '41940')?.real
    expect(real(priced(200), { housing: 20 })).toBeCloseTo(166_670 / (0.8 * 1.1 + 0.2 * 2), 6)
    const cheaper = priced(150)
    expect(real(cheaper, { housing: 20 })).toBeCloseTo(166_670 / (0.8 * 1.1 + 0.2 * 1.5), 6)
    expect(real(cheaper, { housing: 40 })).toBeCloseTo(166_670 / (0.6 * 1.1 + 0.4 * 1.5), 6)
    expect(placePays(tables, viewOf({ measure: 'mean' }), role)).not.toBe(placePays(tables, viewOf(), role))
  })
})
