import { describe, expect, it } from 'vitest'
import type { Nonmetro } from '#domain/area.ts'
import { baselineOf } from '#selectors/baseline.ts'
import { citiesNeeds, citiesPicture, nonmetroNeeded } from '#selectors/citiesPicture.ts'
import { citiesTable } from '#selectors/citiesTable.ts'
import { leftOutTexts } from '#selectors/leftOut.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import { placeDetails } from '#selectors/placeDetails.ts'
import { rolesPlace } from '#selectors/rolesPlace.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { EVERY_STATE, tablesOf, viewOf, type Place } from '../fixtures/cities.ts'

const PLACES: readonly Place[] = [
  { code: '41940', short: 'San Jose, CA', median: 160_000, prices: 110, jobs: 1130, population: 1_945_767 },
  { code: '39900', short: 'Reno, NV', median: 85_000, prices: 100, jobs: 200, population: 564_782 },
]

function area(code: string, short: string, state: string): Nonmetro {
  const name = `${short} nonmetropolitan area`
  return { kind: 'nonmetro', code, name, short, states: [state], prices: null }
}

const metros = tablesOf(PLACES)
const [pattern] = metros.roles['15-1254']!.metros
const tables: Tables = {
  ...metros,
  states: EVERY_STATE,
  nonmetro: {
    areas: [area('0100001', 'Northwest Alabama', 'AL'), area('2000006', 'Nonmetro Kansas', 'KS')],
    lacking: ['29-1141'],
  },
  nonmetroRoles: {
    '15-1254': { soc: '15-1254', unit: 'year', rows: [{ ...pattern!, area: '0100001', median: 130_000 }] },
  },
}

function at(fields: Partial<View> = {}, from = tables) {
  const picture = citiesPicture(from, viewOf({ nonmetro: 'yes', ...fields }))
  if (!picture) throw new Error('every table is here')
  return picture
}

function names(fields: Partial<View>): readonly string[] {
  return at(fields).rows.map((row) => row.area.short)
}

describe('areas outside metro areas', () => {
  it('are in the list only where they are asked for, in their order but without a rank, so that no metro area’s rank changes', () => {
    expect(names({ nonmetro: 'no' })).toEqual(['San Jose, CA', 'Reno, NV'])
    expect(at().rows.map((row) => [row.area.short, row.paidRank, row.realRank])).toEqual([
      ['San Jose, CA', 1, 1],
      ['Northwest Alabama', null, null],
      ['Reno, NV', 2, 2],
    ])
    expect(names({ rank: 'prices' })).toEqual(['San Jose, CA', 'Reno, NV', 'Northwest Alabama'])
  })

  it('are counted under the picture, apart from metro areas without a price level', () => {
    expect(at().deck).toMatch(/3 of 4 publish a figure$/)
    expect(at().missing.slice(0, 2)).toEqual([
      '1 area publishes no figure',
      'nonmetropolitan areas (1): local pay only, unranked, not on the map',
    ])
    expect(mapHeadline(at().facts)[0]).toMatch(/^1 of 2 metro areas pays/)
  })

  it('pass filters of states, jobs and pay; those of people, prices, distance and the baseline leave them out', () => {
    expect(names({ states: ['AL'] })).toEqual(['Northwest Alabama'])
    expect(names({ jobs: { from: 100, to: null } })).toContain('Northwest Alabama')
    for (const fields of [
      { pop: { from: 1, to: null } },
      { level: { from: 1, to: null } },
      { near: '41940', miles: 500 },
      { beats: 'yes' },
    ] as const)
      expect(names(fields)).not.toContain('Northwest Alabama')
    expect(leftOutTexts(at().pays)[0]).toMatch(/^1 nonmetropolitan area has no count of people, price level/)
  })

  it('are named as what they are by headline, rail and table', () => {
    expect(at({ states: ['AL'] }).headline).toBe(
      'In Alabama only nonmetropolitan Northwest Alabama publishes what web developers earn: $130,000.',
    )
    expect(placeDetails(tables, viewOf({ open: '0100001' }), at())?.lines).toContain(
      'Nonmetropolitan area: no price level is published, so there is no pay after prices',
    )
    const { columns, rows } = citiesTable(at(), viewOf({ nonmetro: 'yes' }))
    const cell = (key: string) => columns.find((column) => column.key === key)?.text(rows[1]!)
    expect([cell('area'), cell('code'), cell('paidRank'), cell('real')]).toEqual([
      'Northwest Alabama',
      '0100001',
      'nonmetropolitan: not ranked',
      'no price level',
    ])
  })

  it('are waited for where asked for, unless the role has none of them', () => {
    const view = viewOf({ nonmetro: 'yes' })
    expect(citiesNeeds(metros, view)).toEqual(['nonmetro'])
    expect(citiesPicture({ ...tables, nonmetro: undefined }, view)).toBeNull()
    expect(citiesPicture({ ...tables, nonmetroRoles: {} }, view)).toBeNull()
    expect(nonmetroNeeded(tables, viewOf({ nonmetro: 'yes', roles: ['29-1141'] }))).toBe(false)
    const nurse = { ...metros.roles['15-1254']!, soc: '29-1141' }
    const known = { ...tables, roles: { '29-1141': nurse } }
    expect(at({ roles: ['29-1141'] }, known).pays.unpublished).toHaveLength(2)
  })

  it('are no baseline and no place of Roles, which is said in words', () => {
    const view = viewOf({ base: '0100001', place: '0100001' })
    expect(baselineOf(tables, view, tables.roles['15-1254']!).notice).toMatch(
      /^0100001 is a nonmetropolitan area: it has local pay and no price level, and only Cities lists it\. Compared/,
    )
    expect(rolesPlace(tables, view)?.notice).toMatch(/^0100001 is a nonmetropolitan area/)
  })
})
