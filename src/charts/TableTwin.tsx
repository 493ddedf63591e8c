import { useEffect, useState } from 'react'
import type { PictureTable } from '#selectors/pictureTable.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Table } from '#ui/Table.tsx'
import { tableOf, type FrameFiles } from './frameFiles.ts'

export interface TableTwinProps {
  readonly caption: string
  readonly table: FrameFiles<unknown>['table']
}

/** The picture again, in rows: the same marks in the same order. */
export function TableTwin({ caption, table }: TableTwinProps) {
  const [made, setMade] = useState<PictureTable<unknown> | 'failed' | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isWanted = true
    const show = (next: PictureTable<unknown> | 'failed') => {
      if (isWanted) setMade(next)
    }
    tableOf({ table }).then(show, () => show('failed'))
    return () => {
      isWanted = false
    }
  }, [table, tries])
  const shown = typeof table === 'function' ? made : table
  if (shown === 'failed')
    return (
      <Notice kind="error" act={<Button onClick={() => setTries(tries + 1)}>Try again</Button>}>
        The table could not be loaded. Check the connection, then try again.
      </Notice>
    )
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
