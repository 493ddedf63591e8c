import { describe, expect, it } from 'vitest'
import type { RoleStats } from '#domain/wages.ts'
import { periodWords } from '#format/periods.ts'
import { knownForLine } from '#selectors/knownFor.ts'
import { placeFacts } from '#selectors/placeFacts.ts'
import { placePicture } from '#selectors/placePicture.ts'
import { rolesPlace } from '#selectors/rolesPlace.ts'
import { similarPlaces } from '#selectors/similarPlaces.ts'
import { followPlace, showPlacePage } from '#store/placePage.ts'
import type { Tables } from '#store/tables.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { metroOf } from '../fixtures/employers.ts'
import { DENVER, ROLES_TABLES, rolesView } from '../fixtures/roles.ts'

function withShares(shares: Readonly<Record<string, Partial<RoleStats>>>): Tables {
  const roles = DENVER.roles.map((row) => ({ ...row, ...shares[row.soc] }))
  return { ...ROLES_TABLES, areas: { '19740': { area: '19740', roles } } }
}

function known(tables: Tables, fields: Partial<View> = {}) {
  const picture = placePicture(tables, rolesView({ roles: [], place: '19740', sort: 'share', ...fields }))
  if (!picture) throw new Error('the fixture has every table')
  return picture
}

const SHARES = withShares({
  '29-1021': { quotient: 9 },
  '15-1252': { quotient: 1.6 },
  '15-1251': { quotient: 3.1 },
  '35-2014': { quotient: 0.7 },
})

describe('what a place is known for', () => {
  it('is the role with most times the national share, but no market under 100 jobs is named', () => {
    const { headline, rows } = known(SHARES)
    expect(rows[0]).toMatchObject({ soc: '29-1021', thin: true })
    expect(headline).toBe(
      'Denver is known for computer programmers: 3.1 times the national share. Next, software developers: 1.6.',
    )
  })

  it('may be a role whose pay is not published, which is said, and not under a filter', () => {
    const tables = withShares({
      '15-1251': { quotient: 3.1 },
      '15-1254': { quotient: 4.2, median: null },
    })
    expect(known(tables).headline).toMatch(
      /^Denver is known for web developers \(no pay published\): 4\.2 times the national share\./,
    )
    expect(known(tables, { groups: ['15'] }).headline).toMatch(
      /^Of roles in computer and math, Denver is known for computer programmers: 3\.1/,
    )
  })

  it('is nothing where no role has more than the nation’s share', () => {
    expect(known(ROLES_TABLES).headline).toBe(
      'No role with 100 jobs or more has above its national share of jobs in Denver.',
    )
  })

  it('ranks by share, and the order by pay by pay', () => {
    expect(known(SHARES).ranks.get('15-1251')).toBe(2)
    expect(known(SHARES, { sort: 'pay' }).ranks.get('15-1251')).toBe(3)
  })

  it('is not asked of the nation', () => {
    expect(known(SHARES, { place: 'US' }).sort).toBe('pay')
  })

  it('gives a floor no rank by pay, above which nothing else is ranked by it', () => {
    const tables = withShares({ '29-1021': { floors: ['median'], median: 239_200 } })
    const { ranks } = known(tables, { sort: 'pay' })
    expect(ranks.has('29-1021')).toBe(false)
    expect(ranks.get('15-1252')).toBe(2)
  })
})

const LIKE: Tables = {
  ...ROLES_TABLES,
  metros: [
    ...(ROLES_TABLES.metros ?? []),
    metroOf('38900', 'Portland, OR', { prices: 105.4 }),
    metroOf('14860', 'Bridgeport, CT', { prices: null }),
  ],
  prices: [{ area: '19740', all: 105.8, goods: 100, housing: 147, utilities: 90, services: 101 }],
  similar: [
    { code: '14860', pay: 1.2, similar: [] },
    { code: '19740', pay: 1.125, similar: [{ code: '38900', mix: 0.087 }] },
    { code: '38900', pay: 1.142, similar: [{ code: '19740', mix: 0.087 }] },
  ],
}

function placeOf(code: string) {
  const place = rolesPlace(LIKE, rolesView({ place: code }))
  if (!place) throw new Error('the fixture has the areas')
  return place
}

describe('the line of what a place is known for', () => {
  it('names three roles at most, filters or not, the first share in words', () => {
    const line = knownForLine(known(SHARES).all)
    expect(line).toBe(
      'Known for computer programmers (3.1 times the national share) and software developers (1.6).',
    )
    expect(knownForLine(known(SHARES, { groups: ['29'] }).all)).toBe(line)
  })

  it('is silent where no share is above the nation’s', () => {
    expect(knownForLine({ rows: [], unpublished: [] })).toBe('')
  })
})

describe('a place in words', () => {
  it('says where it lies, who lives there, prices, pay, and the jobs that are counted', () => {
    expect(placeFacts(LIKE, placeOf('19740'), 7)).toEqual({
      name: 'Denver–Aurora–Centennial',
      lines: [
        'In Colorado. 3,000,000 people (2023).',
        'Prices 5.8% above the nation, housing 47% above the nation (2024).',
        `Pay 13% above the nation, the same roles compared (${periodWords.wages}).`,
        '40,480 jobs counted in 5 roles; 2 publish no count here.',
      ],
    })
  })

  it('invents no price level', () => {
    expect(placeFacts(LIKE, placeOf('14860'), 7)?.lines[1]).toBe(
      'No price level is published: nothing is said of pay after prices.',
    )
  })

  it('is silent about the nation', () => {
    expect(placeFacts(LIKE, placeOf('US'), 7)).toBeNull()
  })
})

describe('similar metro areas', () => {
  it('come with the reason in words, and the method says who is left out', () => {
    const similar = similarPlaces(LIKE, placeOf('19740'))
    expect(similar?.here).toBe('Here: pay +13%, prices +5.8%, against the nation.')
    expect(similar?.rows).toEqual([
      { code: '38900', name: 'Portland, OR', reason: 'pay +14%, prices +5.4%, 9% of jobs in other fields' },
    ])
    expect(similar?.method).toContain('Left out: 1 metro area without a price level.')
  })

  it('are none of a place without a price level', () => {
    expect(similarPlaces(LIKE, placeOf('14860'))).toMatchObject({
      here: 'Without a price level no metro area can be called similar.',
      rows: [],
    })
  })
})

describe('the way to a place’s page', () => {
  const from: View = {
    ...DEFAULT_VIEW,
    base: '19740',
    find: 'den',
    pay: { from: 1, to: null },
    metros: ['41860'],
  }

  it('opens it unfiltered, keeps the shortlist and never compares it with itself', () => {
    expect(showPlacePage(from, '19740')).toMatchObject({
      view: 'roles',
      show: 'plate',
      roles: [],
      place: '19740',
      base: 'US',
      find: null,
      pay: null,
      metros: ['41860'],
    })
    expect(showPlacePage(from, '41860').base).toBe('19740')
  })

  it('from one to a similar one keeps order and filters', () => {
    const here = rolesView({ roles: [], place: '19740', sort: 'share', prep: [4], open: '15-1252' })
    expect(followPlace(here, '38900')).toEqual({ ...here, place: '38900', open: null })
  })
})
