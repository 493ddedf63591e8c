import { describe, expect, it } from 'vitest'
import { citiesNeeds, citiesPicture } from '#selectors/citiesPicture.ts'
import { filterChips } from '#selectors/filterChips.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import { EVERY_STATE, tablesOf, viewOf, type Place } from '../fixtures/cities.ts'
import { ALL, NEW_YORK, RENO, picture } from '../fixtures/eightPlaces.ts'

function chips(fields = {}) {
  return filterChips({ ...tablesOf(ALL), states: EVERY_STATE }, viewOf(fields), picture(fields))
}

describe('a capped figure', () => {
  const CAP = 239_200
  const capped = (fields = {}) => {
    const tables = tablesOf([...ALL, { code: '41860', short: 'San Francisco, CA', median: CAP, prices: 118 }])
    const role = tables.roles['15-1254']!
    const metros = role.metros.map((row) =>
      row.area === '41860' ? { ...row, p75: CAP, p90: CAP, floors: ['median', 'p75', 'p90'] as const } : row,
    )
    return citiesPicture({ ...tables, roles: { '15-1254': { ...role, metros } } }, viewOf(fields))!
  }
  const rowOf = (code: string, made = capped()) => made.pays.rows.find((row) => row.area.code === code)

  it('has no rank of its own and is counted among none after prices', () => {
    expect([rowOf('41860')?.paidRank, rowOf('41860')?.realRank]).toEqual([null, null])
    expect([rowOf('46700')?.paidRank, rowOf('46700')?.realRank]).toEqual([2, 1])
  })

  it('is not counted below a baseline that lies above the cap: it may be more', () => {
    const { above, below, rows } = capped({ base: 'mine', salary: 300_000 })
    expect([above, below, rows.length]).toEqual([0, 7, 8])
  })

  it('is no repeated figure, though three percentiles stand at the cap', () => {
    expect(rowOf('41860')?.repeated).toBe(0)
  })

  it('is crowned by no headline and is nobody’s baseline', () => {
    expect(capped().headline).toMatch(/capped figure, San Jose pays/)
    const { base } = capped({ base: '41860' })
    expect(base.code).toBe('US')
    expect(base.notice).toMatch(/is a floor/)
  })

  it('comes last where the spread orders the rows', () => {
    expect(capped({ sort: 'spread' }).rows.at(-1)?.repeated === 0).toBe(true)
    expect(
      capped({ sort: 'spread' })
        .rows.slice(0, 6)
        .map((row) => row.area.code),
    ).not.toContain('41860')
  })
})

describe('the picture and what has arrived', () => {
  const tables = tablesOf(ALL)

  it('waits for the components of prices instead of saying that no level is published', () => {
    expect(citiesPicture({ ...tables, prices: undefined }, viewOf({ housing: 10 }))).toBeNull()
    expect(citiesPicture({ ...tables, prices: undefined }, viewOf())).not.toBeNull()
  })

  it('waits for the states instead of denying one that is the baseline', () => {
    expect(citiesPicture({ ...tables, states: undefined }, viewOf({ base: 'CA' }))).toBeNull()
    expect(citiesNeeds(tables, viewOf({ base: 'CA' }))).toEqual(['states'])
    expect(citiesNeeds(tables, viewOf({ base: '41940' }))).toEqual([])
  })

  it('keeps the same rows while filters, ranking and shortlist change, so that none is drawn anew', () => {
    const first = citiesPicture(tables, viewOf())!
    const next = citiesPicture({ ...tables, map: undefined }, viewOf({ rank: 'prices', metros: ['41940'] }))!
    expect(next.pays).toBe(first.pays)
    expect(citiesPicture(tables, viewOf({ measure: 'p25' }))?.pays).not.toBe(first.pays)
  })

  it('knows a region by its states', () => {
    const missouri = {
      kind: 'state',
      code: 'MO',
      name: 'Missouri',
      short: 'Missouri',
      region: 'midwest',
    } as const
    const known = { ...tables, states: [{ ...missouri, prices: 91 }] }
    const made = citiesPicture(known, viewOf({ regions: ['midwest'] }))
    expect(made?.rows.map((row) => row.area.short)).toEqual(['St. Louis, MO'])
    expect(citiesPicture({ ...tables, states: undefined }, viewOf({ regions: ['midwest'] }))).toBeNull()
  })

  it('compares no yearly pay with pay by the hour', () => {
    const hourly = tablesOf(ALL, { unit: 'hour' })
    const made = citiesPicture(hourly, viewOf({ base: 'mine', salary: 92_000 }))
    expect(made?.base.code).toBe('US')
    expect(made?.base.notice).toMatch(/by the hour/)
  })

  it('counts nothing against a baseline that publishes no figure', () => {
    const role = tables.roles['15-1254']!
    const silent = { ...role, nation: { ...role.nation, median: null } }
    const made = citiesPicture({ ...tables, roles: { '15-1254': silent } }, viewOf())
    expect(mapHeadline(made!.facts)[0]).toBe('7 metro areas publish what web developers earn.')
  })
})

