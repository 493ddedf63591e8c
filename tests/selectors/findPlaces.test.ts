import { describe, expect, it } from 'vitest'
import { findPlaces, type PlaceKind } from '#selectors/findPlaces.ts'
import type { TextPart } from '#selectors/markMatch.ts'
import { NO_TABLES } from '#store/tables.ts'
import { tablesOf } from '../fixtures/cities.ts'
import { SEARCHED_METROS, SEARCHED_PLACES, SEARCHED_STATES } from '../fixtures/search.ts'

const TABLES = {
  ...NO_TABLES,
  metros: SEARCHED_METROS,
  states: SEARCHED_STATES,
  places: { counties: [...SEARCHED_PLACES.counties], aliases: [...SEARCHED_PLACES.aliases] },
}
const ALL: readonly PlaceKind[] = ['nation', 'metro', 'state']
const ROLE = tablesOf([{ code: '35620', short: 'New York, NY', median: 104_820, jobs: 4200 }]).roles[
  '15-1254'
]

function hits(typed: string, kinds: readonly PlaceKind[] = ALL) {
  return findPlaces(TABLES, typed, kinds, { role: ROLE }).hits
}

function names(typed: string, kinds: readonly PlaceKind[] = ALL): readonly string[] {
  return hits(typed, kinds).map(({ name }) => name)
}

function marked(parts: readonly TextPart[] | undefined): string {
  return (parts ?? []).map(({ text, isMatch }) => (isMatch ? `*${text}*` : text)).join('')
}

describe('finding a place', () => {
  it.each([
    ['nyc', 'New York, NY'],
    ['NYC', 'New York, NY'],
    ['sf', 'San Francisco, CA'],
    ['la', 'Los Angeles, CA'],
    ['brooklyn', 'New York, NY'],
    ['king county', 'Seattle, WA'],
    ['kings county, ny', 'New York, NY'],
    ['palo alto', 'San Jose, CA'],
    ['tacoma', 'Seattle, WA'],
    ['seatle', 'Seattle, WA'],
    ['portland', 'Portland, OR'],
    ['portland me', 'Portland, ME'],
    ['kansas', 'All of Kansas'],
    ['kansas city', 'Kansas City, MO'],
    ['new york', 'New York, NY'],
    ['ca', 'All of California'],
    ['usa', 'The nation'],
  ])('answers “%s” with %s first', (typed, name) => {
    expect(names(typed)[0]).toBe(name)
  })

  it('says which part of a metro area was typed', () => {
    expect(marked(hits('king county')[0]?.why)).toBe('*King County*, WA → part of Seattle')
    expect(marked(hits('kings county ny')[0]?.why)).toBe('*Kings County*, *NY* → part of New York')
    expect(marked(hits('brooklyn')[0]?.why)).toBe('*brooklyn* → New York metro area')
  })

  it('calls a state by its name alone unless a city bears it', () => {
    expect(names('new york')).toContain('All of New York State')
    expect(names('washington')).toContain('All of Washington')
    expect(names('district of columbia')).toEqual(['District of Columbia'])
  })

  it('finds the metro areas of a state after the state', () => {
    expect(names('california')).toEqual([
      'All of California',
      'Los Angeles, CA',
      'San Francisco, CA',
      'San Jose, CA',
      'Hanford, CA',
    ])
  })

  it('gives only the kinds that may be taken', () => {
    expect(names('new york', ['state'])).toEqual(['All of New York State'])
    expect(names('usa', ['metro', 'state'])).toEqual([])
  })

  it('shows the jobs of the role, and tells nothing published from no table', () => {
    expect(hits('nyc')[0]?.stats?.jobs).toBe(4200)
    expect(hits('sf')[0]?.stats).toBeNull()
    expect(findPlaces(TABLES, 'sf', ALL).hits[0]?.stats).toBeUndefined()
  })

  it('keeps a price level that is not published as such', () => {
    expect(hits('bridgeport')[0]?.prices).toBeNull()
  })

  it('begins with the nation, the place on screen, then the largest', () => {
    const { hits: start } = findPlaces(TABLES, '', ALL, { role: ROLE, current: ['42660'] })
    expect(start.slice(0, 3).map(({ name }) => name)).toEqual(['The nation', 'Seattle, WA', 'New York, NY'])
  })

  it('finds no metro area for a place that is in none', () => {
    expect(findPlaces(TABLES, 'aspen', ALL)).toEqual({ hits: [], total: 0, instead: null })
  })
})
