import type { PlaceRole } from '#selectors/placeRole.ts'
import styles from './PlaceMarks.module.css'
import type { ShareScale } from './shareScale.ts'

interface ShareMarksProps {
  readonly row: PlaceRole
  readonly scale: ShareScale
  readonly height: number
}

/** A role's share of local jobs against the nation's: a dot on a stalk from the nation's; thin markets hollow and dotted. */
export function ShareMarks({ row, scale, height }: ShareMarksProps) {
  const { quotient } = row.stats
  const y = height / 2
  const at = (value: number) => `${scale.percent(value)}%`
  const beyond = quotient === null ? null : scale.beyond(quotient)
  return (
    <svg className={styles.plot} width="100%" height={height} aria-hidden="true">
      {scale.ticks.map(({ value }) => (
        <line
          key={value}
          className={value === 1 ? styles.nation : styles.grid}
          x1={at(value)}
          x2={at(value)}
          y1={0}
          y2={height}
        />
      ))}
      {quotient !== null && quotient > 0 && (
        <>
          <line
            className={row.thin ? styles.thinRange : styles.range}
            x1={at(1)}
            x2={at(quotient)}
            y1={y}
            y2={y}
          />
          {beyond === null ? (
            <circle
              className={row.thin ? styles.thinShare : styles.share}
              cx={at(quotient)}
              cy={y}
              r={row.thin ? 3 : 4.5}
            />
          ) : (
            <svg x={at(quotient)} y={y}>
              <path className={styles.clip} d={beyond === 'above' ? 'M0 -4L5 0L0 4Z' : 'M0 -4L-5 0L0 4Z'} />
            </svg>
          )}
        </>
      )}
    </svg>
  )
}
