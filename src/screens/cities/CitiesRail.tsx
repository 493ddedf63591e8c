import { useDeferredValue, useMemo } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { HOUSING_STEP, MAX_HOUSING } from '#domain/prices.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { housingText } from '#selectors/housingText.ts'
import { placeDetails } from '#selectors/placeDetails.ts'
import { EmployersBlock } from '#screens/employers/EmployersBlock.tsx'
import { PlacePageLink } from '#screens/PlacePageLink.tsx'
import { ArticleJump } from '#screens/article/ArticleJump.tsx'
import { act } from '#store/act.ts'
import { keepMetro, showScreen, toggleKept, toggleRow } from '#store/changes.ts'
import { setHousing } from '#store/laterChanges.ts'
import { useActive } from '#store/hover.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Slider } from '#ui/Slider.tsx'
import { useDragGesture } from '#screens/useGesture.ts'
import { useKeptFocus } from '#screens/useKeptFocus.ts'
import type { CitiesForm } from './citiesForm.ts'
import { CitiesMap } from './CitiesMap.tsx'
import styles from './CitiesRail.module.css'

interface CitiesRailProps {
  readonly picture: CitiesPicture
  /** In place of the small map. */
  readonly Rail: CitiesForm['Rail']
}

/** Employers drawn of the open place; the others are in the table. */
const DRAWN = 6

/** Beside the list: a small map, the open place in words, and the prices handle. */
export function CitiesRail({ picture, Rail }: CitiesRailProps) {
  // Here, since the first picture need not wait for it.
  useKeptFocus()
  const view = useStore((store) => store.view)
  // The small map follows the list one paint later, so that the list need not wait for its hundreds of dots.
  const mapped = useDeferredValue(picture)
  const tables = useStore((store) => store.tables)
  const active = useActive()
  const details = placeDetails(tables, view, picture, active)
  const drag = useDragGesture()
  const area = picture.pays.rows.find((row) => row.area.code === details?.code)?.area
  const places = useMemo(() => (area ? [area] : []), [area])
  // On a phone the rail stands below all rows: of a row that is tapped it is shown over them.
  const isSheet = useNarrow() && !Rail && details !== null && details.code === view.open
  const { soc, short } = picture.role
  const role = useMemo(() => ({ soc, name: short }), [soc, short])
  return (
    <div className={styles.rail}>
      {Rail ? (
        <Rail picture={picture} />
      ) : (
        mapped.pays.kind === 'metro' && <CitiesMap picture={mapped} mini />
      )}
      {details && (
        <section
          className={isSheet ? `${styles.place} ${styles.sheet}` : styles.place}
          aria-label={details.short}
          aria-live={active === null ? 'polite' : 'off'}
        >
          <h3>{details.name}</h3>
          <p className={styles.acts}>
            <Button onClick={() => act((now) => toggleKept(now, details.code))}>
              {view.metros.includes(details.code) ? '★ Kept' : '☆ Keep'}
            </Button>
            <Button onClick={() => act((now) => showScreen(keepMetro(now, details.code), 'compare'))}>
              Compare with others →
            </Button>
            {area && <PlacePageLink area={area} />}
            {isSheet && <Button onClick={() => act((now) => toggleRow(now, details.code))}>✕ Close</Button>}
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
      )}
      <div className={styles.housing} {...drag}>
        <h3>If housing weighs more for you</h3>
        <Slider
          label="Part of the index moved to housing"
          min={0}
          max={MAX_HOUSING}
          step={HOUSING_STEP}
          value={view.housing}
          valueText={view.housing === 0 ? 'none (BEA’s own)' : `${view.housing}%`}
          ticks={[
            { value: 0, text: 'BEA’s own' },
            { value: MAX_HOUSING, text: `${MAX_HOUSING}%` },
          ]}
          onChange={(housing) => act((now) => setHousing(now, housing))}
        />
        {view.housing > 0 && <p role="status">{housingText(view.housing)}</p>}
        {details?.flip && <p className={styles.note}>{details.flip}</p>}
      </div>
      <p>
        <ArticleJump>An article on backend developers, checked ↓</ArticleJump>
      </p>
    </div>
  )
}
