import { useEffect, useState } from 'react'
import { act } from '#store/act.ts'
import { setSalary } from '#store/laterChanges.ts'
import { writeSettings } from '#store/writeSettings.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { beginGesture, endGesture } from '#view/url.ts'
import styles from './BasePicker.module.css'
import { HomeField } from './HomeField.tsx'

/** Bounds of a yearly pay that is compared: under them an hourly pay was meant. */
const LEAST = 1000
const MOST = 10_000_000

/** The reader's own pay: rewrites the baseline while it is typed, stays on the device. */
export function MyPayField({ onDone }: { readonly onDone: () => void }) {
  const salary = useStore((store) => store.view.salary)
  const isBase = useStore((store) => store.view.base === 'mine' && store.view.salary !== null)
  const [isKept, setKept] = useState(true)
  useEffect(() => endGesture, [])

  const take = (value: number | null) => {
    act((now) => setSalary(now, value))
    setKept(writeSettings({ salary: value }))
  }
  return (
    <div className={styles.mine} onFocus={beginGesture} onBlur={endGesture}>
      <NumberField
        label="My pay"
        unit="dollars"
        value={salary}
        min={LEAST}
        max={MOST}
        onChange={take}
        hint="A year, before tax: 92,000 or 92k. The picture follows as you type."
      />
      <p className={styles.acts}>
        {isBase ? (
          <>
            <span>✓ compared with my pay</span>
            <Button onClick={onDone}>Done</Button>
          </>
        ) : (
          salary !== null && <Button onClick={() => take(salary)}>Compare with my pay</Button>
        )}
        {salary !== null && <Button onClick={() => take(null)}>Remove my pay</Button>}
      </p>
      {salary !== null && <HomeField />}
      <p className={styles.note}>
        {isKept
          ? 'Kept on this device only. It is in no address and no link, unless you tick it in Share.'
          : 'This browser stores nothing: your pay is forgotten when the page closes. It is in no address and no link, unless you tick it in Share.'}
      </p>
    </div>
  )
}
