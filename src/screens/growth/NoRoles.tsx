import { rolesEmptiedBy, type AllRolesChip } from '#selectors/allRolesFilters.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { clearFilters } from '#store/filters.ts'
import { Button } from '#ui/Button.tsx'
import styles from './AllRoles.module.css'

/** No role passes: names the filter whose removal brings back most and offers to take it away. */
export function NoRoles({ chips }: { readonly chips: readonly AllRolesChip[] }) {
  const emptied = rolesEmptiedBy(chips)
  if (!emptied) return null
  const { chip, helps, text } = emptied
  return (
    <div className={styles.none} role="status">
      <p>{text}</p>
      <p>
        {helps && (
          <Button onClick={() => act((now) => withFields(now, chip.without))}>Remove “{chip.text}”</Button>
        )}
        <Button onClick={() => act(clearFilters)}>Clear all filters</Button>
      </p>
    </div>
  )
}
