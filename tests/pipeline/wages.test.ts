import { describe, expect, it } from 'vitest'
import { readNonmetro, shortNonmetroName } from '../../pipeline/nonmetro.ts'
import { readWages } from '../../pipeline/wages.ts'
import type { Wages } from '../../pipeline/wages.ts'
import { oewsText } from './oewsText.ts'
import type { OewsCells } from './oewsText.ts'
import { writeInputs } from './writeInputs.ts'

const NATION = { AREA: '99', AREA_TITLE: 'U.S.', AREA_TYPE: '1' }
const STATE = { AREA: '06', AREA_TITLE: 'California', AREA_TYPE: '2' }
const ACTORS = { OCC_CODE: '27-2011', OCC_TITLE: 'Actors' }
const METROS = [{ code: '41940', name: 'San Jose-Sunnyvale-Santa Clara, CA' }]
const STATES = [{ code: 'CA', name: 'California' }]

const NONMETRO = {
  AREA: '0100001',
  AREA_TITLE: 'Northwest Alabama nonmetropolitan area',
  AREA_TYPE: '6',
  PRIM_STATE: 'AL',
}

function read(
  metroRows: readonly OewsCells[],
  stateRows: readonly OewsCells[] = [],
  nonmetroRows: readonly OewsCells[] = [],
): Wages {
  const inputs = writeInputs({
    'oews/national_M2025_dl.csv': oewsText([
      { ...NATION, OCC_CODE: '00-0000', OCC_TITLE: 'All Occupations', O_GROUP: 'total', A_MEDIAN: '50980' },
      { ...NATION, OCC_CODE: '15-0000', O_GROUP: 'major' },
      { ...NATION, A_MEDIAN: '92650', EMP_PRSE: '6.7', MEAN_PRSE: '1.5' },
      { ...NATION, ...ACTORS, HOURLY: 'True', A_MEDIAN: '*', H_MEDIAN: '29.05' },
    ]),
    'oews/MSA_M2025_dl.csv': oewsText(metroRows),
    'oews/BOS_M2025_dl.csv': oewsText([{ ...NONMETRO, A_MEDIAN: '52530' }, ...nonmetroRows]),
    'oews/state_M2025_dl.csv': oewsText([{ ...STATE, A_MEDIAN: '120000' }, ...stateRows]),
  })
  return readWages(inputs, METROS, STATES, readNonmetro(inputs))
}

describe('the wages of a release', () => {
  it('hold the nation’s occupations with their errors, and the total apart', () => {
    const { roles, all } = read([{ A_MEDIAN: '166670' }])
    expect(roles.map(({ soc, unit }) => [soc, unit])).toEqual([
      ['15-1254', 'year'],
      ['27-2011', 'hour'],
    ])
    expect(roles[0]?.nation).toMatchObject({ median: 92_650, jobsError: 6.7, meanError: 1.5 })
    expect(all.median).toBe(50_980)
  })

  it('hold what is published outside metro areas apart, by occupation', () => {
    const { nonmetroOf, metrosOf } = read([{ A_MEDIAN: '166670' }])
    expect(nonmetroOf.get('15-1254')).toMatchObject([{ area: '0100001', median: 52_530 }])
    expect(metrosOf.get('15-1254')).toHaveLength(1)
  })

  it('refuse a nonmetropolitan area under two titles, and one without its seven digits', () => {
    expect(() => read([{ A_MEDIAN: '1' }], [], [{ ...NONMETRO, AREA_TITLE: 'Elsewhere' }])).toThrow(
      'oews/BOS_M2025_dl.csv, row 3, column AREA_TITLE: expected "Northwest Alabama nonmetropolitan area"; found "Elsewhere"',
    )
    expect(() => read([{ A_MEDIAN: '1' }], [], [{ ...NONMETRO, AREA: '100001' }])).toThrow(
      /row 3, column AREA: expected an area code of seven digits; found "100001"/,
    )
  })

  it('name nonmetropolitan areas in short, each otherwise than its state', () => {
    expect(shortNonmetroName('Northwest Alabama nonmetropolitan area', 'AL')).toBe('Northwest Alabama')
    expect(shortNonmetroName('Kansas nonmetropolitan area', 'KS')).toBe('Nonmetro Kansas')
    expect(shortNonmetroName('Balance of Nevada nonmetropolitan area', 'NV')).toBe('Nonmetro Nevada')
    expect(shortNonmetroName('Border Region of Texas nonmetropolitan area', 'TX')).toBe('Border, TX')
    expect(shortNonmetroName('North Northeastern Ohio nonmetropolitan area (noncontiguous)', 'OH')).toBe(
      'North Northeastern Ohio',
    )
    expect(shortNonmetroName('Guam', 'GU')).toBe('Guam')
  })

  it('give hourly occupations by the hour in a state too', () => {
    const { statesOf } = read([{ A_MEDIAN: '1' }], [{ ...STATE, ...ACTORS, A_MEDIAN: '*', H_MEDIAN: '41.5' }])
    expect(statesOf.get('27-2011')).toMatchObject([{ area: 'CA', median: 41.5 }])
  })

  it('leave out an area that publishes nothing of an occupation, and keep jobs without pay', () => {
    const nothing = { TOT_EMP: '**', LOC_QUOTIENT: '**', A_MEDIAN: '*' }
    expect(read([nothing]).metrosOf.get('15-1254')).toBeUndefined()
    expect(read([{ ...nothing, TOT_EMP: '40' }]).metrosOf.get('15-1254')).toMatchObject([
      { jobs: 40, median: null },
    ])
  })

  it('have a table for every area, also for one that publishes nothing', () => {
    const { areas } = read([{ TOT_EMP: '**', A_MEDIAN: '*' }])
    expect(areas.map(({ area, roles }) => [area, roles.length])).toEqual([
      ['41940', 0],
      ['CA', 1],
    ])
  })

  it('stop the build when a known area has no row, as in a file that ends early', () => {
    expect(() => read([{ AREA_TYPE: '6' }])).toThrow(
      'oews/MSA_M2025_dl.csv: expected rows of San Jose-Sunnyvale-Santa Clara, CA (41940); found none',
    )
  })

  it('stop the build at an unknown area', () => {
    expect(() => read([{}, { AREA: '99999' }])).toThrow(
      'oews/MSA_M2025_dl.csv, row 3, column AREA: expected the code of a known metro; found "99999"',
    )
  })

  it('stop the build at an area under another title', () => {
    expect(() => read([{ AREA_TITLE: 'San Jose, CA' }])).toThrow(
      /column AREA_TITLE: expected "San Jose-Sunnyvale/,
    )
  })

  it('stop the build at an occupation that the nation does not have', () => {
    expect(() => read([{ OCC_CODE: '15-1257' }])).toThrow(
      /column OCC_CODE: expected the code of an occupation that the nation has; found "15-1257"/,
    )
  })

  it('stop the build when a table is there both as .csv and as .xlsx', () => {
    const inputs = writeInputs({ 'oews/MSA_M2025_dl.csv': 'x', 'oews/MSA_M2025_dl.xlsx': { A: [['x']] } })
    expect(() => inputs.find('oews/MSA_M2025_dl')).toThrow(/expected one; found .*csv and .*xlsx/)
  })
})
