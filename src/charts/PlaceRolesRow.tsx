import { memo } from 'react'
import { jobsText, oneDecimal } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { growthPercent, signedPercent } from '#format/percent.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'
import { hover, useIsHovered } from '#store/hover.ts'
import { PlaceMarks } from './PlaceMarks.tsx'
import styles from './PlaceRoles.module.css'
import type { PlaceScale } from './placeScale.ts'
import { ShareMarks } from './ShareMarks.tsx'
import type { ShareScale } from './shareScale.ts'
import type { OptionProps } from './useMarkList.ts'

interface PlaceRolesRowProps {
  readonly row: PlaceRole
  /** Null: a floor, or nothing published to rank by. */
  readonly rank: number | null
  readonly scale: PlaceScale
  /** In the order by share: its axis in place of that of pay. Null: another order. */
  readonly shares: ShareScale | null
  readonly option: OptionProps
  readonly top: number
  readonly narrow: boolean
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly isTaken: boolean
  readonly hasBase: boolean
  readonly hasReal: boolean
}

function shareText(quotient: number | null): string {
  return quotient === null ? NOT_PUBLISHED : `${oneDecimal(quotient)}×`
}

function difference(value: number | null): string {
  return value === null ? 'not published' : signedPercent(value)
}

/** One role of the place. Clicks are heard by the list. */
export const PlaceRolesRow = memo(function PlaceRolesRow(props: PlaceRolesRowProps) {
  const { row, shares, narrow, isActive, isOpen, isTaken, hasBase, hasReal } = props
  const lit = useIsHovered(row.soc)
  const names = [
    styles.row,
    lit ? styles.lit : '',
    isOpen ? styles.open : '',
    isActive ? styles.active : '',
    row.thin ? styles.thin : '',
  ]
  return (
    <div
      {...props.option}
      className={names.join(' ')}
      style={{ transform: `translateY(${props.top}px)` }}
      data-row={row.soc}
      onPointerEnter={() => hover(row.soc)}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.rank}>{props.rank ?? '–'}</span>
      <span className={styles.star} data-star={row.soc} data-kept={isTaken}>
        {isTaken ? '★' : '☆'}
      </span>
      <span className={styles.name} title={row.occupation.title}>
        {row.name}
      </span>
      <span className={styles.flag}>{row.repeated > 0 ? '⚑' : ''}</span>
      <span className={styles.plot}>
        {shares ? (
          <ShareMarks row={row} scale={shares} height={narrow ? 22 : 28} />
        ) : (
          <PlaceMarks row={row} scale={props.scale} height={narrow ? 22 : 28} hasBase={hasBase} />
        )}
      </span>
      {shares && <span className={styles.share}>{shareText(row.stats.quotient)}</span>}
      <span className={styles.pay}>{payText(row.paid, 'year', row.floor)}</span>
      {hasBase && (
        <>
          {!shares && <span className={styles.against}>{difference(row.against)}</span>}
          <span className={styles.real}>{hasReal ? difference(row.againstReal) : ''}</span>
        </>
      )}
      <span className={styles.jobs}>{jobsText(row.stats.jobs)}</span>
      <span className={styles.grows}>{row.growth === null ? 'no forecast' : growthPercent(row.growth)}</span>
    </div>
  )
})
