import { useMemo } from 'react'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlaceDetails } from '#selectors/placeDetails.ts'
import { EmployersBlock } from '#screens/employers/EmployersBlock.tsx'
import { PlacePageLink } from '#screens/PlacePageLink.tsx'
import { act } from '#store/act.ts'
import { keepMetro, showScreen, toggleKept } from '#store/changes.ts'
import { useActive } from '#store/hover.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './PlaceFacts.module.css'

/** A listed place and what is said of it. */
export interface PlaceFactsProps {
  readonly picture: CitiesPicture
  readonly details: PlaceDetails
}

/** Employers drawn of the place; the others are in the table. */
const DRAWN = 6

/** One place of the list in words, what can be done with it, and who filed for the role there. */
export function PlaceFacts({ picture, details }: PlaceFactsProps) {
  const kept = useStore((store) => store.view.metros)
  const active = useActive()
  const area = picture.pays.rows.find((row) => row.area.code === details.code)?.area
  const places = useMemo(() => (area ? [area] : []), [area])
  const { soc, short } = picture.role
  const role = useMemo(() => ({ soc, name: short }), [soc, short])
  return (
    <section
      className={styles.place}
      aria-label={details.short}
      aria-live={active === null ? 'polite' : 'off'}
    >
      <h3>{details.name}</h3>
      <p className={styles.acts}>
        <Button onClick={() => act((now) => toggleKept(now, details.code))}>
          {kept.includes(details.code) ? '★ Kept' : '☆ Keep'}
        </Button>
        <Button onClick={() => act((now) => showScreen(keepMetro(now, details.code), 'compare'))}>
          Compare with others →
        </Button>
        {area && <PlacePageLink area={area} />}
      </p>
      {details.own.length > 0 && (
        <div className={styles.own}>
          {details.own.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <div className={styles.lines}>
        {details.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {details.cautions.map((line) => (
        <p key={line} className={styles.caution}>
          {line}
        </p>
      ))}
      {area && (
        <EmployersBlock
          key={area.code}
          title="Employers that filed for this role here"
          places={places}
          forRole={role}
          drawn={DRAWN}
        />
      )}
    </section>
  )
}
