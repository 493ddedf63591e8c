import type { MapLabel } from './mapLabels.ts'
import styles from './MapNames.module.css'

/** The names of the largest and the kept places, with their difference from the baseline. */
export function MapNames({
  labels,
  letters,
}: {
  readonly labels: readonly MapLabel[]
  readonly letters: number
}) {
  return labels.map(({ code, name, figure, twoLines, x, y, anchor, leader }) => (
    <g key={code} className={styles.label}>
      {leader && <line className={styles.leader} {...leader} />}
      <text x={x} y={y} textAnchor={anchor} fontSize={letters}>
        <tspan className={styles.name}>{name}</tspan>
        {figure !== '' &&
          (twoLines ? (
            <tspan x={x} dy="1.2em">
              {figure}
            </tspan>
          ) : (
            ` ${figure}`
          ))}
      </text>
    </g>
  ))
}
