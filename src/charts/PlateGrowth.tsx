import { growthPercent } from '#format/percent.ts'
import type { Outlook } from '#domain/occupation.ts'
import { NARROW_FIGURE, type PlateScale } from './plateScales.ts'
import styles from './PlateMarks.module.css'

interface PlateGrowthProps {
  readonly outlook: Outlook | null
  readonly scale: PlateScale
  readonly height: number
  readonly y: number
  /** Under the bar: jobs then and in the target year, or what the bar means. Empty: nothing. */
  readonly note: string
  readonly narrow: boolean
  readonly isReference: boolean
}

/** Forecast growth: a bar from zero, its per cent beside it. */
export function PlateGrowth({ outlook, scale, height, y, note, narrow, isReference }: PlateGrowthProps) {
  const zero = scale.percent(0)
  if (outlook === null)
    return (
      <svg className={styles.plot} width="100%" height={height} aria-hidden="true">
        <text className={styles.note} x={0} y={y + 5}>
          no forecast published
        </text>
      </svg>
    )
  const end = scale.percent(outlook.growth)
  const isLoss = outlook.growth < 0
  return (
    <svg className={styles.plot} width="100%" height={height} aria-hidden="true">
      <line className={styles.zero} x1={`${zero}%`} x2={`${zero}%`} y1={y - 11} y2={y + 12} />
      <rect
        className={isReference ? styles.referenceHalf : styles.half}
        x={`${Math.min(zero, end)}%`}
        width={`${Math.abs(end - zero)}%`}
        y={y - 5}
        height={10}
      />
      <text
        className={`${isReference ? styles.referenceSide : styles.side} ${isLoss && !narrow ? styles.sideEnd : ''}`}
        x={`${narrow ? NARROW_FIGURE : end}%`}
        dx={narrow ? 0 : isLoss ? -6 : 6}
        y={y + 5}
      >
        {growthPercent(outlook.growth)}
      </text>
      {note !== '' && (
        <text className={styles.note} x={0} y={y + 23}>
          {note}
        </text>
      )}
    </svg>
  )
}
