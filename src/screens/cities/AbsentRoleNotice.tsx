import { useMemo } from 'react'
import { laterQuery } from '#dataset/laterQueries.ts'
import { metrosQuery } from '#dataset/queries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { absentRole } from '#selectors/absentRole.ts'
import { filedCities } from '#selectors/filedCities.ts'
import { act } from '#store/act.ts'
import { setRole } from '#store/changes.ts'
import { useSelected, useStore } from '#store/store.ts'
import { useTitle } from '#screens/useTitle.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { AbsentSentence } from './AbsentSentence.tsx'
import { FiledCitiesPicture } from './FiledCitiesPicture.tsx'

const TITLE_QUERIES = [metrosQuery(), laterQuery('filings'), laterQuery('occupations')]

/** In the picture's place where no survey has the role: why, what to take instead, and for a filed title what its filings say. */
export function AbsentRoleNotice({ code }: { readonly code: string }) {
  const queries = useMemo(() => (/^\d/.test(code) ? [] : TITLE_QUERIES), [code])
  const files = useFiles(queries)
  const tables = useStore((store) => store.tables)
  const absent = absentRole(tables, code)
  const isOverTime = useStore((store) => store.view.show === 'time')
  const picture = useSelected(filedCities)
  useTitle(picture?.headline ?? absent?.text ?? null)
  const sentence = <AbsentSentence code={code} picture={picture} />
  if (files.problem !== null || !absent)
    return (
      <>
        {sentence}
        {files.problem !== null && <Notice kind="error">{files.problem}</Notice>}
      </>
    )
  const { instead } = absent
  return (
    <>
      {sentence}
      <Notice
        act={
          instead && (
            <Button onClick={() => act((now) => setRole(now, 0, instead.soc))}>
              Switch to {instead.name} →
            </Button>
          )
        }
      >
        {absent.text}
        {isOverTime && ' There is no history of its pay here either.'}
      </Notice>
      {picture && <FiledCitiesPicture picture={picture} />}
    </>
  )
}
