import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { readCells } from './readCells.ts'
import type { Cell, CellRow } from './readCells.ts'

/** How to find a table in a publisher's file. */
export interface TableOptions<C extends string> {
  /** Name of the sheet, or a pattern of it. Default: the first. */
  readonly sheet?: string | RegExp
  /** Our name of each column → the publisher's heading (spaces and case are alike) or a pattern of it. */
  readonly columns: Readonly<Record<C, string | RegExp>>
  /** Columns that may be missing; their cells are then blank. */
  readonly optional?: readonly NoInfer<C>[]
  /** Rows that the heading takes, one above the other (default 1). A heading above an empty one spreads to the right. */
  readonly headerRows?: number
  /** Which row is the (last) heading. Default: the first in which every column is found. */
  readonly headerRow?: (cells: readonly string[]) => boolean
  /** Whether a row is part of the table; footnotes below it are not. Default: every row. */
  readonly isRow?: (row: TableRow<NoInfer<C>>) => boolean
}

/** One row of a publisher's table, read by column; every complaint knows its file, sheet, row and column. */
export class TableRow<C extends string> {
  readonly row: number
  readonly #cells: readonly Cell[]
  readonly #table: TableHead<C>

  constructor(table: TableHead<C>, row: CellRow) {
    this.#table = table
    this.#cells = row.cells
    this.row = row.row
  }

  /** The complaint about a cell, to be thrown: `expected …; found "…"`. */
  problem(column: C, expected: string): PipelineProblem {
    return this.complaint(column, `expected ${expected}; found ${quoted(this.text(column))}`)
  }

  /** A complaint about the row in words of its own, to be thrown. */
  complaint(column: C, what: string): PipelineProblem {
    const { file, sheet, headings } = this.#table
    return new PipelineProblem({ file, sheet, row: this.row, column: headings.get(column) ?? column }, what)
  }

  #cell(column: C): Cell {
    const at = this.#table.places.get(column)
    return at === undefined ? '' : (this.#cells[at] ?? '')
  }

  /** The cell's text without outer spaces and without `="…"`; blank: "". */
  text(column: C): string {
    const cell = this.#cell(column)
    return typeof cell === 'number' ? String(cell) : bare(cell)
  }

  /** As `text`, refuses a blank cell, or one that is not of the pattern. */
  word(column: C, pattern = /\S/, expected = 'some text'): string {
    const text = this.text(column)
    if (!pattern.test(text)) throw this.problem(column, expected)
    return text
  }

  /** The cell's number; thousands separators are understood. Refuses anything else. */
  number(column: C): number {
    return this.numberOr(column, [])
  }

  /** The cell's number, or one of the marks that may stand in its place ('' for a blank cell). Refuses anything else. */
  numberOr<const M extends string>(column: C, marks: readonly M[]): number | M {
    const cell = this.#cell(column)
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell
    const text = this.text(column)
    const mark = marks.find((each) => each === text)
    if (mark !== undefined) return mark
    if (NUMBER.test(text)) return Number(text.replaceAll(',', ''))
    throw this.problem(column, oneOf(['a number', ...marks.filter((each) => each !== '')]))
  }
}

/** What the rows of one table share. */
interface TableHead<C extends string> {
  readonly file: string
  readonly sheet: string | undefined
  /** Our name of a column → its cell in the kept rows. */
  readonly places: ReadonlyMap<C, number>
  readonly headings: ReadonlyMap<C, string>
}

/** Headings stand near the top: a row further down that happens to hold the words is none. */
const MOST_ROWS_ABOVE = 40

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$(?<=\d)/

/**
 * The rows of a table, by header and never by position: CSV (byte-order mark, quotes, thousands separators, `="…"`), .xlsx, .xls.
 * `file` is the path below the inputs' folder. Throws `PipelineProblem`: missing, empty or truncated file, no such sheet, a heading
 * that is missing or there twice, no rows.
 */
