import { parse } from 'csv-parse/sync'
import { read, utils } from '@e965/xlsx'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { assertWholeWorkbook } from './wholeWorkbook.ts'

/** A cell as the file has it; numbers only from workbooks. */
export type Cell = string | number

/** One row with its number in the file, from 1. */
export interface CellRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

type Pick = (row: CellRow, sheet: string | undefined) => CellRow

/** A sheet of a workbook, or a CSV file. */
export interface Cells {
  readonly sheet: string | undefined
  readonly rows: readonly CellRow[]
}

/**
 * All cells of a CSV file or of one sheet (the first, unless named or matched). A row without any content is left out.
 * `pick` sees each row as it is read and may keep less of it (large files).
 * Throws `PipelineProblem`: no such file or sheet, truncated, not of the kind its name says.
 */
export function readCells(
  inputs: Inputs,
  file: string,
  sheet?: string | RegExp,
  pick: Pick = (row) => row,
): Cells {
  const bytes = inputs.read(file)
  return file.endsWith('.csv') ? readCsv(file, bytes, pick) : readWorkbook(file, bytes, sheet, pick)
}

function readCsv(file: string, bytes: Buffer, pick: Pick): Cells {
  const start = bytes.subarray(0, 2).toString('latin1')
  if (start === 'PK' || start === '\u00d0\u00cf' || start.startsWith('<'))
    throw new PipelineProblem({ file }, 'expected comma-separated text; found a workbook or a web page')
  const rows: CellRow[] = []
  try {
    parse(bytes, {
      bom: true,
      skip_empty_lines: true,
      // the search export writes ="13-2011": a quote inside an unquoted cell
      relax_quotes: true,
      // collected here and not by the parser: what is left out of a row can be freed at once
      on_record: (cells, { lines }) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push(pick({ row: lines, cells }, undefined))
        return null
      },
    })
    return { sheet: undefined, rows }
  } catch (error) {
    if (error instanceof PipelineProblem) throw error
    const row = (error as { lines?: number }).lines
    throw new PipelineProblem(
      { file, row },
      `expected whole rows of comma-separated text; ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function readWorkbook(file: string, bytes: Buffer, wanted: string | RegExp | undefined, pick: Pick): Cells {
  assertWholeWorkbook(file, bytes)
  try {
    const names = read(bytes, { bookSheets: true }).SheetNames
    const sheet =
      wanted === undefined
        ? names[0]
        : names.find((name) => (typeof wanted === 'string' ? name.trim() === wanted : wanted.test(name)))
    if (sheet === undefined)
      throw new PipelineProblem({ file }, `expected a sheet ${String(wanted)}; found ${names.join(', ')}`)
    const content = read(bytes, { sheets: sheet, dense: true }).Sheets[sheet]
    if (content === undefined)
      throw new PipelineProblem({ file, sheet }, 'expected a sheet that can be read in full')
    const rows: CellRow[] = []
    utils
      .sheet_to_json<Cell[]>(content, { header: 1, blankrows: true, defval: '', raw: true, range: 0 })
      .forEach((cells, i) => {
        if (cells.some((cell) => cell !== '')) rows.push(pick({ row: i + 1, cells: cells.map(plain) }, sheet))
      })
    return { sheet, rows }
  } catch (error) {
    if (error instanceof PipelineProblem) throw error
    throw new PipelineProblem(
      { file },
      `expected a workbook that can be read in full; ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function plain(cell: unknown): Cell {
  if (typeof cell === 'number' || typeof cell === 'string') return cell
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : ''
}
