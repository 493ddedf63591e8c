import { describe, expect, it } from 'vitest'
import { readOews } from '../../pipeline/oews.ts'
import type { OewsRow } from '../../pipeline/oews.ts'
import { oewsText } from './oewsText.ts'
import type { OewsCells } from './oewsText.ts'
import { writeInputs } from './writeInputs.ts'

const CAP = { year: 239_200, hour: 115 }

function read(...rows: readonly OewsCells[]): readonly OewsRow[] {
  const inputs = writeInputs({ 'oews/MSA.csv': oewsText(rows) })
  return readOews(inputs, 'oews/MSA.csv', 'metro', ['detailed'], CAP)
}

describe('wages of OEWS', () => {
  it('are read as published, with thousands separators', () => {
    const [row] = read({ TOT_EMP: '1,130', LOC_QUOTIENT: '2.2', A_MEDIAN: '166,670', A_PCT90: '233,990' })
    expect(row?.yearly).toMatchObject({ jobs: 1130, quotient: 2.2, median: 166_670, p90: 233_990, p10: null })
  })

  it('are null where the publisher writes *, ** or nothing', () => {
    const [row] = read({ TOT_EMP: '**', LOC_QUOTIENT: '**', A_MEDIAN: '*', A_PCT90: '' })
    expect(row?.yearly).toMatchObject({ jobs: null, quotient: null, median: null, p90: null, floors: [] })
  })

  it('are a floor where the publisher writes #', () => {
    const [row] = read({ A_MEDIAN: '200000', A_PCT75: '#', A_PCT90: '#' })
    expect(row?.yearly).toMatchObject({ p75: 239_200, p90: 239_200, floors: ['p75', 'p90'] })
  })

  it('keep hourly figures apart and never multiply them', () => {
    const [row] = read({ HOURLY: 'TRUE', A_MEDIAN: '*', H_MEDIAN: '28.59' })
    expect(row?.hourlyOnly).toBe(true)
    expect(row?.yearly.median).toBeNull()
    expect(row?.hourly.median).toBe(28.59)
  })

  it('leave out groups, single industries and other kinds of area', () => {
    const rows = read(
      { OCC_CODE: '15-0000', O_GROUP: 'major' },
      { AREA_TYPE: '6' },
      { I_GROUP: 'sector' },
      { OCC_CODE: '15-1252' },
    )
    expect(rows.map((row) => row.soc)).toEqual(['15-1252'])
  })
})

describe('wages that stop the build', () => {
  it('have a word where a number belongs', () => {
    expect(() => read({}, { OCC_CODE: '15-1252', A_MEDIAN: 'abc' })).toThrow(
      'oews/MSA.csv, row 3, column A_MEDIAN: expected a number, *, ** or #; found "abc"',
    )
  })

  it('have percentiles out of order', () => {
    expect(() => read({ A_PCT25: '60000', A_MEDIAN: '59990' })).toThrow(
      'oews/MSA.csv, row 2, column A_MEDIAN: expected at least 60000, the percentile before it; found "59990"',
    )
  })

  it('have percentiles out of order around one that is not published', () => {
    expect(() => read({ A_PCT10: '60000', A_PCT25: '*', A_MEDIAN: '50000' })).toThrow(/column A_MEDIAN/)
  })

  it('have an occupation of one area twice', () => {
    expect(() => read({}, {})).toThrow(
      'oews/MSA.csv, row 3, column OCC_CODE: expected each occupation of an area and group once; 15-1254 (detailed) in 41940 stands in row 2 too',
    )
  })

  it('have a code that is no SOC code', () => {
    expect(() => read({ OCC_CODE: '151254' })).toThrow(/column OCC_CODE: expected a SOC code/)
  })

  it('have a # beside figures above the cap that it would stand for', () => {
    expect(() => read({ A_PCT90: '#' }, { OCC_CODE: '29-1249', A_PCT90: '390370' })).toThrow(
      /expected no # in a file whose figures pass the cap of 239200/,
    )
  })

  it('have pay of nothing or less', () => {
    expect(() => read({ A_MEDIAN: '0' })).toThrow(/column A_MEDIAN: expected a number above 0/)
  })
})
