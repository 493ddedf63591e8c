import { useMemo, type ReactNode } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { RolesScatter } from '#charts/RolesScatter.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { openingsNotes } from '#format/openings.ts'
import { allRolesPicture } from '#selectors/allRoles.ts'
import { listSort } from '#selectors/allRolesLists.ts'
import { allRolesTable } from '#selectors/allRolesTable.ts'
import { useTitle } from '#screens/useTitle.ts'
import { act } from '#store/act.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { Notice } from '#ui/Notice.tsx'
import { linkTo } from '#view/url.ts'
import { AllRolesLists } from './AllRolesLists.tsx'
import { AllRolesRail } from './AllRolesRail.tsx'
import { AllRolesSentence } from './AllRolesSentence.tsx'
import styles from './GrowthScreen.module.css'
import { NoRoles } from './NoRoles.tsx'
import { toggleRole } from './toggleRole.ts'

const QUERIES = [laterQuery('occupations')]

const choose = (soc: string) => act((now) => toggleRole(now, soc))

/** Which roles pay well and are growing? All of them by pay and forecast. `tabs`: the forms of Growth. */
export function AllRolesForm({ tabs }: { readonly tabs: ReactNode }) {
  const view = useStore((store) => store.view)
  const files = useFiles(QUERIES)
  const { model: picture, old } = useHeld(useSelected(allRolesPicture))
  const isNarrow = useNarrow()
  const sort = listSort(view)
  const table = useMemo(
    () => (picture ? allRolesTable(picture, sort) : { columns: [], rows: [] }),
    [picture, sort],
  )
  useTitle(picture?.headline ?? null)
  return (
    <>
      <div className={styles.top}>
        <AllRolesSentence picture={picture} />
        {!isNarrow && tabs}
      </div>
      {picture?.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <div className={styles.columns}>
        <ChartFrame
          headline={picture?.headline ?? 'Which roles pay well and are growing?'}
          {...(picture && { shortHeadline: picture.shortHeadline })}
          deck={picture?.deck ?? ''}
          {...(isNarrow && { controls: tabs })}
          pending={files.pending || old}
          problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
          missing={picture?.missing.join(' · ') ?? ''}
          source={picture?.source ?? ''}
          table={table}
          csv={{
            name: 'where-it-pays-all-roles',
            notes: [
              ['Filters', picture?.chips.map(({ text }) => text).join('; ') ?? ''],
              ...openingsNotes(table.rows.map(({ openings }) => openings)),
            ],
          }}
          address={() => linkTo(view, { release: RELEASE })}
        >
          {picture?.points.length === 0 && <NoRoles chips={picture.chips} />}
          {picture && picture.points.length + picture.chosen.length > 0 && (
            <RolesScatter picture={picture} sort={sort} onChoose={choose} />
          )}
          {!picture && <div className={styles.wait} />}
        </ChartFrame>
        <aside>{picture && <AllRolesRail picture={picture} onChoose={choose} />}</aside>
      </div>
      {picture && picture.points.length > 0 && (
        <AllRolesLists picture={picture} sort={sort} onChoose={choose} />
      )}
    </>
  )
}
