import type { Stats } from '#domain/wages.ts'
import type { PercentScale } from './payScale.ts'
import styles from './NearbyMarks.module.css'

interface NearbyMarksProps {
  readonly stats: Stats
  readonly scale: PercentScale
  /** One's own median: the line that every row is read against. */
  readonly own: number
  readonly isOwn: boolean
  readonly thin: boolean
}

/** Middle half and middle of a role's pay beside the line of one's own; from the line to the middle the difference. */
export function NearbyMarks({ stats, scale, own, isOwn, thin }: NearbyMarksProps) {
  const { p25, median, p75 } = stats
  const bar = thin ? 5 : 9
  const tick = thin ? 6 : 9
  return (
    <svg className={styles.plot} width="100%" height="100%" aria-hidden="true">
      {scale.ticks.map((value) => (
        <line
          key={value}
          className={styles.grid}
          x1={scale.at(value)}
          x2={scale.at(value)}
          y1="0"
          y2="100%"
        />
      ))}
      <svg y="50%" className={styles.marks}>
        {p25 !== null && p75 !== null && (
          <rect
            className={isOwn ? styles.ownHalf : styles.half}
            x={scale.at(p25)}
            width={`${String(Math.max(0, scale.percent(p75) - scale.percent(p25)))}%`}
            y={-bar / 2}
            height={bar}
          />
        )}
      </svg>
      <line className={styles.base} x1={scale.at(own)} x2={scale.at(own)} y1="0" y2="100%" />
      {median !== null && (
        <svg y="50%" className={styles.marks}>
          {!isOwn && <line className={styles.step} x1={scale.at(own)} x2={scale.at(median)} />}
          <line
            className={thin ? styles.thinMiddle : styles.middle}
            x1={scale.at(median)}
            x2={scale.at(median)}
            y1={-tick}
            y2={tick}
          />
        </svg>
      )}
    </svg>
  )
}