export function readTable<C extends string>(
  inputs: Inputs,
  file: string,
  options: TableOptions<C>,
): readonly TableRow<C>[] {
  const names = Object.keys(options.columns) as C[]
  const height = options.headerRows ?? 1
  let above: string[][] = []
  let table: TableHead<C> | undefined
  let headerAt = 0
  let rowsSeen = 0
  let sources: readonly number[] = []
  let nearest: { readonly row: number; readonly missing: readonly C[] } | undefined

  const lookForHeader = (row: CellRow, sheet: string | undefined): void => {
    above = [...above, row.cells.map((cell) => heading(String(cell)))].slice(-height)
    rowsSeen += 1
    if (above.length < height || rowsSeen > MOST_ROWS_ABOVE) return
    const headings = height === 1 ? above[0]! : stacked(above)
    const said = options.headerRow?.(headings)
    if (said === false) return
    const hits = names.map((name) => findColumn(headings, options.columns[name]))
    const missing = names.filter((name, i) => hits[i]!.length === 0 && !options.optional?.includes(name))
    if (said === true || missing.length < (nearest?.missing.length ?? names.length + 1))
      nearest = { row: row.row, missing }
    if (missing.length > 0) return
    const twice = names.find((_, i) => hits[i]!.length > 1)
    if (twice !== undefined) {
      const column = String(options.columns[twice])
      throw new PipelineProblem(
        { file, sheet, row: row.row, column },
        'expected one such column; found several',
      )
    }
    sources = hits.map((hit) => hit[0] ?? -1)
    headerAt = row.row
    table = {
      file,
      sheet,
      places: new Map(names.flatMap((name, i) => (hits[i]!.length > 0 ? [[name, i] as const] : []))),
      headings: new Map(names.map((name, i) => [name, headings[hits[i]![0] ?? -1] ?? name])),
    }
  }
  const found = readCells(inputs, file, options.sheet, (row, sheet) => {
    if (table !== undefined) return { row: row.row, cells: sources.map((i) => row.cells[i] ?? '') }
    lookForHeader(row, sheet)
    return row
  })
  const { sheet } = found
  if (table === undefined) {
    const column = nearest?.missing[0]
    const wanted = column === undefined ? 'headings' : `a column ${String(options.columns[column])}`
    throw new PipelineProblem({ file, sheet, row: nearest?.row }, `expected ${wanted}; found none`)
  }
  const head: TableHead<C> = table
  const below = found.rows.filter((row) => row.row > headerAt).map((row) => new TableRow(head, row))
  const rows = options.isRow === undefined ? below : below.filter(options.isRow)
  if (rows.length === 0)
    throw new PipelineProblem({ file, sheet }, 'expected rows below the headings; found none')
  return rows
}

function findColumn(headings: readonly string[], wanted: string | RegExp): readonly number[] {
  const plain = typeof wanted === 'string' ? heading(wanted).toLowerCase() : ''
  return headings.flatMap((text, i) =>
    (typeof wanted === 'string' ? text.toLowerCase() === plain : wanted.test(text)) ? [i] : [],
  )
}

/**
 * Headings that stand one above the other as one line each; an upper one spreads to the right over empty neighbours. A column
 * that has no word of its own and so would repeat its left neighbour's heading is numbered: "Title and code (2)".
 */
function stacked(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length))
  const starts = (level: number, i: number): boolean => rows.slice(0, level).some((row) => Boolean(row[i]))
  const spread = rows.map((row, level) => {
    let last = ''
    return Array.from({ length: width }, (_, i) => {
      if (row[i] || starts(level, i)) last = row[i] ?? ''
      return level < rows.length - 1 ? last : (row[i] ?? '')
    })
  })
  let repeated = 1
  return Array.from({ length: width }, (_, i) => {
    const text = heading(spread.map((row) => row[i]).join(' '))
    const own = i === 0 || rows.some((row) => Boolean(row[i]))
    repeated = own || text === '' ? 1 : repeated + 1
    return repeated > 1 ? `${text} (${String(repeated)})` : text
  })
}

function heading(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function bare(text: string): string {
  const trimmed = text.trim()
  return trimmed.startsWith('="') && trimmed.endsWith('"') ? trimmed.slice(2, -1).trim() : trimmed
}

function quoted(text: string): string {
  return text === '' ? 'nothing' : `"${text}"`
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`
}
