import { useMemo } from 'react'
import { SeriesMark } from '#charts/SeriesMark.tsx'
import { taxQuery } from '#dataset/taxQuery.ts'
import { useFiles } from '#dataset/useFiles.ts'
import type { ComparePicture } from '#selectors/comparePicture.ts'
import { takeHomePicture, type TakeHomeRole, type TakeHomeRow } from '#selectors/takeHomePicture.ts'
import { act } from '#store/act.ts'
import { setTax } from '#store/setTax.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { LoadingBar } from '#ui/LoadingBar.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Table, type TableColumn } from '#ui/Table.tsx'
import styles from './TakeHome.module.css'

const FILINGS = [
  { value: 'single', text: 'Single' },
  { value: 'married', text: 'Married, one earner' },
] as const

/** What is asked for first, so that a phone shows it without a scroll. */
const COLUMNS: readonly TableColumn<TakeHomeRow>[] = [
  {
    key: 'place',
    head: 'place',
    cell: ({ slot, title }) => (
      <span className={styles.place}>
        <SeriesMark slot={slot} /> {title}
      </span>
    ),
  },
  { key: 'left', head: 'take-home, about', align: 'right', cell: ({ left }) => <strong>{left}</strong> },
  { key: 'real', head: 'after local prices', align: 'right', cell: ({ real }) => <strong>{real}</strong> },
  { key: 'paid', head: 'as paid', align: 'right', cell: ({ paid }) => paid },
  { key: 'federal', head: 'federal income tax', align: 'right', cell: ({ federal }) => federal },
  { key: 'payroll', head: 'Social Security, Medicare', align: 'right', cell: ({ payroll }) => payroll },
  { key: 'state', head: 'state income tax', align: 'right', cell: ({ state }) => state },
  { key: 'where', head: 'of', cell: ({ where }) => where },
]

/** Take-home pay of the compared places: opened, an estimate; never part of a headline. */
export function TakeHome({ picture }: { readonly picture: ComparePicture }) {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const queries = useMemo(() => [taxQuery()], [])
  const files = useFiles(queries)
  const shown = useMemo(() => takeHomePicture(tables, view, picture.blocks), [tables, view, picture])
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
            <Role key={role.soc} role={role} />
          ))}
          {shown.states !== '' && <p className={styles.note}>{shown.states}</p>}
          <p className={styles.note}>{shown.leftOut}</p>
          <p className={styles.note}>Source: {shown.source}</p>
        </>
      )}
    </div>
  )
}

function Role({ role }: { readonly role: TakeHomeRole }) {
  if (role.silent !== '')
    return (
      <p className={styles.note}>
        {role.name}: {role.silent}
      </p>
    )
  return (
    <Table
      caption={`Take-home pay, an estimate: ${role.name}`}
      columns={COLUMNS}
      rows={role.rows}
      rowKey={(row) => row.code}
    />
  )
}
