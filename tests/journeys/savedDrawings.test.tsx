import { describe, expect, it } from 'vitest'
import { compareSvg } from '#charts/compareSvg.ts'
import { csvNotes, plainWords } from '#charts/csvNotes.ts'
import { plateSvg } from '#charts/plateSvg.ts'
import { rankedSvg } from '#charts/rankedSvg.ts'
import { spreadSvg } from '#charts/spreadSvg.ts'
import { citiesFiles } from '#screens/cities/citiesFiles.ts'
import { compareFiles } from '#screens/compare/compareFiles.ts'
import { citiesAsked } from '#selectors/asked.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { citiesTable } from '#selectors/citiesTable.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import { rolesPicture } from '#selectors/rolesPicture.ts'
import type { View } from '#view/view.ts'
import { tablesOf, viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'
import { SEARCHED_OCCUPATIONS } from '../fixtures/search.ts'

const PLACES = Array.from({ length: 25 }, (_, i) => ({
  code: String(10_000 + i),
  short: `Town ${i}, OH`,
  median: 60_000 + i * 1000,
  prices: i === 24 ? 100 : 90,
}))

function cities(fields: Partial<View> = {}) {
  const view = viewOf(fields)
  const picture = citiesPicture(tablesOf(PLACES), view)
  if (!picture) throw new Error('the fixture has every table')
  return { view, picture, files: citiesFiles(picture, view) }
}

function marksOf(drawing: string): readonly (string | null)[] {
  const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return [...parsed.querySelectorAll('circle')].map((circle) => circle.getAttribute('r'))
}

describe('the list of Cities as a drawing', () => {
  it('names the baseline and draws the ring around the disc where prices change nothing', () => {
    const drawing = rankedSvg(cities().picture, false)
    expect(drawing).toContain('the nation $90,000')
    expect(marksOf(drawing).slice(0, 4)).toEqual(['7', '5', '4.5', '5'])
  })

  it('says how many of the rows it holds', () => {
    expect(cities().files.drawn).toBe('the first 20 of 25 drawn')
  })

  it('says what its rows were ordered and filtered by, and how many that left', async () => {
    const { view, picture } = cities({ sort: 'jobs', jobs: { from: 100, to: null }, states: ['OH'] })
    const tables = { ...tablesOf(PLACES), states: [] }
    expect(citiesAsked(tables, view, picture)).toMatchObject({
      order: 'jobs',
      isReordered: true,
      filters: expect.stringMatching(/; 100\+ jobs: 25 of 25 listed$/) as string,
    })
    expect(citiesAsked(tables, viewOf({ rank: 'prices' }), cities().picture)).toEqual({
      order: 'pay after local prices',
      isReordered: false,
      filters: '',
    })
    await expect(cities().files.asked?.()).resolves.toMatchObject({ order: 'pay as paid' })
  })

  it('is saved under a name of its own for each picture and rank', () => {
    expect(cities().files.csv.name).toBe('where-it-pays-15-1254-list-as-paid')
    expect(cities({ show: 'map', rank: 'prices' }).files.csv.name).toBe(
      'where-it-pays-15-1254-map-after-prices',
    )
  })

  it('has its difference in CSV in per cent, the unit in the head', () => {
    const { picture, view } = cities()
    const column = citiesTable(picture, view).columns.find(({ key }) => key === 'against')
    expect(column?.head).toBe('as paid against the nation, %')
    expect(column?.value(picture.rows[0]!)).toBe(-6.7)
  })
})

describe('the spread of Cities as a drawing', () => {
  it('has the middle half and the middle of each row, no mark of pay after prices, and the words of the range', () => {
    const drawing = spreadSvg(cities({ show: 'spread' }).picture, false)
    expect(marksOf(drawing)).toEqual([])
    expect(drawing.split('<rect')).toHaveLength(21)
    for (const words of ['1 in 10 earns less', 'middle half', '$63k–$109k', 'the nation $90,000'])
      expect(drawing).toContain(words)
  })
})

describe('a plate of roles as a drawing', () => {
  const outlook = {
    base: 86_000,
    target: 92_500,
    growth: 7.5,
    openings: 5400,
    exits: 1700,
    transfers: 3000,
    education: 'bachelor',
    experience: 'under-5-years',
    training: null,
  } as const
  const occupations = SEARCHED_OCCUPATIONS.map((occupation) => ({ ...occupation, outlook }))

  it('is understood alone: what is asked for, the key, jobs, openings against jobs, the words of the range', () => {
    const tables = { ...compareTables(), occupations: { all: { nation: null, outlook: null }, occupations } }
    const picture = rolesPicture(tables, viewOf({ view: 'roles', roles: ['15-1254', '15-1252'] }))
    if (!picture) throw new Error('the fixture has every table')
    const drawing = plateSvg(picture)
    marksOf(drawing)
    for (const words of [
      'to start: Bachelor',
      'leaving work',
      'changing',
      '86,000 → 92,500',
      'one for every 16 jobs',
      'middle half',
    ])
      expect(drawing).toContain(words)
    expect(drawing.split('1 in 10 less')).toHaveLength(2)
  })
})

describe('the files of a comparison', () => {
  const view = viewOf({ view: 'compare', metros: ['41940', '42660'], housing: 25 })
  const picture = comparePicture(compareTables(), view)
  if (!picture) throw new Error('the fixture has every table')
  const [block] = picture.blocks
  const files = compareFiles(block!, picture.source, view)

  it('say the baseline and the part moved to housing, without signs', () => {
    const notes = new Map(csvNotes(files))
    expect(notes.get('Baseline')).toBe('The nation')
    expect(notes.get('Housing')).toBe('25% of the price index moved to housing')
    expect(notes.get('Shown')).toMatch(/^Median yearly pay, May \d{4}; prices \d{4}, 25%/)
    expect(notes.get('Source')).toMatch(/^BLS/)
    expect(notes.has('Missing')).toBe(false)
  })

  it('say what is drawn, the nation’s ring around its disc', () => {
    expect(files.drawn).toContain('pay as paid')
    expect(marksOf(compareSvg(block!))).toContain('7')
  })

  it('draws a floor as an arrow', () => {
    const tables = compareTables()
    const metros = tables.roles['15-1254']!.metros.map((one) =>
      one.area === '41940' ? { ...one, floors: ['median' as const] } : one,
    )
    const view = viewOf({ view: 'compare', metros: ['41940', '42660'] })
    const drawn = compareSvg(comparePicture(compareTables({ metros }), view)!.blocks[0]!)
    expect(drawn.match(/l9 5l-9 5Z/g)).toHaveLength(1)
    expect(marksOf(drawn)).toHaveLength(5)
  })
})

it('a line of marks is read as words', () => {
  expect(plainWords('Jobs · ● BLS’s later figure, to 2024 · ○ forecast (○ the nation)')).toBe(
    'Jobs; BLS’s later figure, to 2024; forecast (the nation)',
  )
})
