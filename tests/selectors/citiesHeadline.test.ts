import { describe, expect, it } from 'vitest'
import { listHeadline } from '#selectors/citiesHeadline.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { filterChips } from '#selectors/filterChips.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import type { View } from '#view/view.ts'
import { EVERY_STATE, tablesOf, viewOf, type Place } from '../fixtures/cities.ts'
import {
  ALL,
  BOISE,
  BRIDGEPORT,
  NEW_YORK,
  SAN_JOSE,
  ST_LOUIS,
  VALLEJO,
  picture,
} from '../fixtures/eightPlaces.ts'

/** New York second as paid; after its prices fourth at 112, fifth at 120. */
function dearNewYork(prices: number): readonly Place[] {
  const others = [120_000, 115_000, 105_000, 90_000].map((median, i) => ({
    code: `1000${String(i)}`,
    short: `Town ${String(i)}, KS`,
    median,
    prices: 100,
    jobs: 500,
  }))
  return [SAN_JOSE, { ...NEW_YORK, median: 125_000, prices }, ...others]
}

/** The fullest text of the list's headline. */
function full(fields: Partial<View> = {}, places: readonly Place[] = ALL): string {
  return listHeadline(picture(fields, places).facts)[0]
}

function chips(fields = {}) {
  return filterChips({ ...tablesOf(ALL), states: EVERY_STATE }, viewOf(fields), picture(fields))
}

