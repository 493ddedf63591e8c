import { describe, expect, it } from 'vitest'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { pricesPicture } from '#selectors/pricesPicture.ts'
import { pricesTable } from '#selectors/pricesTable.ts'
import type { View } from '#view/view.ts'
import { tablesOf, viewOf, type Place } from '../fixtures/cities.ts'

// The nation's median is $90,000 in the fixture.
const SAN_JOSE: Place = {
  code: '41940',
  short: 'San Jose, CA',
  median: 166_670,
  prices: 110,
  housing: 200,
  jobs: 1000,
}
const NEW_YORK: Place = {
  code: '35620',
  short: 'New York, NY',
  median: 99_000,
  prices: 113,
  housing: 150,
  jobs: 4000,
}
const DETROIT: Place = {
  code: '19820',
  short: 'Detroit, MI',
  median: 88_000,
  prices: 97.5,
  housing: 80,
  jobs: 900,
}
const HARTFORD: Place = {
  code: '25540',
  short: 'Hartford, CT',
  median: 92_000,
  prices: 105,
  housing: 110,
  jobs: 500,
}
const RENO: Place = { code: '39900', short: 'Reno, NV', median: 200_000, prices: 99, housing: 99, jobs: 30 }
const BRIDGEPORT: Place = { code: '14860', short: 'Bridgeport, CT', median: 95_000, prices: null, jobs: 250 }
const BOISE: Place = { code: '14260', short: 'Boise, ID', median: null, jobs: 400 }
const ALL = [SAN_JOSE, NEW_YORK, DETROIT, HARTFORD, RENO, BRIDGEPORT, BOISE]

/** Those among which New York moves most. */
const FOUR = [SAN_JOSE, NEW_YORK, HARTFORD, RENO]

function made(fields: Partial<View> = {}, places = ALL, role = {}) {
  const view = viewOf({ show: 'prices', ...fields })
  const tables = tablesOf(places, role)
  const picture = citiesPicture(tables, view)
  const prices = picture && pricesPicture(tables, view, picture)
  if (!picture || !prices) throw new Error('the fixture has every table')
  return { view, tables, picture, prices }
}

describe('pay against local prices', () => {
  it('has a dot for each listed place with a price level, and counts those without', () => {
    const { prices } = made()
    expect(prices.dots.map(({ code, level }) => [code, level])).toEqual([
      ['39900', 99],
      ['41940', 110],
      ['35620', 113],
      ['25540', 105],
      ['19820', 97.5],
    ])
    expect(prices.missing).toEqual(['1 metro area publishes no figure', '1 has no price level'])
  })

  it('says what the place that moves most pays more, costs more, and has left', () => {
    expect(made({}, FOUR).prices.headline).toBe(
      'New York pays web developers 10% more than the nation and costs 13% more. That leaves 2.7% less.',
    )
  })

  it('never tells of a thin market, however far it lies', () => {
    const { prices } = made({}, [RENO, DETROIT])
    expect(prices.headline).toBe(
      'Detroit pays web developers 2.2% less than the nation and costs 2.5% less. That leaves 0.3% more.',
    )
  })

  it('counts who lies above the line before and after prices, and names who falls', () => {
    expect(made().prices.sentence).toBe(
      '3 metro areas lie above the nation’s line, against 4 before prices: 1 rises above it, 2 fall below (New York and Hartford).',
    )
  })

  it('does not pretend to have named everyone who falls', () => {
    const places = [SAN_JOSE, NEW_YORK, { ...HARTFORD, jobs: 30 }]
    expect(made({}, places).prices.sentence).toContain('2 fall below (among them New York).')
  })

  it('has the ray of a place where it is the baseline, which lies on its own ray', () => {
    const { prices } = made({ base: '19820' })
    expect(prices.ray).toBeCloseTo(88_000 / 0.975)
    expect(prices.dots.find(({ code }) => code === '19820')?.side).toBe('below')
    expect(prices.headline).toMatch(/than Detroit and costs 16% more/)
  })

  it('measures the reader’s own pay at the prices of home, as the list and the map do', () => {
    const { prices, picture } = made({ base: 'mine', salary: 85_000, home: '25540' }, FOUR)
    expect(prices.ray).toBeCloseTo(85_000 / 1.05)
    expect(prices.ray).toBe(picture.base.real)
    expect(prices.headline).toMatch(/16% more than you have and costs 7\.6% more than Hartford\./)
    const { prices: housing } = made({ base: 'mine', salary: 85_000, home: '25540', axis: 'housing' }, FOUR)
    expect(housing.ray).toBeCloseTo(85_000 / 1.1)
  })

  it('measures the reader’s own pay at the nation’s prices where no home is given', () => {
    const { prices } = made({ base: 'mine', salary: 85_000 }, FOUR)
    expect(prices.ray).toBe(85_000)
    expect(prices.headline).toBe(
      'New York pays web developers 16% more than you have and costs 13% more than the nation. That leaves 3.1% more.',
    )
    expect(prices.sentence).toContain('above the line of my pay')
  })

  it('takes housing alone as prices, and says so in headline, deck and table', () => {
    const { prices, picture, view } = made({ axis: 'housing' }, FOUR)
    expect(prices.headline).toBe(
      'New York pays web developers 10% more and its housing costs 50% more. That leaves 27% less.',
    )
    expect(prices.deck).toMatch(/across: housing prices, \d{4}$/)
    const table = pricesTable(picture, prices, view)
    const newYork = table.rows.find((row) => row.area.code === '35620')!
    expect(table.columns.slice(-2).map((column) => column.value(newYork))).toEqual([150, 66_000])
  })

  it('moves the dots with the housing handle and says how much is moved', () => {
    const { prices } = made({ housing: 20 })
    expect(prices.dots.find(({ code }) => code === '35620')?.level).toBeCloseTo(120.4)
    expect(prices.deck).toContain('20% moved to housing')
  })

  it('names the kept first, then the top three and the last of the large markets, never a thin one', () => {
    expect(made({ metros: ['39900', '25540'] }).prices.named).toEqual([
      '39900',
      '25540',
      '41940',
      '19820',
      '35620',
    ])
  })

  it('puts a capped figure on no side unless even the floor is above the line', () => {
    const { tables, view } = made()
    const role = tables.roles['15-1254']!
    const capped = role.metros.map((row) => ({ ...row, floors: ['median' as const] }))
    const { prices } = made(view, ALL, { metros: capped })
    expect(Object.fromEntries(prices.dots.map(({ code, side }) => [code, side]))).toEqual({
      '39900': 'above',
      '41940': 'above',
      '35620': null,
      '25540': null,
      '19820': 'above',
    })
    expect(prices.floors).toBe(5)
  })

  it('says that no place has both where none has a price level', () => {
    expect(made({}, [BRIDGEPORT]).prices.headline).toBe(
      'No place with a price level publishes what web developers earn.',
    )
  })
})
