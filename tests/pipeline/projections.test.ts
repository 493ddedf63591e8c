import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Inputs } from '../../pipeline/inputs.ts'
import { assertAgreement, readRoundRows } from '../../pipeline/projections.ts'
import { writeInputs } from './writeInputs.ts'
import type { Rows } from './writeInputs.ts'

const TITLE_AND_CODE = '2014 National Employment Matrix title and code'

function old(rows: Rows): Rows {
  return [
    ['Table 1.2 Employment by detailed occupation, 2014 and projected 2024', null, null, null, null],
    [TITLE_AND_CODE, null, 'Employment', null, 'Job openings due to growth and replacements, 2014-24'],
    [null, null, 'Number', null, null],
    [null, null, 2014, 2024, null],
    ...rows,
    ['Source: Employment Projections program', null, null, null, null],
  ]
}

function readOld(rows: Rows): ReturnType<typeof readRoundRows> {
  const inputs = writeInputs({ 'projections/occupation-2014-24.xlsx': { 'Table 1.2': old(rows) } })
  return readRoundRows(inputs, '2014-24', 'old-workbook')
}

const HEAD = [
  '2022 National Employment Matrix title',
  '2022 National Employment Matrix code',
  'Occupation type',
  'Employment, 2022',
  'Employment, 2032',
  'Occupational openings, 2022-32 annual average',
]

function newer(rows: Rows): Inputs {
  return writeInputs({
    'projections/occupation-2022-32.xlsx': { 'Table 1.2': [['Table 1.2 Employment'], HEAD, ...rows] },
  })
}

const TOTAL = ['Total, all occupations', '00-0000', 148.5 + 20, 188 + 25, 60] as const
const DEVELOPERS = ['Web developers', '15-1134', 148.5, 188, 58.6] as const

describe('rounds without occupation type', () => {
  it('takes codes with none nested under them, and jobs in whole', () => {
    const rows = readOld([
      TOTAL,
      ['Management, business and financial occupations', '11-1300', 168.5, 213, 60],
      ['Management occupations', '11-0000', 20, 25, 9],
      ['Fishing and hunting workers', '11-3000', 20, 25, 9.3],
      ['Fishers', '11-3011', 20, 25, 9.3],
      ['Computer occupations', '15-1100', 148.5, 188, 58.6],
      DEVELOPERS,
    ])
    expect(rows).toEqual([
      { code: '11-3011', title: 'Fishers', base: 20_000, target: 25_000, openings: 9_300 },
      { code: '15-1134', title: 'Web developers', base: 148_500, target: 188_000, openings: 58_600 },
    ])
  })

  it('keeps a code that ends in nought when nothing is nested under it', () => {
    const rows = readOld([TOTAL, DEVELOPERS, ['Physicians and surgeons', '29-1060', 20, 25, 9]])
    expect(rows.map(({ code }) => code)).toEqual(['15-1134', '29-1060'])
  })

  it('refuses occupations that do not add up to the total', () => {
    expect(() => readOld([TOTAL, DEVELOPERS])).toThrow(
      /occupation-2014-24\.xlsx, sheet Table 1\.2, row 5, column Employment Number 2014: expected the sum/,
    )
  })
})

describe('rounds with occupation type', () => {
  it('takes line items wherever they stand in the hierarchy', () => {
    const rows = readRoundRows(
      newer([
        ['    Fishing and hunting workers', '45-3000', 'Line item', 28.4, 28.2, 7],
        ['  Software developers', '15-1250', 'Summary', 1, 2, 3],
        ['Web developers', '15-1254', 'Line item', '1,098.8', 115.5, 8.3],
      ]),
      '2022-32',
      'workbook',
    )
    expect(rows.map(({ title, base }) => [title, base])).toEqual([
      ['Web developers', 1_098_800],
      ['Fishing and hunting workers', 28_400],
    ])
  })

  it.each([
    [['Web developers', '15-1254', 'Line item', 'many', 115.5, 8.3], 'row 3, column Employment, 2022'],
    [['Web developers', '15-125', 'Line item', 98.8, 115.5, 8.3], 'row 3, column 2022 National'],
    [['Web developers', '15-1254', 'Item', 98.8, 115.5, 8.3], 'row 3, column Occupation type'],
    [['Web developers', '15-1254', 'Line item', -98.8, 115.5, 8.3], 'expected jobs in thousands'],
  ])('refuses %j by its place', (row, place) => {
    expect(() => readRoundRows(newer([row]), '2022-32', 'workbook')).toThrow(place)
  })

  it('refuses an occupation that is there twice', () => {
    const row = ['Web developers', '15-1254', 'Line item', 98.8, 115.5, 8.3] as const
    expect(() => readRoundRows(newer([row, row]), '2022-32', 'workbook')).toThrow(
      /row 4.*each occupation once/,
    )
  })

  it('refuses a workbook without a column it needs', () => {
    const inputs = writeInputs({
      'projections/occupation-2022-32.xlsx': {
        'Table 1.2': [HEAD.filter((name) => name !== 'Employment, 2032'), ['Web developers', '15-1254']],
      },
    })
    expect(() => readRoundRows(inputs, '2022-32', 'workbook')).toThrow(
      /a column Employment, 2032; found none/,
    )
  })

  it('refuses a truncated workbook', () => {
    const whole = newer([['Web developers', '15-1254', 'Line item', 98.8, 115.5, 8.3]])
    const path = 'projections/occupation-2022-32.xlsx'
    const bytes = readFileSync(join(whole.dir, path))
    const cut = new Inputs(whole.dir)
    cut.read = () => bytes.subarray(0, bytes.length - 200)
    expect(() => readRoundRows(cut, '2022-32', 'workbook')).toThrow(/occupation-2022-32\.xlsx: .*truncated/)
  })
})

const EXPORT_HEAD =
  'Occupation Title,Occupation Code,Employment 2024,Employment 2034,"Occupational Openings, 2024-2034 Annual Average"'

function readExport(line: string): ReturnType<typeof readRoundRows> {
  const inputs = writeInputs({ 'projections/search-export-2024-34.csv': `${EXPORT_HEAD}\n${line}\n` })
  return readRoundRows(inputs, '2024-34', 'export')
}

describe('exports of the search page', () => {
  it('reads guarded codes and titles without their synonyms', () => {
    expect(readExport('"Actors    * Actress* Elocutionist","=""27-2011""","1,057.0",57.1,6.3')).toEqual([
      { code: '27-2011', title: 'Actors', base: 1_057_000, target: 57_100, openings: 6_300 },
    ])
  })

  it('must say what the workbook of the round says', () => {
    const rows = [{ code: '27-2011', title: 'Actors', base: 57_000, target: 57_100, openings: 6_300 }]
    const round = {
      id: '2024-34',
      base: 2024,
      target: 2034,
      soc: 2018,
      openings: 'annual-average',
      rows,
    } as const
    const inputs = (jobs: string): Inputs =>
      writeInputs({
        'projections/search-export-2024-34.csv': `${EXPORT_HEAD}\nActors,27-2011,${jobs},57.1,6.3\n`,
      })
    expect(() => {
      assertAgreement(inputs('57'), round)
    }).not.toThrow()
    expect(() => {
      assertAgreement(inputs('58'), round)
    }).toThrow(/search-export-2024-34\.csv, column base: expected 57000 for 27-2011/)
  })
})
