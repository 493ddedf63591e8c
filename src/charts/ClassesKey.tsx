import type { DivergingClass } from '#domain/divergingClass.ts'
import { divergingColours } from './palette.ts'
import styles from './RolesTree.module.css'

const CLASSES = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly DivergingClass[]
const CELL = { width: 41, height: 13 }

interface ClassesKeyProps {
  readonly bounds: readonly string[]
  /** What the colours compare: short, since it does not wrap. */
  readonly against: string
  /** Other signs of the picture. Absent: it has none. */
  readonly signs?: string
}

/** The seven classes around a baseline with the bounds between them, what they compare, and what else is a sign. */
export function ClassesKey(props: ClassesKeyProps) {
  return (
    <div className={styles.key}>
      <svg width={7 * CELL.width} height={52} role="img" aria-label={props.against}>
        {CLASSES.map((index) => (
          <rect
            key={index}
            x={index * CELL.width}
            width={CELL.width}
            height={CELL.height}
            fill={divergingColours(index).fill}
            stroke="var(--mark-stroke)"
          />
        ))}
        {props.bounds.map((bound, i) => (
          <text key={bound} x={(i + 1) * CELL.width} y={29} textAnchor="middle" fill="currentColor">
            {bound}
          </text>
        ))}
        {/* Within the drawing, so that a saved picture says what its colours compare. */}
        <text y={47} fill="currentColor">
          {props.against}
        </text>
      </svg>
      {props.signs !== undefined && <p>{props.signs}</p>}
    </div>
  )
}
