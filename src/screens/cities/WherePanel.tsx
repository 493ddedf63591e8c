import { STATES } from '#domain/states.ts'
import { REGIONS } from '#domain/area.ts'
import { REGION_NAMES } from '#selectors/placesText.ts'
import { whereCounts } from '#selectors/whereCounts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { setNear, toggleRegion, toggleState } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Panels.module.css'
import { NearField } from './NearField.tsx'
import { PlaceFinder } from './PlaceFinder.tsx'
import { TogetherNote } from './TogetherNote.tsx'

interface WherePanelProps {
  readonly picture: CitiesPicture | null
  readonly onDone: () => void
}

/** One place by name, states and regions, and the surroundings of one metro area. */
export function WherePanel({ picture, onDone }: WherePanelProps) {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const counts = picture && whereCounts(tables, view, picture)
  const none = view.states.length + view.regions.length === 0 && view.near === null
  return (
    <div className={styles.panel}>
      {picture && <PlaceFinder picture={picture} onDone={onDone} />}
      {picture?.pays.kind === 'metro' && <NearField />}
      {picture && <TogetherNote picture={picture} />}
      {picture?.pays.kind === 'metro' && (
        <p className={styles.note}>A metro area that reaches into several states counts in each of them.</p>
      )}
      <div className={styles.options} role="group" aria-label="Regions">
        {REGIONS.map((region) => (
          <label key={region} className={styles.option}>
            <input
              type="checkbox"
              checked={view.regions.includes(region)}
              onChange={() => act((now) => toggleRegion(now, region))}
            />
            {REGION_NAMES[region].replace('the ', '')}
            <Left places={counts?.regions.get(region)} />
          </label>
        ))}
      </div>
      <div className={styles.states} role="group" aria-label="States">
        {STATES.map((state) => (
          <label key={state.postal} className={styles.option}>
            <input
              type="checkbox"
              checked={view.states.includes(state.postal)}
              onChange={() => act((now) => toggleState(now, state.postal))}
            />
            {state.name}
            <Left places={counts?.states.get(state.postal)} />
          </label>
        ))}
      </div>
      {!none && (
        <p>
          <Button onClick={() => act((now) => setNear(withFields(now, { states: [], regions: [] }), null))}>
            All of the country
          </Button>
        </p>
      )}
    </div>
  )
}

/** How many places are listed there. Nothing where none is. */
function Left({ places }: { readonly places: number | undefined }) {
  return places === undefined ? null : <span className={styles.left}>{places}</span>
}
