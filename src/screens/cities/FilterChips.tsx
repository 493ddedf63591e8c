import { count } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { filterChips } from '#selectors/filterChips.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { clearFilters, toggleNonmetro } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import styles from './FilterChips.module.css'

/** The filters that are set, each removable, and what is left. */
export function FilterChips({ picture }: { readonly picture: CitiesPicture }) {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  return (
    <div className={styles.chips}>
      {filterChips(tables, view, picture).map((chip) => (
        <Chip
          key={chip.key}
          removeLabel={`Remove ${chip.text}`}
          onRemove={() => act((now) => withFields(now, chip.without))}
        >
          {chip.text}
        </Chip>
      ))}
      {view.nonmetro === 'yes' && (
        <Chip removeLabel="Remove nonmetropolitan areas" onRemove={() => act(toggleNonmetro)}>
          + {count(picture.pays.rows.filter(({ area }) => area.kind === 'nonmetro').length)} nonmetropolitan
          areas
        </Chip>
      )}
      <Button onClick={() => act(clearFilters)}>Clear all</Button>
      <span className={styles.left} role="status">
        {count(picture.rows.length)} of {count(picture.pays.rows.length)}
        <span className={styles.wide}>
          {' '}
          {picture.pays.noun}s with {picture.second ? 'both figures' : 'a figure'}
        </span>
      </span>
    </div>
  )
}
