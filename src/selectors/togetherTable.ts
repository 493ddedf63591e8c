import type { Measure } from '#domain/wages.ts'
import { lowerName } from '#format/names.ts'
import type { CompareRow } from './compareRows.ts'
import { compareTable } from './compareTable.ts'
import { partColumns } from './pairTable.ts'
import type { PictureTable } from './pictureTable.ts'
import type { Earners } from './compareBlock.ts'

/** Columns that two earners have together as one has them. */
const SHARED: ReadonlySet<string> = new Set([
  'place',
  'code',
  'real',
  'against',
  'toMatch',
  'floors',
  'level',
])

/** What two earners have together in rows, and what each brings; a sum only where both roles publish. */
export function togetherTable(
  rows: readonly CompareRow[],
  base: CompareRow,
  { roles: [first, second] }: Earners,
  measure: Measure,
): PictureTable<CompareRow> {
  const { columns } = compareTable(rows, base, 'year', measure)
  const kept = columns.flatMap((column) => {
    if (column.key === 'paid')
      return [
        {
          ...column,
          head: 'together, as paid',
          text: (row: CompareRow) => row.lacks ?? column.text(row),
          value: (row: CompareRow) => row.lacks ?? column.value(row),
        },
      ]
    if (column.key === 'real') return [{ ...column, head: 'together, after prices' }]
    return SHARED.has(column.key) ? [column] : []
  })
  const isSame = first.soc === second.soc
  return {
    rows,
    columns: [
      ...kept,
      ...partColumns<CompareRow>(lowerName(first.short), 0, first.unit),
      ...(isSame ? [] : partColumns<CompareRow>(lowerName(second.short), 1, second.unit)),
    ],
  }
}
