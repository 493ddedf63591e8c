import { DataFileError } from './dataFile.ts'

/** Whole numbers that a column may hold, both ends included. */
export interface IntRange {
  readonly min: number
  readonly max: number
}

/**
 * The columns of one section of a data file, read with their checks. Every reader throws `DataFileError` naming file, column
 * and row (from 0) for a column of another length, a value of another type or out of range.
 */
export class Columns {
  readonly rows: number
  readonly #path: string
  readonly #at: string
  readonly #data: Readonly<Record<string, unknown>>

  constructor(path: string, data: Readonly<Record<string, unknown>>, rows: number, at = '') {
    this.#path = path
    this.#data = data
    this.#at = at
    this.rows = rows
  }

  /** The complaint about a column, to be thrown. */
  problem(column: string, what: string, row?: number): DataFileError {
    const where = row === undefined ? '' : `, row ${String(row)}`
    return new DataFileError(this.#path, `column ${this.#at}${column}${where}: ${what}`)
  }

  ints(column: string, range: IntRange): readonly number[] {
    const list = this.#list(column)
    list.forEach((value, row) => {
      if (!isInt(value, range)) throw this.#unexpected(column, row, value, expectedInt(range))
    })
    return list as readonly number[]
  }

  intsOrNull(column: string, range: IntRange): readonly (number | null)[] {
    const list = this.#list(column)
    list.forEach((value, row) => {
      if (value !== null && !isInt(value, range))
        throw this.#unexpected(column, row, value, `${expectedInt(range)} or null`)
    })
    return list as readonly (number | null)[]
  }

  /** As `intsOrNull`; null in place of the list: null in every row. */
  intsIfAny(column: string, range: IntRange): readonly (number | null)[] {
    if (this.#data[column] === null) return Array.from({ length: this.rows }, () => null)
    return this.intsOrNull(column, range)
  }

  /** Texts, none empty; of the pattern if one is given. */
  texts(column: string, pattern = /\S/): readonly string[] {
    const list = this.#list(column)
    list.forEach((value, row) => {
      if (typeof value !== 'string' || !pattern.test(value))
        throw this.#unexpected(column, row, value, `text like ${String(pattern)}`)
    })
    return list as readonly string[]
  }

  textsOrNull(column: string, pattern = /\S/): readonly (string | null)[] {
    const list = this.#list(column)
    list.forEach((value, row) => {
      if (value !== null && (typeof value !== 'string' || !pattern.test(value)))
        throw this.#unexpected(column, row, value, `text like ${String(pattern)} or null`)
    })
    return list as readonly (string | null)[]
  }

  /** Words of a closed list, stored as their places in it. */
  choices<W extends string>(column: string, words: readonly W[]): readonly W[] {
    return this.ints(column, { min: 0, max: words.length - 1 }).map((i) => words[i]!)
  }

  choicesOrNull<W extends string>(column: string, words: readonly W[]): readonly (W | null)[] {
    return this.intsOrNull(column, { min: 0, max: words.length - 1 }).map((i) =>
      i === null ? null : words[i]!,
    )
  }

  /** A list of texts a row; may be empty. */
  textLists(column: string, pattern = /\S/): readonly (readonly string[])[] {
    const list = this.#list(column)
    list.forEach((value, row) => {
      if (!Array.isArray(value) || !value.every((each) => typeof each === 'string' && pattern.test(each)))
        throw this.#unexpected(column, row, value, `a list of text like ${String(pattern)}`)
    })
    return list as readonly (readonly string[])[]
  }

  /** A list of whole numbers a row; may be empty. */
  intLists(column: string, range: IntRange): readonly (readonly number[])[] {
    const list = this.#list(column)
    list.forEach((value, row) => {
      if (!Array.isArray(value) || !value.every((each) => isInt(each, range)))
        throw this.#unexpected(column, row, value, `a list of ${expectedInt(range)}`)
    })
    return list as readonly (readonly number[])[]
  }

  int(key: string, range: IntRange): number {
    const value = this.intOrNull(key, range)
    if (value === null) throw this.#unexpected(key, undefined, value, expectedInt(range))
    return value
  }

  intOrNull(key: string, range: IntRange): number | null {
    const value = this.#data[key]
    if (value !== null && !isInt(value, range))
      throw this.#unexpected(key, undefined, value, expectedInt(range))
    return value
  }

  text(key: string, pattern = /\S/): string {
    const value = this.#data[key]
    if (typeof value !== 'string' || !pattern.test(value))
      throw this.#unexpected(key, undefined, value, `text like ${String(pattern)}`)
    return value
  }

  textOrNull(key: string, pattern = /\S/): string | null {
    return this.#data[key] === null ? null : this.text(key, pattern)
  }

  /** A part of the file with a row count of its own (`rows`), or single values only. Null: the file says null. */
  sectionOrNull(key: string): Columns | null {
    return this.#data[key] === null ? null : this.section(key)
  }

  section(key: string): Columns {
    return this.#columns(this.#data[key], key)
  }

  /** A list of such parts. */
  sections(key: string): readonly Columns[] {
    const value = this.#data[key]
    if (!Array.isArray(value)) throw this.#unexpected(key, undefined, value, 'a list')
    return value.map((each, i) => this.#columns(each, `${key}[${String(i)}]`))
  }

  #columns(value: unknown, key: string): Columns {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.#unexpected(key, undefined, value, 'an object')
    const data = value as Readonly<Record<string, unknown>>
    const rows = data['rows'] ?? 0
    if (!isInt(rows, { min: 0, max: 1e7 }))
      throw this.#unexpected(`${key}.rows`, undefined, rows, 'a count of rows')
    return new Columns(this.#path, data, rows, `${this.#at}${key}.`)
  }

  #list(column: string): readonly unknown[] {
    const value = this.#data[column]
    if (!Array.isArray(value)) throw this.#unexpected(column, undefined, value, 'a list')
    if (value.length !== this.rows)
      throw this.problem(column, `expected ${String(this.rows)} rows; found ${String(value.length)}`)
    return value
  }

  #unexpected(column: string, row: number | undefined, value: unknown, expected: string): DataFileError {
    const text = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60)
    return this.problem(column, `expected ${expected}; found ${text}`, row)
  }
}

/** Text of a data file: what it states about itself, then its columns. Canonical: same value, same bytes. */
export function writeColumns(
  head: { readonly kind: string; readonly period: string; readonly rows: number },
  columns: Readonly<Record<string, unknown>>,
): string {
  return `${JSON.stringify({ ...head, ...columns })}\n`
}

/** The columns of a data file. Throws `DataFileError`: no JSON (truncated, a web page), another kind or period. */
export function readColumns(path: string, head: { kind: string; period: string }, text: string): Columns {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new DataFileError(path, 'expected a whole JSON file; it is cut off or something else')
  }
  if (!isRecord(json)) throw new DataFileError(path, 'expected an object with kind, period and rows')
  const { kind, period, rows } = json
  if (!isInt(rows, { min: 0, max: 1e9 })) throw new DataFileError(path, 'expected a whole number of rows')
  if (kind !== head.kind) throw new DataFileError(path, `expected kind ${head.kind}; found ${found(kind)}`)
  if (period !== head.period)
    throw new DataFileError(path, `expected period ${head.period}; found ${found(period)}`)
  return new Columns(path, json, rows)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function found(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isInt(value: unknown, { min, max }: IntRange): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max
}

function expectedInt({ min, max }: IntRange): string {
  return `a whole number from ${String(min)} to ${String(max)}`
}
