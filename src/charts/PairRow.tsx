import { memo } from 'react'
import { jobsText } from '#format/counts.ts'
import { columnText, realText } from '#selectors/payWords.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { hover, useIsHovered } from '#store/hover.ts'
import { PayMark } from './PayMarks.tsx'
import styles from './PairRow.module.css'
import type { RankedRowProps } from './RankedRow.tsx'

/** Parts of one place in figures; a thin or repeated one carries its mark. */
function Part({ part }: { readonly part: PlacePay }) {
  return (
    <>
      {columnText(part.paid, 'year', part.floor).replace(' or more', '+')}
      {part.repeated > 0 && <span className={styles.flag}> ⚑</span>}
      {part.thin && <span className={styles.flag}> ∙</span>}
    </>
  )
}

/** Two earners in one place: both together as paid ○ → ● after prices, what each brings, and the jobs of the smaller market. Clicks are heard by the list. */
export const PairRow = memo(function PairRow(props: RankedRowProps) {
  const { row, unit, byPrices, scale, line, top, kept, current, open, height } = props
  const lit = useIsHovered(row.area.code)
  const names = [styles.row, lit ? styles.lit : '', current ? styles.current : '', open ? styles.open : '']
  const plotHeight = height > 40 ? 22 : height
  return (
    <div
      id={props.id}
      role={props.role}
      aria-selected={props['aria-selected']}
      aria-posinset={props['aria-posinset']}
      aria-setsize={props['aria-setsize']}
      aria-label={props['aria-label']}
      data-row={row.area.code}
      className={names.join(' ')}
      style={{ transform: `translateY(${top}px)` }}
      onPointerEnter={() => hover(row.area.code)}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.rank}>{(byPrices ? row.realRank : row.paidRank) ?? ''}</span>
      <span className={styles.star} data-star={row.area.code} data-kept={kept}>
        {kept ? '★' : '☆'}
      </span>
      <span className={styles.name}>{row.area.short}</span>
      <svg className={styles.plot} height={plotHeight}>
        {line !== null && (
          <line className={styles.baseline} x1={`${line}%`} x2={`${line}%`} y1={0} y2={plotHeight} />
        )}
        <PayMark row={row} scale={scale} y={plotHeight / 2} />
      </svg>
      {row.parts && (
        <>
          <span className={styles.part}>
            <Part part={row.parts[0]} />
          </span>
          <span className={styles.plus}>
            + <Part part={row.parts[1]} />
          </span>
        </>
      )}
      <span className={styles.paid}>{columnText(row.paid, unit, row.floor).replace(' or more', '+')}</span>
      <span className={styles.arrow}>→</span>
      <span className={styles.real}>{realText(row, unit).replace(' or more', '+')}</span>
      <span className={styles.jobs}>{jobsText(row.stats.jobs)}</span>
    </div>
  )
})
