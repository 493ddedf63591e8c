import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { emptiedBy, quoted } from '#selectors/emptiedBy.ts'
import { filterChips } from '#selectors/filterChips.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { clearFilters } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './EmptyResult.module.css'

/** Nothing passes: says that all filters hold together and offers to take away any that helps, the most helpful first. */
export function EmptyResult({ picture }: { readonly picture: CitiesPicture }) {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const { culprit, helpful, text } = emptiedBy(filterChips(tables, view, picture))
  if (!culprit) return null
  return (
    <div className={styles.empty} role="status">
      <p>{text}</p>
      <p className={styles.acts}>
        {helpful.map((chip) => (
          <Button key={chip.key} onClick={() => act((now) => withFields(now, chip.without))}>
            Remove {quoted(chip)}
          </Button>
        ))}
        <Button onClick={() => act(clearFilters)}>Clear all filters</Button>
      </p>
    </div>
  )
}
