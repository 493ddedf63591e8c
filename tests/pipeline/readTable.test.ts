import { utils, write } from '@e965/xlsx'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../pipeline/readTable.ts'
import { writeInputs } from './writeInputs.ts'

const COLUMNS = { code: 'CODE', jobs: 'Jobs' } as const

function oldWorkbook(): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Code', 'Jobs'],
      ['1', 2],
    ]),
    'May',
  )
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer
}

function csv(text: string) {
  return writeInputs({ 'wages.csv': text })
}

describe('a table of a publisher', () => {
  it('is read by its headings, in whatever order and case they come', () => {
    const [row] = readTable(csv('note,,\nJOBS,other,code\n12,x,41940\n'), 'wages.csv', { columns: COLUMNS })
    expect([row?.text('code'), row?.number('jobs'), row?.row]).toEqual(['41940', 12, 3])
  })

  it('may begin with a byte-order mark and hold thousands separators, quotes and ="…"', () => {
    const inputs = csv('\uFEFFCODE,Jobs\n="13-2011","1,579,800"\n"a, b",-0.5\n')
    const rows = readTable(inputs, 'wages.csv', { columns: COLUMNS })
    expect(rows.map((row) => [row.text('code'), row.number('jobs')])).toEqual([
      ['13-2011', 1_579_800],
      ['a, b', -0.5],
    ])
  })

  it('may be a sheet of a workbook, below a title and above footnotes', () => {
    const inputs = writeInputs({
      'wages.xlsx': {
        Notes: [['nothing here']],
        'Table 1.2': [['Table 1.2'], [], ['Code', 'Jobs'], ['41940', 7], ['', 8], ['Source: …', null]],
      },
    })
    const rows = readTable(inputs, 'wages.xlsx', {
      sheet: /1\.2/,
      columns: COLUMNS,
      isRow: (row) => /^\d{5}$/.test(row.text('code')),
    })
    expect(rows.map((row) => [row.row, row.number('jobs')])).toEqual([[4, 7]])
  })

  it('may have headings of two rows, the upper one over several columns', () => {
    const inputs = writeInputs({
      'wages.xlsx': {
        A: [
          ['Code', 'Employment', null, 'Openings'],
          [null, 2014, 2024, null],
          ['x', 1, 2, 3],
        ],
      },
    })
    const rows = readTable(inputs, 'wages.xlsx', {
      headerRows: 2,
      columns: { code: 'Code', target: 'Employment 2024', openings: 'Openings' },
    })
    expect([rows[0]?.number('target'), rows[0]?.number('openings')]).toEqual([2, 3])
  })

  it('may lack an optional column, whose cells are then blank', () => {
    const rows = readTable(csv('CODE\n1\n'), 'wages.csv', { columns: COLUMNS, optional: ['jobs'] })
    expect(rows[0]?.numberOr('jobs', [''])).toBe('')
  })
})

describe('a word where a number belongs', () => {
  it('is named by file, row and column, with what was expected', () => {
    const [row] = readTable(csv('CODE,Jobs\n41940,abc\n'), 'wages.csv', { columns: COLUMNS })
    expect(() => row?.numberOr('jobs', ['', '*', '**', '#'])).toThrow(
      'wages.csv, row 2, column Jobs: expected a number, *, ** or #; found "abc"',
    )
  })

  it('is named by its sheet too, and a blank cell is said to hold nothing', () => {
    const inputs = writeInputs({
      'wages.xlsx': {
        May: [
          ['Code', 'Jobs'],
          ['1', null],
        ],
      },
    })
    const [row] = readTable(inputs, 'wages.xlsx', { columns: COLUMNS })
    expect(() => row?.number('jobs')).toThrow(
      'wages.xlsx, sheet May, row 2, column Jobs: expected a number; found nothing',
    )
  })

  it.each(['1.234,5', '12,34', '1 000', '0x10', '1e3', '.', '-'])('does not pass as a number: %s', (text) => {
    const [row] = readTable(csv(`CODE,Jobs\n1,"${text}"\n`), 'wages.csv', { columns: COLUMNS })
    expect(() => row?.number('jobs')).toThrow(`expected a number; found "${text}"`)
  })
})

describe('a file that cannot be read in full', () => {
  const read = (inputs: ReturnType<typeof writeInputs>, file: string) => () =>
    readTable(inputs, file, { columns: COLUMNS })

  it('is refused when it is missing', () => {
    expect(read(writeInputs({}), 'wages.csv')).toThrow('wages.csv: expected a file; found none')
  })

  it('is refused when it is empty', () => {
    expect(read(csv(''), 'wages.csv')).toThrow('wages.csv: expected content; the file is empty')
  })

  it('is refused when a heading is missing, naming the row that came nearest', () => {
    expect(read(csv('CODE,Employment\n1,2\n'), 'wages.csv')).toThrow(
      'wages.csv, row 1: expected a column Jobs; found none',
    )
  })

  it('is refused when a heading is there twice', () => {
    expect(read(csv('CODE,Jobs,JOBS\n1,2,3\n'), 'wages.csv')).toThrow(
      'wages.csv, row 1, column Jobs: expected one such column; found several',
    )
  })

  it('is refused when nothing stands below the headings', () => {
    expect(read(csv('CODE,Jobs\n'), 'wages.csv')).toThrow('expected rows below the headings; found none')
  })

  it('is refused when a row is cut off', () => {
    expect(read(csv('CODE,Jobs\n1,2\n3\n'), 'wages.csv')).toThrow(/^wages\.csv, row 3: expected whole rows/)
  })

  it('is refused when it ends inside a quoted cell', () => {
    expect(read(csv('CODE,Jobs\n1,"2\n'), 'wages.csv')).toThrow(/^wages\.csv, row \d: expected whole rows/)
  })

  it('is refused when a web page was saved under its name', () => {
    expect(read(csv('<html>not found</html>'), 'wages.csv')).toThrow('found a workbook or a web page')
  })

  it('is refused when the workbook has no such sheet', () => {
    const inputs = writeInputs({
      'wages.xlsx': {
        May: [
          ['Code', 'Jobs'],
          ['1', 2],
        ],
      },
    })
    expect(() => readTable(inputs, 'wages.xlsx', { sheet: 'June', columns: COLUMNS })).toThrow(
      'wages.xlsx: expected a sheet June; found May',
    )
  })

  it.each([0.3, 0.7, 0.99])('is refused when the workbook is truncated to %d of its length', (part) => {
    const inputs = writeInputs({
      'wages.xlsx': {
        May: [
          ['Code', 'Jobs'],
          ['1', 2],
        ],
      },
    })
    const whole = readFileSync(join(inputs.dir, 'wages.xlsx'))
    writeFileSync(join(inputs.dir, 'wages.xlsx'), whole.subarray(0, Math.floor(whole.length * part)))
    expect(read(inputs, 'wages.xlsx')).toThrow('wages.xlsx: expected a whole workbook; this one is truncated')
  })

  it('is refused when an old workbook (.xls) is truncated', () => {
    const inputs = writeInputs({})
    const whole = oldWorkbook()
    writeFileSync(join(inputs.dir, 'wages.xls'), whole)
    expect(readTable(inputs, 'wages.xls', { columns: COLUMNS })).toHaveLength(1)
    writeFileSync(join(inputs.dir, 'wages.xls'), whole.subarray(0, whole.length - 600))
    expect(() => readTable(inputs, 'wages.xls', { columns: COLUMNS })).toThrow('this one is truncated')
  })
})
