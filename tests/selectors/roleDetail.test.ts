import { describe, expect, it } from 'vitest'
import type { AreaStats, RoleTable } from '#domain/wages.ts'
import { roleDetail } from '#selectors/roleDetail.ts'
import { openingsSentence } from '#selectors/roleWords.ts'
import type { View } from '#view/view.ts'
import { NEARBY_TABLES } from '../fixtures/nearby.ts'
import { rolesView } from '../fixtures/roles.ts'

const [DENVER] = NEARBY_TABLES.metros!
const SMALL = {
  ...DENVER!,
  code: '36500',
  short: 'Olympia, WA',
  name: 'Olympia-Lacey-Tumwater, WA',
  prices: 104,
}

function area(code: string, median: number, jobs: number): AreaStats {
  return {
    area: code,
    jobs,
    quotient: 1,
    p10: median - 30,
    p25: median - 20,
    median,
    p75: median + 20,
    p90: median + 30,
    mean: null,
    floors: [],
  }
}

const ROLE: RoleTable = {
  soc: '15-1254',
  title: 'Web developers',
  short: 'Web developers',
  unit: 'year',
  nation: NEARBY_TABLES.occupations!.occupations.find(({ soc }) => soc === '15-1254')!.nation!,
  metros: [area('19740', 92_060, 900), area('36500', 111_560, 30)],
  states: [],
  alsoCalled: null,
}

const TABLES = { ...NEARBY_TABLES, metros: [DENVER!, SMALL], roles: { '15-1254': ROLE } }

function page(soc = '15-1254', fields: Partial<View> = {}) {
  const detail = roleDetail(TABLES, rolesView({ roles: [soc], open: soc, ...fields }), soc)
  if (!detail) throw new Error('expected a page')
  return detail
}

describe('a role’s page', () => {
  it('tells the shape of pay and how many there are', () => {
    expect(page().shape).toBe(
      'Half earn more than $92,650 in the nation, half less. The middle half earns $64,850 to $129,710. 1 in 10 earns less than $46,330, 1 in 10 more than $166,770, 3.6 times as much.',
    )
    expect(page().jobs).toBe(
      '70,190 employees in the nation, May 2025. With the self-employed 86,000 in the nation in 2024; 92,500 forecast for 2034, +7.5%.',
    )
  })

  it('says what openings are without a wrong sign or a nought made by rounding', () => {
    const parts = { total: 900, growth: 0, exits: 300, transfers: 700, change: 20 }
    expect(openingsSentence(parts)).toBe(
      'Nearly all openings replace someone. Growth alone would be fewer than 50 a year. Each figure is rounded to hundreds: the parts add up to 1,000, the total is 900.',
    )
    expect(openingsSentence({ total: 100, growth: 0, exits: 0, transfers: 100, change: -20 })).toBe(
      'Every opening replaces someone. The role itself loses fewer than 50 jobs a year.',
    )
    expect(openingsSentence({ total: 0, growth: 0, exits: 0, transfers: 0, change: 0 })).toMatch(
      /^Fewer than 50/,
    )
    expect(openingsSentence({ total: 5500, growth: -700, exits: 2600, transfers: 3600, change: -730 })).toBe(
      'Every opening replaces someone. The role itself loses 700 jobs a year.',
    )
    expect(openingsSentence(null)).toBe('')
  })

  it('tells no spread where figures repeat, and says what is not published', () => {
    expect(page('35-2014', { place: '19740' }).shape).toBe(
      'The median is $40,000 in Denver. Neighboring figures repeat, so its spread is not told.',
    )
    expect(page('27-2011', { place: '19740' }).shape).toBe('No median is published in Denver.')
    expect(page('29-1021').shape).not.toContain('1 in 10')
  })

  it('ranks places as paid, after prices, and as paid where a headline may name them', () => {
    const tops = page().places!.tops
    expect(tops.map(({ key, rows }) => [key, rows.map((row) => row.area.code)])).toEqual([
      ['paid', ['36500', '19740']],
      ['prices', ['36500', '19740']],
      ['large', ['19740']],
    ])
    expect(page().places!.all).toBe('All 2 metro areas with a figure')
  })

  it('does not list the same places twice where no first one is doubtful', () => {
    const large = { ...ROLE, metros: [area('19740', 92_060, 900), area('36500', 111_560, 300)] }
    const detail = roleDetail({ ...TABLES, roles: { '15-1254': large } }, rolesView(), '15-1254')
    expect(detail?.places?.tops.map(({ key }) => key)).toEqual(['paid', 'prices'])
    expect(detail?.places?.named.map((row) => row.area.code)).toEqual(['36500', '19740'])
  })

  it('says what a beginner needs, with the time that the job zone stands for', () => {
    expect(page().preparation).toEqual([
      { name: 'Schooling', text: "Bachelor's" },
      { name: 'Experience', text: 'no experience' },
      { name: 'Training', text: 'none stated' },
      { name: 'O*NET’s job zone', text: '4 of 5, two to four years to prepare' },
    ])
  })

  it('names technologies of many ads for the role apart from those hot anywhere', () => {
    expect(page().inDemand.map(({ name }) => name)).toEqual(['JavaScript'])
  })

  it('stands without what has not arrived', () => {
    const bare = { ...TABLES, profiles: {}, skills: undefined, roles: {} }
    expect(roleDetail(bare, rolesView(), '15-1254')).toMatchObject({
      profile: null,
      apart: null,
      near: null,
      places: null,
      inDemand: [],
    })
  })
})
