import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { signedPercent } from '#format/percent.ts'
import type { PayMatrix } from './payMatrix.ts'
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrixCell.ts'
import { csvPayUnit, csvPercent, floorsColumn, type PictureTable } from './pictureTable.ts'

/** A cell with what it is of. */
export interface MatrixTableRow {
  readonly row: MatrixRow
  readonly column: MatrixColumn
  readonly cell: MatrixCell
}

/** The matrix as a list: a line for each role in each place. */
export function matrixTable({ rows, columns, against }: PayMatrix): PictureTable<MatrixTableRow> {
  const exact = (value: number | null, row: MatrixRow) =>
    value === null ? null : row.unit === 'year' ? Math.round(value) : Math.round(value * 100) / 100
  const cells = rows.flatMap((row) =>
    columns.flatMap((column, i): readonly MatrixTableRow[] => {
      const cell = row.cells[i]
      return cell ? [{ row, column, cell }] : []
    }),
  )
  return {
    rows: cells,
    columns: [
      { key: 'role', head: 'role', text: ({ row }) => row.title, value: ({ row }) => row.title },
      { key: 'code', head: 'SOC code', text: ({ row }) => row.soc, value: ({ row }) => row.soc },
      {
        key: 'place',
        head: 'place',
        text: ({ column }) => column.title,
        value: ({ column }) => column.title,
      },
      {
        key: 'area',
        head: 'area code',
        text: ({ column }) => column.code,
        value: ({ column }) => column.code,
      },
      {
        key: 'paid',
        head: 'as paid',
        align: 'right',
        text: ({ row, cell }) => payText(cell.paid, row.unit, cell.floor),
        value: ({ cell }) => cell.paid,
      },
      {
        key: 'real',
        head: 'after local prices',
        align: 'right',
        text: ({ row, cell }) => payText(exact(cell.real, row), row.unit, cell.floor),
        value: ({ row, cell }) => exact(cell.real, row),
      },
      {
        key: 'unit',
        head: 'unit of pay',
        text: ({ row }) => csvPayUnit(row.unit),
        value: ({ row }) => csvPayUnit(row.unit),
      },
      ...floorsColumn(cells, ({ cell }) => cell.stats?.floors ?? []),
      {
        key: 'against',
        head: `against ${against}, %`,
        align: 'right',
        text: ({ cell }) => (cell.against === null ? NOT_PUBLISHED : signedPercent(cell.against)),
        value: ({ cell }) => (cell.against === null ? null : csvPercent(cell.against)),
      },
      {
        key: 'jobs',
        head: 'jobs',
        align: 'right',
        text: ({ cell }) => jobsText(cell.stats?.jobs ?? null),
        value: ({ cell }) => cell.stats?.jobs ?? null,
      },
    ],
  }
}
