import { describe, expect, it } from 'vitest'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { emptiedBy, togetherText } from '#selectors/emptiedBy.ts'
import { countUnder, filterChips } from '#selectors/filterChips.ts'
import { filterPresets } from '#selectors/filterPresets.ts'
import { leftOutTexts } from '#selectors/leftOut.ts'
import { whereCounts } from '#selectors/whereCounts.ts'
import type { View } from '#view/view.ts'
import { EVERY_STATE, tablesOf, viewOf, type Place } from '../fixtures/cities.ts'

const PLACES: readonly Place[] = [
  { code: '41940', short: 'San Jose, CA', median: 160_000, prices: 110, jobs: 1130, population: 1_945_767 },
  { code: '35620', short: 'New York, NY', median: 100_000, prices: 113, jobs: 4200, population: 19_498_249 },
  { code: '41180', short: 'St. Louis, MO', median: 104_000, prices: 95, jobs: 490, population: 2_796_999 },
  { code: '39900', short: 'Reno, NV', median: 85_000, prices: 100, jobs: 200, population: 564_782 },
  { code: '14860', short: 'Bridgeport, CT', median: 99_000, prices: null, jobs: 250 },
  { code: '46700', short: 'Vallejo, CA', median: 106_000, prices: 108, jobs: null, population: 449_218 },
]

const tables = { ...tablesOf(PLACES), states: EVERY_STATE }

function at(fields: Partial<View>) {
  const view = viewOf(fields)
  const picture = citiesPicture(tables, view)
  if (!picture) throw new Error('the fixture has every table')
  return { view, picture, chips: filterChips(tables, view, picture) }
}

function listed(fields: Partial<View>): readonly string[] {
  return at(fields).picture.rows.map((row) => row.area.short.replace(/,.*/, ''))
}

function chipTexts(fields: Partial<View>): readonly string[] {
  return at(fields).chips.map(({ text }) => text)
}

describe('a filter', () => {
  it('by people takes both ends in and leaves out a place without a count', () => {
    expect(listed({ pop: { from: 564_782, to: 2_796_999 } })).toEqual(['San Jose', 'St. Louis', 'Reno'])
    expect(listed({ pop: { from: null, to: 500_000 } })).toEqual(['Vallejo'])
    expect(chipTexts({ pop: { from: 1_000_000, to: null } })).toEqual(['1,000,000+ people'])
  })

  it('by price level is that of BEA, wherever the housing handle stands, and is said against the nation', () => {
    expect(listed({ level: { from: null, to: 100 } })).toEqual(['St. Louis', 'Reno'])
    expect(listed({ level: { from: null, to: 100 }, housing: 40 })).toEqual(['St. Louis', 'Reno'])
    expect(chipTexts({ level: { from: null, to: 100 } })).toEqual(['prices up to the nation’s'])
    expect(chipTexts({ level: { from: 95, to: 105 } })).toEqual(['prices −5% to +5%'])
    expect(chipTexts({ level: { from: 110, to: null } })).toEqual(['prices +10% and up'])
  })

  it('by the baseline compares what is left after prices, and a place without a price level never beats it', () => {
    // The nation's median is $90,000: New York keeps 88,496, Bridgeport has no level, Reno is below.
    expect(listed({ beats: 'yes' })).toEqual(['San Jose', 'Vallejo', 'St. Louis'])
    expect(chipTexts({ beats: 'yes' })).toEqual(['beats the nation after prices'])
    expect(listed({ beats: 'yes', base: '41180' })).toEqual(['San Jose'])
  })

  it('by the reader’s own pay says so in words that hold no figure', () => {
    const mine = { beats: 'yes', base: 'mine', salary: 109_000 } as const
    expect(listed(mine)).toEqual(['San Jose', 'St. Louis'])
    expect(chipTexts(mine)).toEqual(['more than you have now, after prices'])
  })

  it('against a baseline without a price level lets nothing pass and says why', () => {
    const { picture, chips } = at({ beats: 'yes', base: '14860' })
    expect(picture.rows).toEqual([])
    expect(emptiedBy(chips).text).toBe(
      'No place passes “beats Bridgeport after prices, which has no price level”. Without it there are 6.',
    )
  })

  it('by pay is in the prices that rank', () => {
    const pay = { from: 100_000, to: 106_000 }
    expect(listed({ pay })).toEqual(['Vallejo', 'St. Louis', 'New York'])
    expect(listed({ pay, rank: 'prices' })).toEqual([])
  })
})

