import styles from './ZoomButtons.module.css'

/** Nearer, farther, all of it. */
export interface Zooms {
  onIn(): void
  onOut(): void
  onWhole(): void
}

interface ZoomButtonsProps extends Zooms {
  /** What is shown whole: "map". */
  readonly of: string
  readonly isWhole: boolean
  readonly isNearest: boolean
}

/** Nearer, farther, all of it: for those who neither drag nor turn a wheel. They stay in reach of the keys when they do nothing. */
export function ZoomButtons({ of, isWhole, isNearest, onIn, onOut, onWhole }: ZoomButtonsProps) {
  return (
    <div className={styles.group} role="group" aria-label={`Zoom of the ${of}`}>
      <button
        type="button"
        className={styles.sign}
        aria-label="Zoom in"
        aria-disabled={isNearest}
        onClick={onIn}
      >
        +
      </button>
      <button
        type="button"
        className={styles.sign}
        aria-label="Zoom out"
        aria-disabled={isWhole}
        onClick={onOut}
      >
        −
      </button>
      <button
        type="button"
        className={styles.word}
        aria-label={`Show the whole ${of}`}
        aria-disabled={isWhole}
        onClick={onWhole}
      >
        Whole
      </button>
    </div>
  )
}
