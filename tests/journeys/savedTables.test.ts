import { describe, expect, it } from 'vitest'
import { exportCsv } from '#charts/exportCsv.ts'
import { plateFiles } from '#screens/roles/plateFiles.ts'
import type { RoleTable } from '#domain/wages.ts'
import { citiesPicture, sourceText } from '#selectors/citiesPicture.ts'
import { citiesTable } from '#selectors/citiesTable.ts'
import { kindsText, type ComparePlace } from '#selectors/comparePlaces.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import { compareTable } from '#selectors/compareTable.ts'
import { forecastTable, type ForecastRow } from '#selectors/forecastTable.ts'
import type { PictureTable } from '#selectors/pictureTable.ts'
import { rolesPicture } from '#selectors/rolesPicture.ts'
import { rolesTable } from '#selectors/rolesTable.ts'
import { trendText } from '#selectors/onePageWords.ts'
import type { View } from '#view/view.ts'
import { tablesOf, viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'
import { ROLES_TABLES, rolesView } from '../fixtures/roles.ts'

const PLACES = [
  { code: '10000', short: 'Mayagüez, PR', median: 60_000, prices: 95.123_456, housing: 90 },
  { code: '10001', short: 'Akron, OH', median: 50_000, prices: null },
]

function cities(fields: Partial<View> = {}, role: Partial<RoleTable> = {}) {
  const view = viewOf(fields)
  const picture = citiesPicture(tablesOf(PLACES, role), view)
  if (!picture) throw new Error('the fixture has every table')
  return citiesTable(picture, view)
}

function lines<Row>(table: PictureTable<Row>): readonly string[] {
  return exportCsv('', [], table).split('\r\n').slice(1)
}

describe('a table as CSV', () => {
  it('says the unit of pay behind its head, by the year or by the hour', () => {
    expect(lines(cities())[0]).toContain('"median, as paid, dollars a year"')
    expect(lines(cities({}, { unit: 'hour' }))[0]).toContain('"median, after local prices, dollars an hour"')
    const view = viewOf({ view: 'compare', metros: ['41940', '42660'] })
    const block = comparePicture(compareTables(), view)!.blocks[0]!
    expect(lines(compareTable(block.rows, block.base, 'year', 'median'))[0]).toContain(
      '"as paid, to match the nation, dollars a year"',
    )
  })

  it('says why a place has no rank after prices in place of "not published", as the page does', () => {
    const akron = lines(cities()).find((line) => line.startsWith('"Akron'))
    expect(akron).toContain(',50000,no price level,2,no price level,10001,')
  })

  it('has price levels to a thousandth, whatever the sums make of them', () => {
    expect(lines(cities({ housing: 40 })).join()).not.toMatch(/\d\.\d{4}/)
  })

  it('names the figures that are floors, and has no such column where none is', () => {
    expect(lines(cities())[0]).not.toContain('floors')
    const picture = citiesPicture(tablesOf(PLACES), viewOf())!
    const floors = ['p75', 'p90'] as const
    const rows = picture.rows.map((row) => ({ ...row, stats: { ...row.stats, floors } }))
    const capped = lines(citiesTable({ ...picture, rows }, viewOf()))
    expect(capped[0]).toContain('floors (this much or more)')
    expect(capped[1]).toContain('"75th percentile, 90th percentile"')
  })

  it('disarms a sum that begins with a sign', () => {
    const table = {
      columns: [{ key: 'a', head: 'a', text: (row: string) => row, value: (row: string) => row }],
      rows: ['+1+cmd|x', '-2*3', '-6.0%', '+1,200'],
    }
    expect(lines(table).slice(1, 5)).toEqual(["'+1+cmd|x", "'-2*3", '-6.0%', '"+1,200"'])
  })
})

describe('openings published as none', () => {
  const outlook = { base: 1100, target: 1100, growth: 1.5, openings: 0, exits: 0, transfers: 0 } as const

  it('are under 50 in the table of the plate and in the page, and 0 with a note in its CSV', () => {
    const view = rolesView({ roles: ['15-1254'] })
    const picture = rolesPicture(ROLES_TABLES, view)!
    const rows = picture.rows.map((row) => ({
      ...row,
      outlook: { education: null, experience: null, training: null, ...outlook },
    }))
    const made = rolesTable({ ...picture, rows })
    const openings = made.columns.find(({ key }) => key === 'openings')!
    expect(openings.text(made.rows[0]!)).toBe('under 50')
    expect(openings.value(made.rows[0]!)).toBe(0)
    expect(plateFiles({ ...picture, rows }, view).csv.notes).toContainEqual([
      'Openings a year',
      '0: under 50; published in hundreds',
    ])
    const occupation = ROLES_TABLES.occupations!.occupations[0]!
    const told = { ...occupation, outlook: { ...occupation.outlook!, ...outlook } }
    expect(trendText('Surgeons', told)).toContain('; under 50 openings a year.')
  })

  it('are under 50 in the rounds of the forecast check', () => {
    const row = { openings: { tenYears: null, yearly: 0 } } as ForecastRow
    const table = forecastTable([], { withOthers: 'with others' } as never)
    expect(table.columns.find(({ key }) => key === 'yearly')?.text(row)).toBe('under 50')
  })
})

describe('the source line', () => {
  it('speaks of the kind of places that are shown', () => {
    const area = (kind: 'metro' | 'state') => ({ area: { kind } }) as ComparePlace
    expect(sourceText(kindsText([area('metro')]))).toMatch(/published for metro areas\.$/)
    expect(kindsText([area('state'), area('state')])).toBe('states')
    expect(kindsText([area('state'), area('metro')])).toBe('metro areas and states')
    const view = viewOf({ view: 'compare', metros: ['41940', '42660'] })
    expect(comparePicture(compareTables(), view)?.source).toMatch(/for metro areas\.$/)
    const inStates = citiesPicture(
      { ...tablesOf(PLACES.map((place) => ({ ...place, median: null }))), states: [] },
      viewOf(),
    )
    expect(inStates?.source).toMatch(/for states\.$/)
  })
})