describe('Cities headline', () => {
  it('crowns no 30-job market and no repeated figure, though both pay more', () => {
    expect(full()).toMatch(
      /^Of markets with 100 or more jobs and no repeated figure, San Jose pays web developers most, before and after prices\./,
    )
  })

  it('says in fewer words of whom it tells where a phone has no room for more', () => {
    expect(picture().headline).toBe(
      'Of markets with 100 or more jobs and no repeated figure, San Jose pays web developers most.',
    )
    expect(picture().shortHeadline).toBe('Of markets with firm figures, San Jose pays web developers most.')
  })

  it('says which pay it tells of where that is not the middle one, and of earners alone as of all', () => {
    expect(full({ measure: 'p90' })).toContain(', San Jose pays web developers at the 90th percentile most, ')
    expect(full()).toContain(', San Jose pays web developers most, ')
    expect(mapHeadline(picture({ measure: 'p10' }).facts)[0]).toContain(
      ' web developers at the 10th percentile more than the nation',
    )
  })

  it('names the largest move among the big markets as its second clause', () => {
    expect(full({}, dearNewYork(120))).toMatch(/\. New York falls from 2nd to 5th\.$/)
  })

  it('takes a change by a rank or two for no surprise', () => {
    expect(full({}, dearNewYork(112))).not.toContain('New York')
    expect(full()).not.toContain('New York falls')
  })

  it('tells of markets with 100 or more jobs where a small one beats the second leader it names', () => {
    expect(full({}, [SAN_JOSE, NEW_YORK, { ...VALLEJO, median: 160_000, prices: 90 }])).toMatch(
      /^Of markets with 100 or more jobs, San Jose pays web developers most, before and after prices\./,
    )
  })

  it('names both of two places with the same highest figure, and qualifies it where a small one has it too', () => {
    const same = { ...NEW_YORK, median: SAN_JOSE.median }
    expect(picture({}, [SAN_JOSE, same, ST_LOUIS]).headline).toMatch(
      /^New York and San Jose pay web developers alike and most; after local prices San Jose does\./,
    )
    const small = { ...VALLEJO, median: SAN_JOSE.median, prices: 120 }
    expect(picture({}, [SAN_JOSE, NEW_YORK, small]).headline).toMatch(
      /^Of markets with 100 or more jobs, San Jose/,
    )
  })

  it('says no rank of a leader again, and that ranks are the nation’s where a part is listed', () => {
    const dear = dearNewYork(120)
    expect(full({ states: ['CA', 'NY', 'KS'] }, dear)).toMatch(/New York falls from 2nd to 5th\.$/)
    expect(full({ states: ['CA', 'NY'] }, dear)).toMatch(/New York falls from 2nd to 5th nationwide\.$/)
    expect(full({ states: ['NY', 'KS'] }, dear)).not.toContain('New York falls')
  })

  it('does not call a single place, or the only one that may be named, the one that pays most', () => {
    expect(picture({ states: ['NV'] }).headline).toBe(
      'In Nevada only Reno publishes what web developers earn: $85,000.',
    )
    expect(picture({ near: '39900', miles: 10, jobs: { from: 200, to: 200 } }).headline).toBe(
      'Only Reno passes these filters: it pays web developers $85,000.',
    )
    expect(picture({ states: ['CA'] }).headline).toBe(
      'In California, of markets with 100 or more jobs only San Jose publishes what web developers earn: $166,670.',
    )
  })

  it('says that a leader has no price level', () => {
    const rich = { ...BRIDGEPORT, median: 180_000 }
    expect(picture({}, [SAN_JOSE, rich]).headline).toMatch(
      /^Bridgeport pays web developers most; it has no price level: after local prices San Jose does\./,
    )
    expect(picture({ rank: 'prices' }, [SAN_JOSE, rich]).headline).toMatch(
      /^San Jose pays web developers most after local prices; as paid it is Bridgeport\./,
    )
  })

  it('tells of a place chosen by its state as of one that passes, when places are states', () => {
    const tables = tablesOf([], {
      states: [{ ...tablesOf([SAN_JOSE]).roles['15-1254']!.metros[0]!, area: 'NV' }],
    })
    const made = citiesPicture({ ...tables, states: EVERY_STATE }, viewOf({ states: ['NV'] }))
    expect(made?.headline).toBe('Only Nevada passes these filters: it pays web developers $166,670.')
  })

  it('names the chosen states in full, up to three, here and in the chip', () => {
    const { headline } = picture({ states: ['CA', 'NV'] })
    expect(headline).toMatch(/^In California and Nevada, /)
    expect(chips({ states: ['CA', 'NV'] }).map(({ text }) => text)).toEqual(['California and Nevada'])
    expect(picture({ states: ['CA', 'NV', 'NY', 'MO'] }).headline).toMatch(/^In 4 states, /)
  })

  it('says that only small markets publish when nothing else does', () => {
    expect(picture({}, [VALLEJO, BOISE]).headline).toBe(
      'Only small markets publish a figure for web developers.',
    )
  })

  it('names both leaders when prices change who leads', () => {
    const cheap: Place = { code: '10000', short: 'Tulsa, OK', median: 165_000, prices: 85, jobs: 500 }
    expect(picture({}, [SAN_JOSE, cheap]).headline).toMatch(
      /^San Jose pays web developers most; after local prices Tulsa does\./,
    )
    expect(picture({ rank: 'prices' }, [SAN_JOSE, cheap]).headline).toMatch(
      /^Tulsa pays web developers most after local prices; as paid it is San Jose\./,
    )
  })

  it('measures the leader against a baseline that is not the nation', () => {
    expect(full({ base: '39900' })).toMatch(/figure, San Jose pays web developers most, 96% more than Reno\./)
  })

  it('keeps the reader’s own figure out of the headline', () => {
    const headline = full({ base: 'mine', salary: 92_000 })
    expect(headline).toContain('more than you have')
    expect(headline).not.toContain('92')
  })

  it('sets what the reader has against what is left there after prices, whatever ranks', () => {
    const { rows, base } = picture({ base: 'mine', salary: 92_000 })
    const first = rows.find(({ area }) => area.code === '41940')
    const more = Math.round(((first?.real ?? 0) / (base.real ?? 1) - 1) * 100)
    expect(Math.round(((first?.paid ?? 0) / 92_000 - 1) * 100)).not.toBe(more)
    expect(full({ base: 'mine', salary: 92_000 })).toContain(`${more}% more than you have, after prices`)
  })

  it('says on the map how many places beat the baseline', () => {
    expect(mapHeadline(picture().facts)[0]).toBe(
      '6 of 7 metro areas pay web developers more than the nation.',
    )
  })

  it('counts none, one and all in words on the map, and names a single place', () => {
    const over = (fields: Partial<View>) => mapHeadline(picture(fields).facts)[0]
    expect(over({ states: ['NV', 'ID'] })).toBe('Reno does not pay web developers more than the nation.')
    expect(over({ states: ['CA'] })).toBe('Both metro areas pay web developers more than the nation.')
    expect(over({ states: ['NV', 'MO'] })).toBe(
      '1 of 2 metro areas pays web developers more than the nation.',
    )
    expect(over({ states: ['NV', 'MO'], base: '46700' })).toBe(
      'None of 2 metro areas pays web developers more than Vallejo.',
    )
    expect(over({ states: ['CT'], rank: 'prices' })).toBe(
      'No place with a price level publishes what web developers earn here.',
    )
  })
})
