import type { TableRow } from './readTable.ts'

/** Refuses a key that an earlier row of the same table had. */
export class Once<C extends string> {
  readonly #rows = new Map<string, number>()
  readonly #column: C
  readonly #what: string

  constructor(column: C, what: string) {
    this.#column = column
    this.#what = what
  }

  see(row: TableRow<C>, key: string): void {
    const earlier = this.#rows.get(key)
    if (earlier !== undefined)
      throw row.complaint(
        this.#column,
        `expected ${this.#what} once; ${key} stands in row ${String(earlier)} too`,
      )
    this.#rows.set(key, row.row)
  }
}

/** Refuses percentiles that fall: each published one is at least the one before it. Columns in order, lowest first. */
export function assertInOrder<C extends string>(
  row: TableRow<C>,
  columns: readonly C[],
  values: readonly (number | null)[],
): void {
  let last: number | null = null
  values.forEach((value, i) => {
    if (value === null) return
    if (last !== null && value < last)
      throw row.problem(columns[i]!, `at least ${String(last)}, the percentile before it`)
    last = value
  })
}
