import { useState } from 'react'
import { cityName } from '#selectors/baseline.ts'
import { areaOf } from '#selectors/areaOf.ts'
import { act } from '#store/act.ts'
import { setHome } from '#store/laterChanges.ts'
import { writeSettings } from '#store/writeSettings.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './BasePicker.module.css'
import { PlaceSearchField } from './PlaceSearchField.tsx'

const KINDS = ['metro', 'state'] as const
const NONE: readonly string[] = []

/** Where the reader's own pay is earned: at whose prices it is compared. Stays on the device as the pay does. */
export function HomeField() {
  const home = useStore((store) => store.view.home)
  const area = useStore((store) => areaOf(store.tables, store.view.home))
  const name = cityName(area?.short ?? home ?? '')
  const [isOpen, setOpen] = useState(false)
  const take = (code: string | null) => {
    act((now) => setHome(now, code))
    writeSettings({ home: code })
    setOpen(false)
  }
  return (
    <>
      <p className={styles.acts}>
        <span>
          {home === null
            ? 'Taken at the nation’s prices.'
            : area?.prices == null
              ? `No price level is published for ${name}: taken at the nation’s prices.`
              : `Taken at the prices of ${name}.`}
        </span>
        {!isOpen && (
          <Button onClick={() => setOpen(true)}>{home === null ? 'Say where I live' : 'Change'}</Button>
        )}
        {home !== null && <Button onClick={() => take(null)}>Forget where I live</Button>}
      </p>
      {isOpen && (
        <PlaceSearchField
          label="Where I live"
          current={home === null ? NONE : [home]}
          kinds={KINDS}
          onTake={take}
        />
      )}
    </>
  )
}
