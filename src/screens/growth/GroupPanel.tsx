import { MAJOR_GROUPS } from '#domain/occupation.ts'
import type { AllRolesPicture } from '#selectors/allRoles.ts'
import { passingRoles } from '#selectors/allRolesFilters.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { toggleGroup } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import styles from './RolesFilterPanel.module.css'

/** The fields of work, each with the number of roles it would show. */
export function GroupPanel({ picture }: { readonly picture: AllRolesPicture | null }) {
  const view = useStore((store) => store.view)
  if (!picture) return null
  const left = passingRoles(view, picture.all, 'groups')
  return (
    <div className={styles.groups} role="group" aria-label="Field">
      <label className={styles.group}>
        <input
          type="checkbox"
          checked={view.groups.length === 0}
          onChange={() => act((now) => withFields(now, { groups: [] }))}
        />
        All roles <span>{left.length}</span>
      </label>
      {Object.entries(MAJOR_GROUPS).map(([group, name]) => (
        <label key={group} className={styles.group}>
          <input
            type="checkbox"
            checked={view.groups.includes(group)}
            onChange={() => act((now) => toggleGroup(now, group))}
          />
          {name} <span>{left.filter((point) => point.group === group).length}</span>
        </label>
      ))}
    </div>
  )
}
