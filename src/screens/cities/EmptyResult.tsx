import { count } from '#format/counts.ts'
import type { FilterChip } from '#selectors/filters.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { Button } from '#ui/Button.tsx'
import styles from './EmptyResult.module.css'

/** Nothing passes: names the filter that leaves least over and offers to take it away. */
export function EmptyResult({ chips, onClear }: { chips: readonly FilterChip[]; onClear: () => void }) {
  const culprit = chips.toSorted((a, b) => b.countWithout - a.countWithout)[0]
  if (!culprit) return null
  const helps = culprit.countWithout > 0
  return (
    <div className={styles.empty} role="status">
      <p>
        {helps
          ? `No place passes “${culprit.text}” with the other filters. Without it there are ${count(culprit.countWithout)}.`
          : 'No place passes these filters, whichever one is taken away.'}
      </p>
      <p className={styles.acts}>
        {helps && (
          <Button onClick={() => act((now) => withFields(now, culprit.without))}>
            Remove “{culprit.text}”
          </Button>
        )}
        <Button onClick={onClear}>Clear all filters</Button>
      </p>
    </div>
  )
}
