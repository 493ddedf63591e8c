/** One column of a picture's twin in a table and in CSV. */
export interface PictureColumn<Row> {
  readonly key: string
  /** Head with its unit where the figures do not show it: "jobs", "after prices". */
  readonly head: string
  /** right: figures. */
  readonly align?: 'left' | 'right'
  // Methods, not properties: a table of some row may be handed to what draws tables of any row.
  /** As read in the table: "$166,670", "not published". */
  text(row: Row): string
  /** Exact, as written to CSV. Null: not published. */
  value(row: Row): string | number | null
}

/** What a picture shows, in rows: the same marks in the same order. */
export interface PictureTable<Row> {
  readonly columns: readonly PictureColumn<Row>[]
  readonly rows: readonly Row[]
}

/** A difference given as a fraction, as CSV has it: per cent with one decimal, 0.6534 → 65.3. The column head says the unit. */
export function csvPercent(fraction: number): number {
  return Math.round(fraction * 1000) / 10
}
