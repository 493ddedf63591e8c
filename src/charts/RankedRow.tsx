import { memo } from 'react'
import { hover, useIsHovered } from '#store/hover.ts'
import { jobsText } from '#format/counts.ts'
import { payText, roundedDollars } from '#format/money.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import type { PayUnit } from '#domain/wages.ts'
import { PayMark, SpreadMark } from './PayMarks.tsx'
import type { PercentScale } from './payScale.ts'
import type { OptionProps } from './useMarkList.ts'
import styles from './RankedRow.module.css'

interface RankedRowProps {
  readonly option: OptionProps
  readonly row: PlacePay
  readonly unit: PayUnit
  readonly byPrices: boolean
  readonly spread: boolean
  readonly scale: PercentScale
  /** Position of the baseline, per cent. Null: no figure. */
  readonly line: number | null
  readonly top: number
  readonly kept: boolean
  readonly current: boolean
  readonly open: boolean
  readonly height: number
}

/** One place: its rank, both marks, both figures, its jobs. Clicks are heard by the list. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps) {
  const { row, unit, byPrices, kept, current, open, height } = props
  const lit = useIsHovered(row.area.code)
  const rank = byPrices ? row.realRank : row.paidRank
  const other = byPrices ? row.paidRank : row.realRank
  const names = [styles.row, lit ? styles.lit : '', current ? styles.current : '', open ? styles.open : '']
  const plotHeight = height > 40 ? 22 : height
  return (
    <div
      {...props.option}
      data-row={row.area.code}
      className={names.join(' ')}
      style={{ transform: `translateY(${props.top}px)` }}
      onPointerEnter={() => hover(row.area.code)}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.rank}>{rank ?? ''}</span>
      <span className={styles.star} data-star={row.area.code}>
        {kept ? '★' : '☆'}
      </span>
      <span className={styles.name}>
        {row.area.short}
        {row.repeated > 0 && <span className={styles.flag}> ⚑</span>}
      </span>
      <svg className={styles.plot} height={plotHeight}>
        {props.line !== null && (
          <line
            className={styles.baseline}
            x1={`${props.line}%`}
            x2={`${props.line}%`}
            y1={0}
            y2={plotHeight}
          />
        )}
        {props.spread ? (
          <SpreadMark row={row} scale={props.scale} y={plotHeight / 2} />
        ) : (
          <PayMark row={row} scale={props.scale} y={plotHeight / 2} />
        )}
      </svg>
      <span className={styles.paid}>{payText(row.paid, unit, row.floor)}</span>
      <span className={styles.arrow}>→</span>
      <span className={styles.real}>{row.real === null ? 'no price level' : roundedPay(row.real, unit)}</span>
      <span className={styles.other}>
        {other ?? '–'}
        <span className={styles.turn}>{turn(rank, other)}</span>
      </span>
      <span className={styles.jobs}>{jobsText(row.stats.jobs)}</span>
    </div>
  )
})

function roundedPay(real: number, unit: PayUnit): string {
  return unit === 'hour' ? payText(real, 'hour', false) : roundedDollars(real)
}

function turn(rank: number | null, other: number | null): string {
  if (rank === null || other === null || rank === other) return ''
  return other > rank ? '▾' : '▴'
}