describe('the headline of a filtered list', () => {
  it('says that it speaks of the listed places alone', () => {
    expect(at({ level: { from: null, to: 100 } }).picture.headline).toMatch(
      /^Of the 2 listed, St\. Louis pays web developers most/,
    )
    expect(at({ states: ['CA'] }).picture.headline).toMatch(/^In California, San Jose pays/)
  })
})

describe('an empty result', () => {
  it('says that all filters hold together, and which may go, the most helpful first', () => {
    const { chips } = at({
      states: ['CA', 'NV'],
      jobs: { from: 100, to: null },
      level: { from: null, to: 99 },
    })
    const { culprit, helpful, text } = emptiedBy(chips)
    expect(helpful.map(({ key }) => key)).toEqual(['level', 'where'])
    expect(text).toBe(
      'No place passes all 3 filters at once, and they hold together. Without “prices up to −1%” there are 2 and without “California and Nevada” there is 1.',
    )
    expect(culprit?.without).toEqual({ level: null })
  })

  it('says which filters leave nothing even alone where no single removal helps', () => {
    const { chips } = at({ jobs: { from: 9999, to: null }, pop: { from: 90_000_000, to: null } })
    const { helpful, text } = emptiedBy(chips)
    expect(helpful).toEqual([])
    expect(text).toMatch(/“90,000,000\+ people” and “9,999\+ jobs” each leave none even alone\.$/)
  })
})

describe('two filters', () => {
  it('are said to narrow each other, one alone is not', () => {
    const near = { near: '35620', miles: 200 } as const
    expect(togetherText(at({ regions: ['west'] }).chips)).toBe('')
    expect(togetherText(at({ regions: ['west'], ...near }).chips)).toBe(
      'Filters narrow each other: a place is listed only if both hold, “the West” and “within 200 miles of New York”.',
    )
  })
})

describe('live counts', () => {
  it('say how many places a choice would list beside the filters that are set', () => {
    const { view, picture } = at({ states: ['CA'] })
    expect(countUnder(tables, view, picture, { jobs: { from: 100, to: null } })).toBe(1)
    expect(countUnder(tables, view, picture, { states: [] })).toBe(6)
  })

  it('stand on each preset, which a second click takes back', () => {
    const { view, picture } = at({ jobs: { from: 100, to: null } })
    expect(filterPresets(tables, view, picture).map(({ text, on, count }) => [text, on, count])).toEqual([
      ['100+ jobs', true, 5],
      ['1,000,000+ people', false, 3],
      ['prices up to the nation’s', false, 2],
      ['beats the nation after prices', false, 2],
    ])
    expect(filterPresets(tables, view, picture)[0]?.fields).toEqual({ jobs: null })
  })

  it('of states and regions leave the chosen ones out of account', () => {
    const { view, picture } = at({ states: ['CA'], jobs: { from: 100, to: null } })
    const { states, regions } = whereCounts(tables, view, picture)
    expect([states.get('CA'), states.get('MO'), states.get('TX')]).toEqual([1, 1, undefined])
    expect([...regions].toSorted()).toEqual([
      ['midwest', 1],
      ['northeast', 2],
      ['west', 2],
    ])
  })

  it('say what a limit leaves out for want of a figure', () => {
    expect(leftOutTexts(at({}).picture.pays)).toEqual([
      '1 here has no count of people in our source: any limit leaves it out.',
      '1 has no published price level: any limit leaves it out.',
    ])
  })
})
