import { describe, expect, it } from 'vitest'
import { readPlaceAliases } from '../../pipeline/placeAliases.ts'
import { shortPlaceName } from '../../pipeline/placeNames.ts'
import { readCounties, readMetroPlaces } from '../../pipeline/places.ts'
import { readPrices } from '../../pipeline/prices.ts'
import { writeInputs } from './writeInputs.ts'

describe('the short name of a metro area', () => {
  it.each([
    ['San Jose-Sunnyvale-Santa Clara, CA', 'San Jose, CA'],
    ['Winston-Salem, NC', 'Winston-Salem, NC'],
    ['Boise City, ID', 'Boise City, ID'],
    ['Urban Honolulu, HI', 'Honolulu, HI'],
    ['Louisville/Jefferson County, KY-IN', 'Louisville, KY'],
    ['Nashville-Davidson--Murfreesboro--Franklin, TN', 'Nashville, TN'],
    ['Scranton--Wilkes-Barre, PA', 'Scranton, PA'],
    ['Augusta-Richmond County, GA-SC', 'Augusta, GA'],
    ['Kansas City, MO-KS', 'Kansas City, MO'],
    ['Washington-Arlington-Alexandria, DC-VA-MD-WV', 'Washington, DC'],
  ])('of %s is %s', (title, short) => {
    expect(shortPlaceName(title)).toBe(short)
  })
})

const METROS_HEAD = 'cbsa,title,latitude,longitude,population_2023\n'
function metros(rows: string) {
  return readMetroPlaces(writeInputs({ 'places/metros.csv': METROS_HEAD + rows }))
}

describe('metro areas', () => {
  it('belong to every state that their title names', () => {
    expect(metros('28140,"Kansas City, MO-KS",39.1,-94.6,2221343\n')[0]?.states).toEqual(['MO', 'KS'])
  })

  it('may have no population', () => {
    expect(metros('10380,"Aguadilla, PR",18.4,-67.1,\n')[0]?.population).toBeNull()
  })

  it('stop the build when one is there twice', () => {
    const row = '10420,"Akron, OH",41.1,-81.4,698398\n'
    expect(() => metros(row + row)).toThrow(
      'places/metros.csv, row 3, column cbsa: expected each area once; 10420 stands in row 2 too',
    )
  })

  it('stop the build when two would have one short name', () => {
    expect(() => metros('10420,"Akron, OH",41,-81,1\n10421,"Akron-Kent, OH",41,-81,1\n')).toThrow(
      /each first city and state once; Akron, OH/,
    )
  })

  it('stop the build when a state or a position is unknown', () => {
    expect(() => metros('10420,"Akron, XX",41,-81,1\n')).toThrow(/postal codes of known states/)
    expect(() => metros('10420,"Akron, OH",411,-81,1\n')).toThrow(
      /column latitude: expected degrees, at most 90/,
    )
  })
})

const PRICES_HEAD = 'area,name,year,all_items,goods,housing,utilities,other_services\n'
function prices(rows: string) {
  const inputs = writeInputs({ 'places/regional-price-parities-2024.csv': PRICES_HEAD + rows })
  return readPrices(inputs, new Set(['10180', '10420']))
}

describe('price levels', () => {
  it('name metro areas by code, then states by postal code', () => {
    const levels = prices(
      '06,California,2024,112.6,110,150,140,105\n10180,x,2024,90.364,93.7,73.7,81.1,96.2\n',
    )
    expect(levels.map(({ area, all }) => [area, all])).toEqual([
      ['10180', 90.364],
      ['CA', 112.6],
    ])
  })

  it('stop the build when an area is there twice', () => {
    const row = '10180,x,2024,90,90,90,90,90\n'
    expect(() => prices(row + row)).toThrow(
      /row 3, column area: expected each area once; 10180 stands in row 2 too/,
    )
  })

  it('stop the build when the code is unknown or the year another', () => {
    expect(() => prices('99999,x,2024,90,90,90,90,90\n')).toThrow(/column area: expected the code of a known/)
    expect(() => prices('10180,x,2023,90,90,90,90,90\n')).toThrow(
      /row 2, column year: expected the year 2024; found "2023"/,
    )
  })

  it('stop the build when a level is none', () => {
    expect(() => prices('10180,x,2024,90,NaN,90,90,90\n')).toThrow(
      /column goods: expected a number; found "NaN"/,
    )
    expect(() => prices('10180,x,2024,0.9,90,90,90,90\n')).toThrow(/column all_items: expected a price level/)
  })
})

const COUNTY_HEAD = [
  'CBSA Code',
  'Metropolitan/Micropolitan Statistical Area',
  'County/County Equivalent',
  'State Name',
  'FIPS State Code',
]
const AREA = 'Metropolitan Statistical Area'
function counties(...rows: (string | number | null)[][]) {
  const inputs = writeInputs({
    'places/list1_2023.xlsx': {
      'List 1': [['List 1. …'], [], COUNTY_HEAD, ...rows, ['Source: …', null, null, null, null]],
    },
  })
  return readCounties(inputs, new Set(['35620', '12940']))
}

describe('counties', () => {
  it('lead to their metro area under the name as published; those of micropolitan areas are left out', () => {
    const list = counties(
      ['35620', AREA, 'Kings County', 'New York', '36'],
      ['12940', AREA, 'Ascension Parish', 'Louisiana', 22],
      ['10100', 'Micropolitan Statistical Area', 'Brown County', 'South Dakota', '46'],
    )
    expect(list).toEqual([
      { name: 'Ascension Parish', state: 'LA', metro: '12940' },
      { name: 'Kings County', state: 'NY', metro: '35620' },
    ])
  })

  it('stop the build when one is there twice, its state is another, or its metro area unknown', () => {
    const kings = ['35620', AREA, 'Kings County', 'New York', '36']
    expect(() => counties(kings, kings)).toThrow(/each county once; Kings County, NY/)
    expect(() => counties(['35620', AREA, 'Kings County', 'Ohio', '36'])).toThrow(/column State Name/)
    expect(() => counties(['99999', AREA, 'Kings County', 'New York', '36'])).toThrow(
      /the code of a known metro/,
    )
  })
})

describe('names that people type for a place', () => {
  it('stop the build when the place they mean is not there', () => {
    expect(() => readPlaceAliases([])).toThrow(
      /^placeAliases\.csv, row 2, column place: expected the short name of a metro area or a state; found "New York, NY"/,
    )
  })
})
