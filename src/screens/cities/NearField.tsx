import { useState } from 'react'
import { areaOf } from '#selectors/areaOf.ts'
import { PlaceSearchField } from '#screens/pickers/PlaceSearchField.tsx'
import { act } from '#store/act.ts'
import { setNear } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Panels.module.css'

const RADII = [50, 100, 150, 200, 300, 500]
const KINDS = ['metro'] as const
const NONE: readonly string[] = []

/** The surroundings of one metro area: its centre is found by typing, as every other place. */
export function NearField() {
  const near = useStore((store) => store.view.near)
  const miles = useStore((store) => store.view.miles)
  const area = useStore((store) => areaOf(store.tables, store.view.near))
  const [isOpen, setOpen] = useState(false)
  const take = (code: string | null) => {
    act((now) => setNear(now, code))
    setOpen(false)
  }
  return (
    <div role="group" aria-label="Near a metro area">
      <div className={styles.field}>
        <span>{near === null ? 'Near any metro area' : `Near ${area?.short ?? near}`}</span>
        {near !== null && (
          <label className={styles.field}>
            within{' '}
            <select
              value={miles}
              onChange={(event) => act((now) => setNear(now, now.near, Number(event.target.value)))}
            >
              {[...new Set([...RADII, miles])]
                .toSorted((a, b) => a - b)
                .map((each) => (
                  <option key={each} value={each}>
                    {each} miles
                  </option>
                ))}
            </select>
          </label>
        )}
        {!isOpen && <Button onClick={() => setOpen(true)}>{near === null ? 'Choose one' : 'Change'}</Button>}
        {near !== null && <Button onClick={() => take(null)}>Anywhere</Button>}
      </div>
      {isOpen && (
        <div className={styles.centre}>
          <PlaceSearchField
            label="Near which metro area"
            current={near === null ? NONE : [near]}
            kinds={KINDS}
            onTake={take}
          />
        </div>
      )}
    </div>
  )
}
