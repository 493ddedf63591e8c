import { NATION } from '#domain/area.ts'
import styles from './BasePicker.module.css'
import { MyPayField } from './MyPayField.tsx'
import { PlaceSearchField } from './PlaceSearchField.tsx'

export interface BasePickerProps {
  /** "US", an area code or "mine". */
  readonly value: string
  readonly onTake: (base: string) => void
  readonly onClose: () => void
}

const KINDS = ['metro', 'state'] as const
const NONE: readonly string[] = []

/** Chooses what every pay is compared with. */
export function BasePicker({ value, onTake, onClose }: BasePickerProps) {
  return (
    <>
      <div className={styles.panel}>
        <button
          type="button"
          className={styles.nation}
          aria-pressed={value === NATION}
          onClick={() => onTake(NATION)}
        >
          <strong>The nation</strong>
          <span>{value === NATION ? '✓ compared with' : 'its pay for the role, at its prices'}</span>
        </button>
        <MyPayField onDone={onClose} />
        <p className={styles.title}>A metro area or a state</p>
      </div>
      <PlaceSearchField
        label="Metro area or state"
        current={value === NATION || value === 'mine' ? NONE : [value]}
        kinds={KINDS}
        onTake={onTake}
      />
    </>
  )
}
