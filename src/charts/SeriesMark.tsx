import { seriesLook, shapePath } from './palette.ts'
import styles from './SeriesMark.module.css'

interface SeriesMarkProps {
  /** Order of keeping. Null: the baseline, an upright line. */
  readonly slot: number | null
}

/** Colour and shape of a kept place before its name. */
export function SeriesMark({ slot }: SeriesMarkProps) {
  const look = slot === null ? null : seriesLook(slot)
  return (
    <svg className={styles.mark} width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
      {look === null ? (
        <line className={styles.base} y1={-6} y2={6} />
      ) : (
        <path d={shapePath(look.shape, 4.5)} style={{ fill: look.colour }} />
      )}
    </svg>
  )
}
