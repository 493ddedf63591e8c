import { useDeferredValue } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { HOUSING_STEP, MAX_HOUSING } from '#domain/prices.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { housingText } from '#selectors/housingText.ts'
import { placeDetails } from '#selectors/placeDetails.ts'
import { ArticleJump } from '#screens/article/ArticleJump.tsx'
import { act } from '#store/act.ts'
import { setHousing } from '#store/laterChanges.ts'
import { useActive } from '#store/hover.ts'
import { useStore } from '#store/store.ts'
import { Slider } from '#ui/Slider.tsx'
import { RowSheet } from '#screens/RowSheet.tsx'
import { useDragGesture } from '#screens/useGesture.ts'
import { useKeptFocus } from '#screens/useKeptFocus.ts'
import type { CitiesForm } from './citiesForm.ts'
import { CitiesMap } from './CitiesMap.tsx'
import styles from './CitiesRail.module.css'
import { PlaceFacts } from './PlaceFacts.tsx'

interface CitiesRailProps {
  readonly picture: CitiesPicture
  /** In place of the small map. */
  readonly Rail: CitiesForm['Rail']
}

/** Beside the list: a small map, the open place in words, and the prices handle. */
export function CitiesRail({ picture, Rail }: CitiesRailProps) {
  // Here, since the first picture need not wait for it.
  useKeptFocus()
  const view = useStore((store) => store.view)
  // The small map follows the list one paint later, so that the list need not wait for its hundreds of dots.
  const mapped = useDeferredValue(picture)
  const tables = useStore((store) => store.tables)
  const active = useActive()
  // A list of a phone is as long as many screens: what it says of a place cannot stand at its end.
  const isList = view.show === 'list' || view.show === 'spread'
  const isSheet = useNarrow() && isList && picture.pays.rows.some(({ area }) => area.code === view.open)
  const details = placeDetails(tables, view, picture, isSheet ? null : active)
  const drag = useDragGesture()
  return (
    <div className={styles.rail}>
      {Rail ? (
        <Rail picture={picture} />
      ) : (
        mapped.pays.kind === 'metro' && <CitiesMap picture={mapped} mini />
      )}
      {isSheet && details ? (
        <RowSheet label="Place">
          <PlaceFacts picture={picture} details={details} />
        </RowSheet>
      ) : (
        details && <PlaceFacts picture={picture} details={details} />
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
