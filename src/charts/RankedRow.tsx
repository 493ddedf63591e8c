import { memo } from 'react'
import { hover, useIsHovered } from '#store/hover.ts'
import { jobsText } from '#format/counts.ts'
import { columnText, realText } from '#selectors/payWords.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import type { PayUnit } from '#domain/wages.ts'
import { PayMark, SpreadMark } from './PayMarks.tsx'
import type { PercentScale } from './payScale.ts'
import type { OptionProps } from './useMarkList.ts'
import styles from './RankedRow.module.css'

export interface RankedRowProps extends OptionProps {
  readonly row: PlacePay
  readonly unit: PayUnit
  readonly byPrices: boolean
  readonly spread: boolean
  readonly scale: PercentScale
  /** Position of the baseline, per cent. Null: no figure. */
  readonly line: number | null
  /** Position of the baseline in the prices that do not rank. Null: the same. */
  readonly otherLine: number | null
  readonly top: number
  readonly kept: boolean
  readonly current: boolean
  readonly open: boolean
  readonly height: number
}

/**
 * One place: its rank, both marks, both figures, its jobs. Clicks are heard by the list. Every prop is a plain value or lives as long
 * as the picture's figures, so that a row is drawn anew only when something of its own changes.
 */
export const RankedRow = memo(function RankedRow({
  row,
  unit,
  byPrices,
  spread,
  scale,
  line,
  otherLine,
  top,
  kept,
  current,
  open,
  height,
  ...option
}: RankedRowProps) {
  const lit = useIsHovered(row.area.code)
  const rank = byPrices ? row.realRank : row.paidRank
  const other = byPrices ? row.paidRank : row.realRank
  const names = [styles.row, lit ? styles.lit : '', current ? styles.current : '', open ? styles.open : '']
  const plotHeight = height > 40 ? 22 : height
  return (
    <div
      {...option}
      data-row={row.area.code}
      className={names.join(' ')}
      style={{ transform: `translateY(${top}px)` }}
      onPointerEnter={() => hover(row.area.code)}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.rank}>{rank ?? ''}</span>
      <span className={styles.star} data-star={row.area.code} data-kept={kept}>
        {kept ? '★' : '☆'}
      </span>
      <span className={styles.name}>
        {row.area.short}
        {row.repeated > 0 && <span className={styles.flag}> ⚑</span>}
      </span>
      <svg className={styles.plot} height={plotHeight}>
        {line !== null && (
          <line className={styles.baseline} x1={`${line}%`} x2={`${line}%`} y1={0} y2={plotHeight} />
        )}
        {otherLine !== null && (
          <line
            className={styles.otherBaseline}
            x1={`${otherLine}%`}
            x2={`${otherLine}%`}
            y1={0}
            y2={plotHeight}
          />
        )}
        {spread ? (
          <SpreadMark row={row} scale={scale} y={plotHeight / 2} />
        ) : (
          <PayMark row={row} scale={scale} y={plotHeight / 2} />
        )}
      </svg>
      <span className={styles.paid}>{columnText(row.paid, unit, row.floor)}</span>
      <span className={styles.arrow}>→</span>
      <span className={row.real === null ? styles.unpriced : styles.real}>
        {realText(row, unit).replace(' an hour', '')}
      </span>
      <span className={styles.other}>
        {other ?? '–'}
        <span className={styles.turn}>{turn(rank, other)}</span>
      </span>
      <span className={styles.jobs}>{jobsText(row.stats.jobs)}</span>
    </div>
  )
})

function turn(rank: number | null, other: number | null): string {
  if (rank === null || other === null || rank === other) return ''
  return other > rank ? '▾' : '▴'
}
