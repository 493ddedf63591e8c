import { useEffect, useState } from 'react'
import type { PictureTable } from '#selectors/pictureTable.ts'
import { Table } from '#ui/Table.tsx'
import { tableOf, type FrameFiles } from './frameFiles.ts'

export interface TableTwinProps {
  readonly caption: string
  readonly table: FrameFiles<unknown>['table']
}

/** The picture again, in rows: the same marks in the same order. */
export function TableTwin({ caption, table }: TableTwinProps) {
  const [made, setMade] = useState<PictureTable<unknown> | null>(null)
  useEffect(() => {
    let isWanted = true
    const show = (next: PictureTable<unknown>) => {
      if (isWanted) setMade(next)
    }
    tableOf({ table }).then(show, () => undefined)
    return () => {
      isWanted = false
    }
  }, [table])
  const shown = typeof table === 'function' ? made : table
  if (!shown) return null
  return (
    <Table
      caption={caption}
      hideCaption
      columns={shown.columns.map(({ text, ...column }) => ({ ...column, cell: text }))}
      rows={shown.rows}
      rowKey={(_, index) => String(index)}
    />
  )
}
