import { Table } from '#ui/Table.tsx'
import type { PictureTable } from '#selectors/pictureTable.ts'

export interface TableTwinProps {
  readonly caption: string
  readonly table: PictureTable<unknown>
}

/** The picture again, in rows: the same marks in the same order. */
export function TableTwin({ caption, table }: TableTwinProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={table.columns.map(({ text, ...column }) => ({ ...column, cell: text }))}
      rows={table.rows}
      rowKey={(_, index) => String(index)}
    />
  )
}
