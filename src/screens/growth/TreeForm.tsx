import { useMemo, type ReactNode } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { ClassesKey } from '#charts/ClassesKey.tsx'
import { RolesTree } from '#charts/RolesTree.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { rolesTree } from '#selectors/rolesTree.ts'
import { rolesTreeTable } from '#selectors/rolesTreeTable.ts'
import { useTitle } from '#screens/useTitle.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { linkTo } from '#view/url.ts'
import styles from './GrowthScreen.module.css'
import { toggleRole } from './toggleRole.ts'

const QUERIES = [laterQuery('occupations')]

const SIZES = [
  { value: 'jobs', text: 'jobs' },
  { value: 'bill', text: 'all pay together' },
] as const

/** A phone has one line for both choices. */
const SHORT_SIZES = [SIZES[0], { value: 'bill', text: 'all pay' }] as const

const TINTS = [
  { value: 'growth', text: 'growth' },
  { value: 'pay', text: 'pay' },
] as const

/** Where is the work? Every role of the nation as an area. `tabs`: the forms of Growth. */
export function TreeForm({ tabs }: { readonly tabs: ReactNode }) {
  const view = useStore((store) => store.view)
  const files = useFiles(QUERIES)
  const { model: tree, old } = useHeld(useSelected(rolesTree))
  const isNarrow = useNarrow()
  const table = useMemo(() => (tree ? rolesTreeTable(tree) : { columns: [], rows: [] }), [tree])
  useTitle(tree?.headline ?? null)
  return (
    <>
      <div className={styles.top}>
        <div className={styles.sentence}>Where is the work, and is it growing?</div>
        {!isNarrow && tabs}
      </div>
      <ChartFrame
        headline={tree?.headline ?? 'Where is the work?'}
        deck={tree?.deck ?? ''}
        controls={
          <>
            <Segmented
              label="Area"
              showLabel
              options={isNarrow ? SHORT_SIZES : SIZES}
              value={view.size}
              onChange={(size) => act((now) => withFields(now, { size }))}
            />
            <Segmented
              label="Colour"
              showLabel
              options={TINTS}
              value={view.tint}
              onChange={(tint) => act((now) => withFields(now, { tint }))}
            />
            {isNarrow && tabs}
          </>
        }
        pending={files.pending || old}
        problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
        missing={tree?.missing.join(' · ') ?? ''}
        source={tree?.source ?? ''}
        table={table}
        csv={{ name: `where-it-pays-roles-by-${view.size}`, notes: [] }}
        address={() => linkTo(view, { release: RELEASE })}
      >
        {tree ? (
          <>
            <RolesTree
              tree={tree}
              chosen={view.roles}
              onChoose={(soc) => act((now) => toggleRole(now, soc))}
            />
            <ClassesKey bounds={tree.bounds} against={tree.against} />
          </>
        ) : (
          <div className={styles.wait} />
        )}
      </ChartFrame>
    </>
  )
}
