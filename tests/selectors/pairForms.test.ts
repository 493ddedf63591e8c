import { describe, expect, it } from 'vitest'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import { pairAlone } from '#selectors/pairAlone.ts'
import { pricesPicture } from '#selectors/pricesPicture.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { pair, pairTables } from '../fixtures/pair.ts'

describe('the other forms of two earners', () => {
  it('are of both: a map’s headline names both and compares with both in the nation', () => {
    expect(mapHeadline(pair().facts)[0]).toBe(
      'All 5 metro areas pay web developers and registered nurses together more than the nation.',
    )
    const same = pair({ roles: ['15-1254'] })
    expect(mapHeadline(same.facts)[0]).toMatch(
      /^\d of 6 metro areas pay two web developers more than the nation\.$/,
    )
    const mine = pair({ base: 'mine', salary: 400_000 })
    expect(mapHeadline(mine.facts)[0]).toContain('1 of 5 metro areas pays')
    expect(mapHeadline(mine.facts)[0]).toContain('more than you have alone.')
  })

  it('set the sum against prices, and say what is added and what drops out', () => {
    const view = viewOf({ pair: 'yes', roles: ['15-1254', '29-1141'], show: 'prices' })
    const from = pairTables()
    const prices = pricesPicture(from, view, pair({ show: 'prices' }, from))
    expect(prices?.deck).toMatch(/^Up: yearly medians, added, May 2025, as paid · across: price level/)
    expect(prices?.dots.find(({ code }) => code === '41940')).toMatchObject({ left: 366_670 / 1.1 })
    expect(prices?.headline).toMatch(/pays both \d+% more than the nation/)
    expect(prices?.shortHeadline).toMatch(/pays both \d/)
    expect(prices?.missing).toEqual([
      '1 metro area publishes no figure for web developers, 1 none for registered nurses',
      '1 has no price level',
    ])
    expect(prices?.jobs).toBe('jobs, the fewer')
  })

  it('say of the first alone why it is alone, and which role the release lacks', () => {
    const alone = (fields: Partial<View>, isKnown: boolean) => {
      const view = viewOf({ pair: 'yes', roles: ['15-1254', '29-1141'], ...fields })
      return pairAlone(citiesPicture(pairTables(), view)!, pairTables(), view, isKnown).base.notice
    }
    expect(alone({ show: 'spread' }, true)).toBe(
      'This picture shows web developers alone: two spreads do not add up. List, Map, Prices and Table are of both.',
    )
    expect(alone({ roles: ['15-1254', '99-9999'] }, false)).toBe(
      'This picture shows web developers alone: this release has no occupation 99-9999 for the second earner.',
    )
  })
})
