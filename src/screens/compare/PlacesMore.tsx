import { useMemo } from 'react'
import { areaOf } from '#selectors/areaOf.ts'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import { EmployersBlock } from '#screens/employers/EmployersBlock.tsx'
import { PlacePageLink } from '#screens/PlacePageLink.tsx'
import { useStore } from '#store/store.ts'
import styles from './PlacesMore.module.css'

/** Employers drawn of each place; the others are in the table. */
const DRAWN = 6

/** Below a comparison: who filed for the role in its places, closed at first, and the way to what each place pays. */
export function PlacesMore({ block }: { readonly block: CompareBlock }) {
  const tables = useStore((store) => store.tables)
  const { rows } = block
  const places = useMemo(
    () =>
      rows
        .toSorted((a, b) => (a.slot ?? 0) - (b.slot ?? 0))
        .flatMap(({ code, slot }) => (slot === null ? [] : (areaOf(tables, code) ?? []))),
    [tables, rows],
  )
  const role = useMemo(() => ({ soc: block.role.soc, name: block.role.short }), [block.role])
  if (places.length === 0) return null
  return (
    <div className={styles.more}>
      <EmployersBlock
        title="Employers that filed for this role here"
        places={places}
        forRole={role}
        drawn={DRAWN}
      />
      <p className={styles.links}>
        {places.map((area) => (
          <PlacePageLink key={area.code} area={area} />
        ))}
      </p>
    </div>
  )
}
