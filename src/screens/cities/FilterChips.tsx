import { counted } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { KIND_NAMES } from '#selectors/placePay.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { clearFilters } from '#store/filters.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import styles from './FilterChips.module.css'

/** The filters that are set, each removable, and what is left. */
export function FilterChips({ picture }: { readonly picture: CitiesPicture }) {
  return (
    <div className={styles.chips}>
      {picture.chips.map((chip) => (
        <Chip
          key={chip.key}
          removeLabel={`Remove ${chip.text}`}
          onRemove={() => act((now) => withFields(now, chip.without))}
        >
          {chip.text}
        </Chip>
      ))}
      <Button onClick={() => act(clearFilters)}>Clear all</Button>
      <span className={styles.left} role="status">
        {picture.rows.length} of {counted(picture.pays.rows.length, KIND_NAMES[picture.pays.kind])} with a
        figure
      </span>
    </div>
  )
}
