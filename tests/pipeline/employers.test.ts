import { describe, expect, it } from 'vitest'
import { readEmployers } from '../../pipeline/employers.ts'
import { writeInputs } from './writeInputs.ts'

const HEAD = 'area,soc,area_soc_filings,employer,filings,wage_median\n'
const SOCS = new Set(['15-1252', '15-1254'])

function read(rows: string): ReturnType<typeof readEmployers> {
  const inputs = writeInputs({ 'lca/lca-employers-fy2025.csv': HEAD + rows })
  return readEmployers(inputs, new Set(['14260', '19740']), SOCS)
}

describe('visa filings by employer', () => {
  it('list employers from five filings on, most first, and count the others in the total', () => {
    const tables = read(
      '19740,15-1252,70,"DISH  Wireless, LLC",9,147886.5\n19740,15-1252,70,Charter,44,147330\n19740,15-1252,70,Small,4,90000\n',
    )
    expect(tables).toEqual([
      { area: '14260', grouped: ['15-1252'], roles: [] },
      {
        area: '19740',
        grouped: ['15-1252'],
        roles: [
          {
            soc: '15-1252',
            filings: 70,
            employers: [
              { name: 'Charter', filings: 44, median: 147_330 },
              { name: 'DISH Wireless, LLC', filings: 9, median: 147_887 },
            ],
          },
        ],
      },
    ])
  })

  it.each([
    ['99999,15-1252,9,A,9,100000\n', 'row 2, column area: expected a metro area of the release'],
    ['19740,99-9999,9,A,9,100000\n', 'row 2, column soc: expected an occupation of the release'],
    ['19740,15-1252,9,A,9.5,100000\n', 'column filings: expected a count of filings'],
    ['19740,15-1252,9,A,9,100\n', 'column wage_median: expected yearly pay in dollars'],
    ['19740,15-1252,9,,9,100000\n', 'column employer: expected some text; found nothing'],
    [
      '19740,15-1252,9,A,5,100000\n19740,15-1252,8,B,2,100000\n',
      'row 3, column area_soc_filings: expected 9',
    ],
    ['19740,15-1252,9,A,5,100000\n19740,15-1252,9,B,5,100000\n', 'row 3, column filings: expected together'],
    ['19740,15-1252,9,A,2,100000\n19740,15-1252,9,A,2,100000\n', 'row 3, column employer: expected each'],
    [
      Array.from({ length: 16 }, (_, i) => `19740,15-1252,99,E${i},1,100000\n`).join(''),
      'row 17, column employer: expected at most 15 employers',
    ],
  ])('refuse %j', (rows, message) => {
    expect(() => read(rows)).toThrow(message)
  })
})
