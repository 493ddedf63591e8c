import { count } from '#format/counts.ts'
import styles from './JobCircles.module.css'
import { textWidth } from './textWidth.ts'

const LETTERS = 12.5
const ROW = 16

/** A circle of the legend: how large a market of so many jobs is drawn, px. */
export interface JobCircle {
  readonly jobs: number
  readonly r: number
}

interface JobCirclesProps {
  readonly circles: readonly JobCircle[]
  /** What is counted: "jobs". */
  readonly unit: string
  readonly left: number
  /** Where the circles stand, px; their figures stand below. */
  readonly base: number
}

/** Legend of sizes: circles side by side, each with its number of jobs below it. */
export function JobCircles({ circles, unit, left, base }: JobCirclesProps) {
  const widths = circles.map(({ jobs, r }) => Math.max(2 * r, textWidth(count(jobs), LETTERS, false)))
  const startOf = (i: number) => widths.slice(0, i).reduce((sum, width) => sum + width + 10, left)
  if (circles.length === 0) return null
  return (
    <g fontSize={LETTERS}>
      {circles.map(({ jobs, r }, i) => {
        const x = startOf(i) + (widths[i] ?? 0) / 2
        return (
          <g key={jobs}>
            <circle className={styles.circle} cx={x} cy={base - r} r={r} />
            <text className={styles.middle} x={x} y={base + ROW}>
              {count(jobs)}
            </text>
          </g>
        )
      })}
      <text className={styles.unit} x={startOf(circles.length)} y={base + ROW}>
        {unit}
      </text>
    </g>
  )
}