describe('Cities rows', () => {
  it('ranks every place that publishes, the unpriced only as paid', () => {
    const rows = picture().rows.map((row) => [row.area.short, row.paidRank, row.realRank])
    expect(rows.slice(0, 3)).toEqual([
      ['Vallejo, CA', 1, 1],
      ['Olympia, WA', 2, 2],
      ['San Jose, CA', 3, 3],
    ])
    expect(rows).toContainEqual(['Bridgeport, CT', 6, null])
  })

  it('keeps ranks among all places when a filter leaves a few', () => {
    const fields = { states: ['CA'], jobs: { from: 100, to: null } }
    const { rows } = picture(fields)
    expect(rows.map((row) => [row.area.short, row.paidRank])).toEqual([['San Jose, CA', 3]])
    expect(chips(fields).map((chip) => [chip.text, chip.countWithout])).toEqual([
      ['California', 6],
      ['100+ jobs', 2],
    ])
  })

  it('gives pay after prices exactly as BEA’s figure at handle 0 and moves it with the handle', () => {
    const dear: Place = { ...NEW_YORK, housing: 213 }
    const at = (housing: number) => picture({ housing }, [dear, RENO]).rows[0]?.real
    expect(at(0)).toBe(105_000 / 1.13)
    expect(at(40)).toBeCloseTo(105_000 / ((0.6 * 113 + 0.4 * 213) / 100), 6)
  })

  it('counts what is missing instead of hiding it', () => {
    const { missing, pays } = picture()
    expect(pays.unpublished.map(({ area }) => area.short)).toEqual(['Boise, ID'])
    expect(missing).toEqual([
      '1 metro area publishes no figure',
      '1 has no price level',
      '∙ under 100 jobs or no count (1)',
      '⚑ repeated figure (1)',
    ])
  })

  it('counts places above and below the baseline in the prices that rank', () => {
    expect([picture().above, picture().below]).toEqual([6, 1])
  })

  it('falls back on the nation, and says so, when the baseline publishes nothing', () => {
    const { base } = picture({ base: '14260' })
    expect(base.code).toBe('US')
    expect(base.notice).toBe('Boise, ID publishes no figure for this role. Compared with the nation instead.')
  })

  it('lists states for a role that no metro area publishes', () => {
    const tables = tablesOf([])
    const california = { ...picture().rows[0]!.stats, area: 'CA', median: 30_000 }
    const role = { ...tables.roles['15-1254']!, metros: [], states: [california] }
    const made = citiesPicture(
      {
        ...tables,
        roles: { '15-1254': role },
        states: [
          { kind: 'state', code: 'CA', name: 'California', short: 'California', region: 'west', prices: 111 },
        ],
      },
      viewOf(),
    )
    expect(made?.pays.kind).toBe('state')
    expect(made?.rows.map((row) => row.area.name)).toEqual(['California'])
  })
})
