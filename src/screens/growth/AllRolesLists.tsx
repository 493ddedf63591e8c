import { useMemo } from 'react'
import type { AllRolesPicture } from '#selectors/allRoles.ts'
import { roleLists, type ListSort } from '#selectors/allRolesLists.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { Segmented } from '#ui/Segmented.tsx'
import styles from './AllRoles.module.css'
import { RolesListTable } from './RolesListTable.tsx'

const SORTS = [
  { value: 'pay', text: 'Most pay for the preparation' },
  { value: 'growth', text: 'Fastest growing' },
  { value: 'openings', text: 'Most openings' },
  { value: 'jobs', text: 'Most new jobs' },
] as const satisfies readonly { readonly value: ListSort; readonly text: string }[]

interface AllRolesListsProps {
  readonly picture: AllRolesPicture
  readonly sort: ListSort
  readonly onChoose: (soc: string) => void
}

/** Short lists below the picture, each with what it leaves out. */
export function AllRolesLists({ picture, sort, onChoose }: AllRolesListsProps) {
  const { chosen } = picture
  const slots = useMemo(() => new Map(chosen.map(({ point, slot }) => [point.soc, slot])), [chosen])
  const lists = roleLists(picture, sort)
  return (
    <section className={styles.lists} aria-label="Lists of roles">
      <Segmented
        label="List"
        options={SORTS}
        value={sort}
        onChange={(value) => act((now) => withFields(now, { sort: value, order: 'down' }))}
      />
      <div className={styles.tables}>
        {lists.map(({ key, ...list }) => (
          <RolesListTable key={key} {...list} slots={slots} onChoose={onChoose} />
        ))}
      </div>
    </section>
  )
}
