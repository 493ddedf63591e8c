import { describe, expect, it } from 'vitest'
import { matrixSvg } from '#charts/matrixSvg.ts'
import { PAIR_COLUMNS } from '#charts/pairColumns.ts'
import { placeSvg } from '#charts/placeSvg.ts'
import { rankedSvg } from '#charts/rankedSvg.ts'
import { spreadSvg } from '#charts/spreadSvg.ts'
import { compareSvg } from '#charts/compareSvg.ts'
import { fittingTicks } from '#charts/fittingTicks.ts'
import type { RoleTable } from '#domain/wages.ts'
import { placeFiles } from '#screens/roles/placeFiles.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import { payMatrix } from '#selectors/payMatrix.ts'
import { placePicture } from '#selectors/placePicture.ts'
import type { View } from '#view/view.ts'
import { tablesOf, viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'
import { pairTables } from '../fixtures/pair.ts'
import { ROLES_TABLES, rolesView } from '../fixtures/roles.ts'
import { overlappingTexts } from '../charts/overlappingTexts.ts'

/** Names as long as the longest of the nonmetropolitan areas, pay from 100 to 500 thousand. */
const PLACES = Array.from({ length: 9 }, (_, i) => ({
  code: String(10_000 + i),
  short: i === 0 ? 'North Valley-Northern Mountains, CA' : `Town ${i}, OH`,
  median: 100_000 + i * 50_000,
  prices: 90,
  ...(i === 0 && { collapsed: true }),
}))

function cities(fields: Partial<View> = {}, role: Partial<RoleTable> = {}, per = 1) {
  const places = PLACES.map((place) => ({ ...place, median: place.median / per }))
  const picture = citiesPicture(tablesOf(places, role), viewOf(fields))
  if (!picture) throw new Error('the fixture has every table')
  return picture
}

function hourly() {
  const { nation } = cities().role
  return cities({}, { unit: 'hour', nation: { ...nation, median: 52.5 } }, 4000)
}

const there = <T,>(made: T | null | undefined): T => {
  if (made === null || made === undefined) throw new Error('the fixture has every table')
  return made
}

describe('words of a saved drawing', () => {
  it.each([
    ['the list', () => rankedSvg(cities(), false)],
    ['the list of pay by the hour', () => rankedSvg(hourly(), true)],
    ['the list of two earners', () => rankedSvg(cities(), false, PAIR_COLUMNS)],
    ['the spread', () => spreadSvg(cities({ show: 'spread' }), false)],
  ])('do not stand on each other in %s, with long names and six digits', (_, draw) => {
    expect(overlappingTexts(draw())).toEqual([])
  })

  it('do not stand on each other in a comparison with a baseline of a long name', () => {
    const view = viewOf({ view: 'compare', metros: ['41940', '42660'], base: '19740' })
    const block = there(comparePicture(compareTables(), view)?.blocks[0])
    const base = { ...block.base, name: 'District of Columbia' }
    expect(overlappingTexts(compareSvg({ ...block, base }))).toEqual([])
  })

  it('say both parts of what two earners have in a comparison, and do not stand on each other', () => {
    const metros = ['41940', '35620', '39900', '46700']
    const view = viewOf({ view: 'compare', pair: 'yes', roles: ['15-1254', '29-1141'], metros })
    const tables = { ...pairTables(), prices: compareTables().prices }
    const drawn = compareSvg(there(comparePicture(tables, view)?.together))
    expect(drawn).toContain('$166,670 + $200,000')
    expect(drawn).toContain('not published: registered nurses')
    expect(overlappingTexts(drawn)).toEqual([])
  })

  it('say by which pay the rows are ranked', () => {
    expect(rankedSvg(cities(), false)).toContain('rank as paid')
    expect(rankedSvg(cities({ rank: 'prices' }), true)).toContain('rank after prices')
  })
})

describe('figures of an axis', () => {
  it('are left out two by two until they have room, and beyond the room altogether', () => {
    const values = [100_000, 150_000, 200_000, 250_000, 300_000]
    const text = (value: number) => `$${value / 1000}k`
    const x = (value: number) => value / 2500
    expect(fittingTicks(values, x, text, 14, [0, 200])).toEqual([100_000, 250_000])
    expect(fittingTicks(values, (value) => value / 500, text, 14, [0, 1000])).toEqual(values)
    expect(fittingTicks(values, (value) => value / 500, text, 14, [210, 1000])).toEqual(values.slice(1))
  })
})

describe('a saved picture explains its marks', () => {
  it('of a matrix: the bounds of the colours, large and small figures, bold and dots', () => {
    const view = viewOf({ view: 'compare', show: 'matrix', metros: ['41940', '42660', '19740'] })
    const matrix = there(payMatrix(compareTables(), view))
    const drawing = matrixSvg(matrix)
    for (const words of [
      '−30%',
      '+15%',
      'large: as paid; small: after prices',
      'bold: best place for the role',
    ])
      expect(drawing).toContain(words)
    expect(overlappingTexts(drawing)).toEqual([])
  })

  it('of what a place pays: the range, the ring, what it is held against and the growth of the nation', () => {
    const view = rolesView({ roles: [], place: '19740', sort: 'growth' })
    const picture = there(placePicture(ROLES_TABLES, view))
    const drawing = placeSvg(picture)
    for (const words of ['middle half', '○ middle in the nation', 'against the nation', 'nation grows'])
      expect(drawing).toContain(words)
    const grown = there(picture.rows.find(({ growth }) => growth !== null))
    expect(drawing).toContain(`${Math.abs(grown.growth ?? 0).toFixed(1)}%`)
    expect(placeFiles(picture, view).signs).toContain('the scale doubles at each step')
    expect(overlappingTexts(drawing)).toEqual([])
  })

  it('of what a place pays: what it was ordered and filtered by', async () => {
    const view = rolesView({ roles: [], place: '19740', sort: 'growth', groups: ['15'] })
    const asked = await placeFiles(there(placePicture(ROLES_TABLES, view)), view).asked?.()
    expect(asked).toMatchObject({ order: 'forecast growth', isReordered: true })
    expect(asked?.filters).toMatch(/: \d+ of \d+ listed$/)
  })
})
