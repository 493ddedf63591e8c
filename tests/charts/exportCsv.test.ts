import { describe, expect, it } from 'vitest'
import { exportCsv } from '#charts/exportCsv.ts'
import type { PictureTable } from '#selectors/pictureTable.ts'

interface Row {
  readonly name: string
  readonly pay: number | null
}

const table: PictureTable<Row> = {
  columns: [
    { key: 'name', head: 'metro area', text: (row) => row.name, value: (row) => row.name },
    { key: 'pay', head: 'as paid, dollars', text: (row) => `$${row.pay}`, value: (row) => row.pay },
  ],
  rows: [
    { name: 'San Jose, CA', pay: 166_670 },
    { name: 'Boise, ID', pay: null },
  ],
}

describe('a picture as CSV', () => {
  it('carries headline, periods, source and address above the exact figures shown', () => {
    expect(
      exportCsv(
        'San Jose pays most.',
        [
          ['Source', 'BLS OEWS,\nMay 2025'],
          ['Address', 'https://x/?roles=15-1254'],
        ],
        table,
      ),
    ).toBe(
      [
        '# San Jose pays most.',
        '# Source: BLS OEWS, May 2025',
        '# Address: https://x/?roles=15-1254',
        'metro area,"as paid, dollars"',
        '"San Jose, CA",166670',
        '"Boise, ID",not published',
        '',
      ].join('\r\n'),
    )
  })

  it('quotes what would break a line and disarms what a spreadsheet would run', () => {
    const names = ['say "pay"', '=1+1', '@cmd', '-x', '# no comment', '−6.0%', '+5%']
    const csv = exportCsv('', [], { ...table, rows: names.map((name) => ({ name, pay: 1 })) })
    expect(csv.split('\r\n').slice(2, -1)).toEqual([
      '"say ""pay""",1',
      "'=1+1,1",
      "'@cmd,1",
      "'-x,1",
      '"# no comment",1',
      '-6.0%,1',
      '+5%,1',
    ])
  })

  it('writes dashes and quotation marks that every encoding shows', () => {
    const rows = [{ name: 'San Jose–Sunnyvale, 2014–24: −54%, “designers’ own”', pay: 1 }]
    const csv = exportCsv('148,500 – 188,000', [], { ...table, rows })
    expect(csv.split('\r\n')[0]).toBe('# 148,500 - 188,000')
    expect(csv.split('\r\n')[2]).toBe(`"San Jose-Sunnyvale, 2014-24: -54%, ""designers' own""",1`)
  })
})
