import { openingsText } from '#format/openings.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { PlateScale } from './plateScales.ts'
import styles from './PlateMarks.module.css'

interface PlateOpeningsProps {
  readonly row: PlateRow
  readonly scale: PlateScale
  readonly height: number
  readonly y: number
  /** Under the bar: "one for every 15 jobs", or what the bar means. Empty: nothing. */
  readonly note: string
  readonly narrow: boolean
}

/** Openings a year: growth, people leaving work, people changing occupation; a loss of jobs lies left of zero. */
export function PlateOpenings({ row, scale, height, y, note, narrow }: PlateOpeningsProps) {
  const { openings, outlook } = row
  const zero = scale.percent(0)
  const unit = narrow ? ' openings' : ''
  if (openings === null)
    return (
      <svg className={styles.plot} width="100%" height={height} aria-hidden="true">
        <text className={styles.note} x={0} y={y + 5}>
          {outlook?.openings == null ? 'openings not published' : `${openingsText(outlook.openings)}${unit}`}
        </text>
      </svg>
    )
  const width = (value: number) => scale.percent(value) - zero
  const gain = Math.max(0, openings.growth)
  const loss = Math.min(0, openings.growth)
  const segments = [
    { key: 'growth', from: loss, value: Math.abs(openings.growth), className: styles.growth },
    { key: 'exits', from: gain, value: openings.exits, className: styles.exits },
    { key: 'transfers', from: gain + openings.exits, value: openings.transfers, className: styles.transfers },
  ]
  const end = scale.percent(gain + openings.exits + openings.transfers)
  return (
    <svg className={styles.plot} width="100%" height={height} aria-hidden="true">
      <line className={styles.zero} x1={`${zero}%`} x2={`${zero}%`} y1={y - 11} y2={y + 12} />
      {segments.map(({ key, from, value, className }) => (
        <rect
          key={key}
          className={className}
          x={`${scale.percent(from)}%`}
          width={`${width(value)}%`}
          y={y - 5}
          height={10}
        />
      ))}
      <text
        className={`${styles.side} ${narrow ? styles.sideEnd : ''}`}
        x={narrow ? '100%' : `${end}%`}
        dx={narrow ? 0 : 7}
        y={y + 5}
      >
        {openingsText(openings.total)}
        {unit}
      </text>
      {note !== '' && (
        <text className={`${styles.note} ${narrow ? styles.sideEnd : ''}`} x={narrow ? '100%' : 0} y={y + 23}>
          {note}
        </text>
      )}
    </svg>
  )
}
