import type { PlaceRole } from '#selectors/placeRole.ts'
import styles from './PlaceMarks.module.css'
import type { PlaceScale } from './placeScale.ts'

interface PlaceMarksProps {
  readonly row: PlaceRole
  readonly scale: PlaceScale
  readonly height: number
  /** The baseline's middle as a ring. */
  readonly hasBase: boolean
}

/** Where a role's pay lies in the place, on the log axis, with the baseline's middle; thin markets small and dotted. */
export function PlaceMarks({ row, scale, height, hasBase }: PlaceMarksProps) {
  const { p10, p25, p75, p90 } = row.stats
  const y = height / 2
  const bar = row.thin ? 5 : 9
  const low = p10 ?? p25 ?? row.paid
  const high = p90 ?? p75 ?? row.paid
  const at = (value: number) => `${scale.percent(value)}%`
  return (
    <svg className={styles.plot} width="100%" height={height} aria-hidden="true">
      {scale.ticks.map(({ value }) => (
        <line key={value} className={styles.grid} x1={at(value)} x2={at(value)} y1={0} y2={height} />
      ))}
      <line className={row.thin ? styles.thinRange : styles.range} x1={at(low)} x2={at(high)} y1={y} y2={y} />
      {scale.beyond(low) === 'below' && <Clip at={at(low)} y={y} to={-1} />}
      {scale.beyond(high) === 'above' && <Clip at={at(high)} y={y} to={1} />}
      {p25 !== null && p75 !== null && (
        <rect
          className={styles.half}
          x={at(p25)}
          width={`${Math.max(0, scale.percent(p75) - scale.percent(p25))}%`}
          y={y - bar / 2}
          height={bar}
        />
      )}
      {row.floor ? (
        <Clip at={at(row.paid)} y={y} to={1} />
      ) : (
        <line
          className={row.thin ? styles.thinMiddle : styles.middle}
          x1={at(row.paid)}
          x2={at(row.paid)}
          y1={y - (row.thin ? 5 : 8)}
          y2={y + (row.thin ? 5 : 8)}
        />
      )}
      {hasBase && row.base !== null && (
        <circle className={styles.base} cx={at(row.base)} cy={y} r={row.thin ? 2.8 : 3.6} />
      )}
    </svg>
  )
}

/** A small arrow: the figure lies beyond the axis. */
function Clip({ at, y, to }: { readonly at: string; readonly y: number; readonly to: 1 | -1 }) {
  return (
    <svg x={at} y={y}>
      <path className={styles.clip} d={`M0 -4L${5 * to} 0L0 4Z`} />
    </svg>
  )
}
