import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoleTable } from '#domain/wages.ts'
import { areaFile } from '#dataset/files/areaFile.ts'
import { DataFileError } from '#dataset/files/dataFile.ts'
import { manifestFile } from '#dataset/files/manifestFile.ts'
import { mapFile } from '#dataset/files/mapFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { nonmetroFile } from '#dataset/files/nonmetroFile.ts'
import { nonmetroRoleFile } from '#dataset/files/nonmetroRoleFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { placesFile } from '#dataset/files/placesFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'

const STATS = { jobs: 10, quotient: 1, p10: 1, p25: 2, median: 3, p75: 4, p90: 5, mean: null, floors: [] }
const TABLE: RoleTable = {
  soc: '15-1254',
  title: 'Web developers',
  short: 'Web developers',
  unit: 'year',
  nation: { ...STATS, jobsError: null, meanError: 1.5 },
  metros: [
    { area: '41860', ...STATS },
    { area: '41940', ...STATS },
  ],
  states: [{ area: 'CA', ...STATS }],
  alsoCalled: null,
}
const FILE = roleFile('15-1254')
const TEXT = FILE.encode(TABLE)

/** The text with one place of it changed. */
function changed(change: (json: Record<string, never>) => void): string {
  const json = JSON.parse(TEXT) as Record<string, never>
  change(json)
  return JSON.stringify(json)
}

describe('a damaged file', () => {
  it('is refused wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TEXT.length - 2 }), (length) => {
        expect(() => FILE.decode(TEXT.slice(0, length))).toThrow(DataFileError)
      }),
    )
  })

  it('is refused when a web page came in its place', () => {
    expect(() => FILE.decode('<!doctype html>')).toThrow('roles/15-1254.json: expected a whole JSON file')
  })

  it('is refused when it is of another kind or period', () => {
    expect(() => areaFile('CA').decode(TEXT)).toThrow('states/CA.json: expected kind area; found role')
    expect(() => FILE.decode(TEXT.replace('2025-05', '2024-05'))).toThrow(
      'expected period 2025-05; found 2024-05',
    )
  })

  it('is refused when it is of another role or area', () => {
    expect(() => roleFile('15-1252').decode(TEXT)).toThrow(
      /roles\/15-1252\.json: column soc: expected text like/,
    )
    const text = areaFile('CA').encode({ area: 'CA', roles: [] })
    expect(() => areaFile('NY').decode(text)).toThrow(/states\/NY\.json: column area/)
  })

  it('is refused when it states another count of rows', () => {
    expect(() => FILE.decode(changed((json) => Object.assign(json, { rows: 4 })))).toThrow(
      /column rows: expected 4 rows/,
    )
  })

  it('is refused when its columns are of unequal length', () => {
    expect(() => FILE.decode(changed((json) => Object.assign(json['metros']!, { p90: [5] })))).toThrow(
      'roles/15-1254.json: column metros.p90: expected 2 rows; found 1',
    )
  })

  it.each([
    ['a word', 'abc', '"abc"'],
    ['a fraction', 1.5, '1.5'],
    ['a negative figure', -5, '-5'],
    ['a figure out of range', 1e12, '1000000000000'],
    ['nothing', undefined, 'null'],
  ])('is refused, naming column and row, when a cell holds %s', (_, value, shown) => {
    const text = changed((json) => Object.assign(json['states']!, { areas: [value] }))
    expect(() => FILE.decode(text)).toThrow(/column states\.areas, row 0: expected text like/)
    if (shown === 'null') return
    const cell = changed((json) => Object.assign(json['metros']!, { median: [3, value] }))
    expect(() => FILE.decode(cell)).toThrow(
      `column metros.median, row 1: expected a whole number from 1 to 10000000 or null; found ${shown}`,
    )
  })

  it('never brings down more than itself: any JSON is read or refused in words', () => {
    const files = [
      FILE,
      areaFile('CA'),
      metrosFile,
      statesFile,
      nonmetroFile,
      nonmetroRoleFile('15-1254'),
      pricesFile,
      occupationsFile,
      mapFile,
      placesFile,
      manifestFile,
    ]
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(...files), (text, file) => {
        try {
          file.decode(text)
        } catch (error) {
          expect(error).toBeInstanceOf(DataFileError)
        }
      }),
    )
  })

  it('is refused when the steps between its codes lead out of their range', () => {
    const area = areaFile('CA')
    const role = (soc: string) => ({ soc, ...STATS })
    const roles = area.encode({ area: 'CA', roles: [role('15-1254'), role('53-7199')] })
    expect(() => area.decode(roles.replace('"socs":[151254,', '"socs":[951254,'))).toThrow(
      'states/CA.json: column socs, row 1: expected 110000 to 999999; found 1337199',
    )
    expect(() => area.decode(roles.replace('"socs":[151254,', '"socs":[1254,'))).toThrow(
      'column socs, row 0: expected 110000 to 999999; found 1254',
    )
    expect(() => FILE.decode(TEXT.replace('"areas":[41860,', '"areas":[99999,'))).toThrow(
      'column metros.areas, row 1: expected 10000 to 99999; found 100079',
    )
  })

  it('never brings down more than itself: neither does one with any part replaced', () => {
    const paths = ['soc', 'unit', 'nation', 'metros', 'states', 'alsoCalled', 'title', 'short', 'rows']
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        try {
          FILE.decode(changed((json) => Object.assign(json, { [path]: value })))
        } catch (error) {
          expect(error).toBeInstanceOf(DataFileError)
        }
      }),
    )
  })
})
