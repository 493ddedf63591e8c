import { useMemo } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { EmployersChart } from '#charts/EmployersChart.tsx'
import { employersQuery } from '#dataset/employersQuery.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import type { Area } from '#domain/area.ts'
import { employersOfPlace, employersOfRole, hasEmployers } from '#selectors/employersPicture.ts'
import { useStore } from '#store/store.ts'
import { LoadingBar } from '#ui/LoadingBar.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './EmployersBlock.module.css'
import { employersFiles } from './employersFiles.ts'

export interface EmployersPartProps {
  readonly places: readonly Area[]
  /** Null: every role of the first place. */
  readonly forRole: { readonly soc: string; readonly name: string } | null
  /** Employers drawn of each place or role; the others are in the table. */
  readonly drawn: number
}

/** Who filed: loaded when it is opened. */
export function EmployersPart({ places, forRole, drawn }: EmployersPartProps) {
  const queries = useMemo(
    () => [laterQuery('occupations'), ...places.filter(hasEmployers).map(({ code }) => employersQuery(code))],
    [places],
  )
  const files = useFiles(queries)
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  const [first] = places
  const picture = useMemo(
    () =>
      forRole === null
        ? first
          ? employersOfPlace(tables, first, drawn)
          : null
        : employersOfRole(tables, forRole, places, drawn),
    [tables, forRole, places, first, drawn],
  )
  if (files.problem !== null)
    return (
      <Notice kind="error" act={<Button onClick={() => files.retry()}>Try again</Button>}>
        {files.problem}
      </Notice>
    )
  if (!picture) return <LoadingBar />
  const sentences = picture.sentences.map((text) => <p key={text}>{text}</p>)
  if (picture.rows.length === 0)
    return (
      <>
        <p>{picture.headline}</p>
        {sentences}
      </>
    )
  return (
    <div className={styles.part}>
      <ChartFrame {...employersFiles(picture, view)} below={sentences}>
        <EmployersChart picture={picture} />
      </ChartFrame>
    </div>
  )
}
