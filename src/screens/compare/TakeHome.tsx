import { useMemo, useState } from 'react'
import { saveCsv } from '#charts/saveCsv.ts'
import { SeriesMark } from '#charts/SeriesMark.tsx'
import { taxQuery } from '#dataset/taxQuery.ts'
import { useFiles } from '#dataset/useFiles.ts'
import type { ComparePicture } from '#selectors/comparePicture.ts'
import {
  takeHomePicture,
  type TakeHomePicture,
  type TakeHomeRole,
  type TakeHomeRow,
} from '#selectors/takeHomePicture.ts'
import { takeHomeColumns } from '#selectors/takeHomeTable.ts'
import { act } from '#store/act.ts'
import { setTax } from '#store/laterChanges.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { LoadingBar } from '#ui/LoadingBar.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Table, type TableColumn } from '#ui/Table.tsx'
import styles from './TakeHome.module.css'
import { takeHomeFiles } from './takeHomeFiles.ts'

const FILINGS = [
  { value: 'single', text: 'Single' },
  { value: 'married', text: 'Married, one earner' },
] as const

const STRONG = ['left', 'real', 'against']

function columnsOf(shown: TakeHomePicture): readonly TableColumn<TakeHomeRow>[] {
  return takeHomeColumns(shown).map(({ key, head, align = 'left', text }) => ({
    key,
    head,
    align,
    cell: (row) =>
      key === 'place' ? (
        <span className={styles.place}>
          <SeriesMark slot={row.slot} /> {text(row)}
        </span>
      ) : STRONG.includes(key) ? (
        <strong>{text(row)}</strong>
      ) : (
        text(row)
      ),
  }))
}

/** Take-home pay of the compared places: opened, an estimate; never part of a headline. */
export function TakeHome({ picture }: { readonly picture: ComparePicture }) {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const queries = useMemo(() => [taxQuery()], [])
  const files = useFiles(queries)
  const shown = useMemo(() => takeHomePicture(tables, view, picture.blocks), [tables, view, picture])
  const columns = useMemo(() => (shown ? columnsOf(shown) : []), [shown])
  const [isUnsaved, setUnsaved] = useState(false)
  const save = () => {
    setUnsaved(false)
    if (shown) saveCsv(takeHomeFiles(shown, picture, view)).catch(() => setUnsaved(true))
  }
  return (
    <div className={styles.block}>
      <div className={styles.controls}>
        <Segmented
          label="Filing"
          options={FILINGS}
          value={view.tax === 'married' ? 'married' : 'single'}
          onChange={(tax) => act((now) => setTax(now, tax))}
        />
      </div>
      {files.problem !== null && (
        <Notice kind="error" act={<Button onClick={() => files.retry()}>Try again</Button>}>
          {files.problem}
        </Notice>
      )}
      {shown === null && files.problem === null && <LoadingBar />}
      {shown && (
        <>
          <p className={styles.deck}>{shown.deck}</p>
          {shown.roles.map((role) => (
            <Role key={role.soc} role={role} columns={columns} />
          ))}
          {shown.states !== '' && <p className={styles.note}>{shown.states}</p>}
          <p className={styles.note}>{shown.leftOut}</p>
          <p className={styles.foot}>
            <span>Source: {shown.source}</span>
            <Button aria-label="CSV of take-home pay" onClick={save}>
              CSV
            </Button>
          </p>
          {isUnsaved && <Notice kind="error">It could not be saved. Try again.</Notice>}
        </>
      )}
    </div>
  )
}

interface RoleProps {
  readonly role: TakeHomeRole
  readonly columns: readonly TableColumn<TakeHomeRow>[]
}

function Role({ role, columns }: RoleProps) {
  if (role.silent !== '')
    return (
      <p className={styles.note}>
        {role.name}: {role.silent}
      </p>
    )
  return (
    <Table
      caption={`Take-home pay, an estimate: ${role.name}`}
      columns={columns}
      rows={role.rows}
      rowKey={(row) => row.code}
    />
  )
}
