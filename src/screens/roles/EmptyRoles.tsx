import { count } from '#format/counts.ts'
import type { RoleFilterChip } from '#selectors/placeRoleFilters.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { clearFilters } from '#store/filters.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Roles.module.css'

/** Nothing passes: names the filter that leaves least over and offers to take it away. */
export function EmptyRoles({ chips }: { readonly chips: readonly RoleFilterChip[] }) {
  const culprit = chips.toSorted((a, b) => b.countWithout - a.countWithout)[0]
  if (!culprit) return null
  const helps = culprit.countWithout > 0
  return (
    <div className={styles.empty} role="status">
      <p>
        {helps
          ? `No role passes “${culprit.text}” with the other filters. Without it there are ${count(culprit.countWithout)}.`
          : 'No role passes these filters, whichever one is taken away.'}
      </p>
      <p className={styles.acts}>
        {helps && (
          <Button onClick={() => act((now) => withFields(now, culprit.without))}>
            Remove “{culprit.text}”
          </Button>
        )}
        <Button onClick={() => act(clearFilters)}>Clear all filters</Button>
      </p>
    </div>
  )
}
