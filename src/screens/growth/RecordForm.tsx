import { useMemo, type ReactNode } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { RecordChart } from '#charts/RecordChart.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { growthRoleName } from '#selectors/forecastCheck.ts'
import { recordNotes, recordPicture } from '#selectors/recordPicture.ts'
import { recordTable } from '#selectors/recordTable.ts'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { useTitle } from '#screens/useTitle.ts'
import { act } from '#store/act.ts'
import { setRole, showAs } from '#store/changes.ts'
import { setRound } from '#store/laterChanges.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'
import styles from './GrowthScreen.module.css'
import { RecordRounds } from './RecordRounds.tsx'

const QUERIES = [laterQuery('projections'), laterQuery('occupations')]

/** Place of the reader's occupation among the roles. */
function roleIndex({ roles }: View): number {
  return Math.max(
    0,
    roles.findIndex((role) => /^\d/.test(role)),
  )
}

/** The forecasts of one occupation, the round kept. */
const openCheck = (soc: string) => act((now) => showAs(setRole(now, roleIndex(now), soc), 'check'))

/** Can the forecasts be believed? Every occupation with an unbroken code. `tabs`: the forms of Growth. */
export function RecordForm({ tabs }: { readonly tabs: ReactNode }) {
  const view = useStore((store) => store.view)
  const files = useFiles(QUERIES)
  const { model: picture, old } = useHeld(useSelected(recordPicture))
  const name = useSelected(growthRoleName)
  const isNarrow = useNarrow()
  const table = useMemo(() => (picture ? recordTable(picture) : { columns: [], rows: [] }), [picture])
  useTitle(picture?.headline ?? null)
  return (
    <>
      <div className={styles.top}>
        <div className={styles.sentence}>
          How often were the forecasts right, and for{' '}
          <RoleToken text={name ?? 'a role'} onTake={(now, code) => setRole(now, roleIndex(now), code)} />?
        </div>
        {!isNarrow && tabs}
      </div>
      <div className={styles.columns}>
        <ChartFrame
          headline={picture?.headline ?? 'How often were the forecasts right?'}
          {...(picture && { shortHeadline: picture.shortHeadline })}
          deck={picture?.deck ?? ''}
          {...(isNarrow && { controls: tabs })}
          pending={files.pending || old}
          problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
          missing={picture?.missing.join(' · ') ?? ''}
          source={picture?.source ?? ''}
          table={table}
          csv={{
            name: `where-it-pays-track-record-${picture?.record.round ?? 'none'}`,
            notes: picture ? recordNotes(picture) : [],
          }}
          address={() => linkTo(view, { release: RELEASE })}
          below={
            picture && (
              <RecordRounds picture={picture} onRound={(round) => act((now) => setRound(now, round))} />
            )
          }
        >
          {picture ? <RecordChart picture={picture} onOpen={openCheck} /> : <div className={styles.wait} />}
        </ChartFrame>
        <aside className={styles.said}>
          {picture && (
            <>
              {picture.sentences.map((text) => (
                <p key={text}>{text}</p>
              ))}
              <h3>Before you believe it</h3>
              <ul>
                {picture.caveats.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </aside>
      </div>
    </>
  )
}
