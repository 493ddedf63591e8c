import { HOUSING_STEP, MAX_HOUSING } from '#domain/prices.ts'
import styles from './HousingHandle.module.css'

export interface HousingHandleProps {
  /** Part of the index moved to housing, per cent. */
  readonly housing: number
  /** Told apart where a page has several. */
  readonly handleLabel: string
  onHousing(percent: number): void
  /** One movement, however many steps it takes. */
  onGestureStart(): void
  onGestureEnd(): void
}

/** What the handle says: BEA's own index at none. */
function partOfIndex(housing: number): string {
  return housing === 0 ? 'none: BEA’s own' : `${housing}% of the index moved to housing`
}

/** The housing handle as the axis of its picture: the input's thumb runs over the plot's exact width. */
export function HousingHandle(props: HousingHandleProps) {
  const { housing, handleLabel, onHousing, onGestureStart, onGestureEnd } = props
  return (
    <div className={styles.handle}>
      <svg className={styles.axis} width="100%" height={12} aria-hidden="true">
        <line x1="0" x2="100%" y1={6} y2={6} />
        {Array.from({ length: MAX_HOUSING / HOUSING_STEP + 1 }, (_, i) => {
          const at = `${((i * HOUSING_STEP) / MAX_HOUSING) * 100}%`
          return <line key={at} x1={at} x2={at} y1={3} y2={9} />
        })}
      </svg>
      <input
        className={styles.input}
        type="range"
        aria-label={handleLabel}
        aria-valuetext={partOfIndex(housing)}
        min={0}
        max={MAX_HOUSING}
        step={HOUSING_STEP}
        value={housing}
        onPointerDown={onGestureStart}
        onKeyDown={(event) => {
          if (!event.repeat && /^(Arrow|Page|Home|End)/.test(event.key)) onGestureStart()
        }}
        onChange={(event) => onHousing(event.currentTarget.valueAsNumber)}
        onPointerUp={onGestureEnd}
        onPointerCancel={onGestureEnd}
        onKeyUp={onGestureEnd}
        onBlur={onGestureEnd}
      />
      <div className={styles.words} aria-hidden="true">
        <span className={housing === 0 ? styles.chosen : ''}>
          <span className={styles.more}>none: </span>BEA’s own
        </span>
        <span className={housing > 0 ? styles.chosen : styles.more}>
          {housing > 0 ? housing : MAX_HOUSING / 2}%<span className={styles.more}> of the index</span> moved
          <span className={styles.more}> to housing</span>
        </span>
        <span>{MAX_HOUSING}%</span>
      </div>
    </div>
  )
}
