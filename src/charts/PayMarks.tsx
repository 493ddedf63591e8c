import type { Percentile, Stats } from '#domain/wages.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { payMarkSizes } from './payMarkSizes.ts'
import type { PercentScale } from './payScale.ts'
import styles from './PayMarks.module.css'

interface PayMarkProps {
  readonly row: Pick<PlacePay, 'paid' | 'real' | 'thin' | 'floor'>
  readonly scale: PercentScale
  readonly y: number
}

interface SpreadMarkProps {
  readonly row: { readonly stats: Pick<Stats, Percentile>; readonly thin: boolean }
  readonly scale: PercentScale
  readonly y: number
}

/** As paid ○ → ● after local prices, on one line. Thin markets at 60 % size with a dotted line between. */
export function PayMark({ row, scale, y }: PayMarkProps) {
  const paid = scale.percent(row.paid)
  const real = row.real === null ? null : scale.percent(row.real)
  const { ring, disc } = payMarkSizes(row, scale)
  return (
    <>
      {real !== null && (
        <line
          className={row.thin ? styles.thinLink : styles.link}
          x1={`${paid}%`}
          x2={`${real}%`}
          y1={y}
          y2={y}
        />
      )}
      {row.floor ? (
        <svg x={`${paid}%`} y={y} className={styles.place}>
          <path className={styles.floor} d="M-4 -5L5 0L-4 5Z" />
        </svg>
      ) : (
        <circle className={styles.ring} cx={`${paid}%`} cy={y} r={ring} />
      )}
      {real !== null && <circle className={styles.disc} cx={`${real}%`} cy={y} r={disc} />}
    </>
  )
}

/** Where jobs' pay lies, as paid: 1 in 10 earns less ─ middle half ▓ ─ 1 in 10 earns more, the middle as a tick. */
export function SpreadMark({ row, scale, y }: SpreadMarkProps) {
  const { p10, p25, median, p75, p90 } = row.stats
  const height = row.thin ? 5 : 8
  return (
    <>
      {p10 !== null && p90 !== null && (
        <line className={styles.range} x1={scale.at(p10)} x2={scale.at(p90)} y1={y} y2={y} />
      )}
      {p25 !== null && p75 !== null && (
        <rect
          className={styles.half}
          x={scale.at(p25)}
          width={`${Math.max(0, scale.percent(p75) - scale.percent(p25))}%`}
          y={y - height / 2}
          height={height}
        />
      )}
      {median !== null && (
        <line className={styles.middle} x1={scale.at(median)} x2={scale.at(median)} y1={y - 7} y2={y + 7} />
      )}
    </>
  )
}
