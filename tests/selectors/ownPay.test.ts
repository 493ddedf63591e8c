import { describe, expect, it } from 'vitest'
import { ownPay } from '#selectors/baseline.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { citiesTable } from '#selectors/citiesTable.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import { placeDetails } from '#selectors/placeDetails.ts'
import { standingPercent, standingText } from '#selectors/standing.ts'
import { sharedView } from '#store/sharedModel.ts'
import { formatView } from '#view/codec.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

const TABLES = compareTables()

function mine(fields: Partial<View> = {}): View {
  return viewOf({ base: 'mine', salary: 92_000, ...fields })
}

function picture(fields: Partial<View> = {}) {
  const made = citiesPicture(TABLES, mine(fields))
  if (!made) throw new Error('the fixture has every table')
  return made
}

describe('the reader’s own pay', () => {
  it('is at the nation’s prices while no home is given', () => {
    expect(ownPay(TABLES, mine())).toMatchObject({ paid: 92_000, real: 92_000, pricedAt: 'US' })
  })

  it('is at the prices of home, with the part moved to housing', () => {
    expect(ownPay(TABLES, mine({ home: '19740' }))?.real).toBeCloseTo(92_000 / 1.05782, 6)
    const moved = 0.8 * 105.782 + 0.2 * 146.919
    expect(ownPay(TABLES, mine({ home: '19740', housing: 20 }))?.level).toBeCloseTo(moved, 9)
    expect(picture({ home: '19740', rank: 'prices' }).line).toBeCloseTo(92_000 / 1.05782, 6)
  })

  it('is at the nation’s prices, and says so, where none are published at home', () => {
    expect(picture({ home: '14860' }).base).toMatchObject({ real: 92_000, pricedAt: 'US' })
    expect(placeDetails(TABLES, mine({ home: '14860' }), picture({ home: '14860' }))?.own[1]).toContain(
      'at the nation’s prices',
    )
  })

  it('beats more places after prices the dearer home is', () => {
    const above = (home: string | null) => picture({ home, rank: 'prices' }).above
    expect(above('35620')).toBeGreaterThan(above('41180'))
  })
})

describe('where you’d stand', () => {
  const seattle = TABLES.roles['15-1254']!.metros.find((row) => row.area === '42660')!
  const olympia = TABLES.roles['15-1254']!.metros.find((row) => row.area === '36500')!

  it('is said in words, never beyond the lowest and the highest tenth', () => {
    expect(
      [50_000, 92_000, 130_440, 150_000, 500_000].map((pay) => standingText(seattle, 'year', pay)),
    ).toEqual([
      'You are among the lowest tenth here',
      'You earn more than about 2 in 10 here',
      'You earn more than about half here',
      'You earn more than about 8 in 10 here',
      'You are among the highest tenth here',
    ])
  })

  it('is a range at figures that repeat', () => {
    expect(standingText(olympia, 'year', 111_560)).toBe('You earn more than between 2 and 9 in 10 here')
    expect(standingPercent(olympia, 'year', 111_560)).toBe('25–90%')
    expect(standingText({ ...olympia, p90: 120_000 }, 'year', 111_560)).toBe(
      'You earn more than between 2 and 7 in 10 here',
    )
  })

  it('claims nothing above a floor, nothing by the hour, nothing unpublished', () => {
    const capped = { ...seattle, p75: 239_200, p90: 239_200, floors: ['p75', 'p90'] as const }
    expect(standingText(capped, 'year', 300_000)).toBe('You are in the upper half here')
    expect(standingText(seattle, 'hour', 92_000)).toBeNull()
    expect(standingText(null, 'year', 92_000)).toBeNull()
  })

  it('stands beside the open place with what would match it there', () => {
    const own = (fields: Partial<View>) => placeDetails(TABLES, mine(fields), picture(fields))?.own
    expect(own({ open: '42660' })).toEqual([
      'You earn more than about 2 in 10 here',
      'To match your $92,000 at the nation’s prices: $102,200 as paid here',
    ])
    expect(own({ open: '42660', home: '19740' })?.[1]).toBe(
      'To match your $92,000 in Denver: $96,700 as paid here',
    )
    expect(own({ open: '19740', home: '19740' })?.[1]).toMatch(/where you live/)
    expect(own({ open: '14860' })).toHaveLength(1)
    expect(placeDetails(TABLES, viewOf({ open: '42660' }), citiesPicture(TABLES, viewOf())!)?.own).toEqual([])
  })

  it('has columns in the table on the page, and none in what leaves the device', () => {
    const keys = (view: View) => citiesTable(citiesPicture(TABLES, view)!, view).columns.map(({ key }) => key)
    expect(keys(mine())).toEqual(expect.arrayContaining(['standing', 'match']))
    expect(keys(sharedView(mine()))).not.toContain('standing')
    expect(keys(sharedView(mine()))).not.toContain('match')
  })
})

describe('what would match my pay in Compare', () => {
  const rows = (fields: Partial<View>) =>
    comparePicture(TABLES, mine({ view: 'compare', metros: ['42660', '19740'], ...fields }))!.blocks[0]!

  it('is my pay × the level there ÷ the level at home, whatever the handle', () => {
    const match = (code: string, fields: Partial<View>) =>
      rows(fields).rows.find((row) => row.code === code)?.toMatch
    expect(match('42660', {})).toBeCloseTo(92_000 * 1.11133, 6)
    expect(match('42660', { home: '19740' })).toBeCloseTo((92_000 * 111.133) / 105.782, 6)
    expect(match('19740', { home: '19740', housing: 40 })).toBeCloseTo(92_000, 6)
    const [seattle, denver] = [0.6 * 111.133 + 0.4 * 151.314, 0.6 * 105.782 + 0.4 * 146.919]
    expect(match('42660', { home: '19740', housing: 40 })).toBeCloseTo((92_000 * seattle) / denver, 6)
  })

  it('follows the prices at home along the handle', () => {
    expect(rows({ home: '19740' }).base).toMatchObject({ home: 'Denver', levels: { housing: 146.919 } })
    expect(rows({}).base).toMatchObject({ home: 'the nation', levels: { housing: 100 } })
  })
})

it('keeps pay and home out of the address and of what is shared', () => {
  const view = mine({ home: '19740' })
  expect(formatView(view)).toBe('?v=1&base=mine')
  expect(formatView(view, { salary: true })).toBe('?v=1&base=mine&salary=92000&home=19740')
  expect(sharedView(view)).toMatchObject({ base: 'US', salary: null, home: null })
})
