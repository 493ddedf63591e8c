import { MAX_HOUSING } from '#domain/prices.ts'
import { payAt, type Flip, type LinedRow } from '#selectors/flips.ts'
import { spreadLabels, type CrossingLabel } from './crossingLabels.ts'
import styles from './HousingLines.module.css'
import { seriesLook, shapePath } from './palette.ts'
import type { Scale } from './scales.ts'

interface HousingMarksProps {
  readonly lined: readonly LinedRow[]
  readonly flips: readonly Flip[]
  /** One a flip, in the same order. */
  readonly labels: readonly CrossingLabel[]
  /** Where the handle is, per cent. */
  readonly housing: number
  readonly x: Scale
  readonly y: Scale
  /** Where the axis and where the lines' own field ends, px from the top. */
  readonly axis: number
  readonly end: number
  readonly lineHeight: number
}

const NAME_GAP = 17
/** Room of the lines that lead to names which cannot stand beside their marks, px. */
const LEADER = 10

/** On the lines: shapes at both ends, names at the right, a ring on every crossing, the handle's upright. */
export function HousingMarks(props: HousingMarksProps) {
  const { lined, flips, labels, housing, x, y, axis, end, lineHeight } = props
  const right = x(MAX_HOUSING)
  const names = spreadLabels(
    lined.map((row) => y(payAt(row, MAX_HOUSING))),
    NAME_GAP,
    8,
    end + 6,
  )
  const isApart = lined.some(
    (row, i) => Math.abs(y(payAt(row, MAX_HOUSING)) - (names[i] ?? 0)) > NAME_GAP / 3,
  )
  return (
    <g>
      {housing > 0 && <line className={styles.now} x1={x(housing)} x2={x(housing)} y1={0} y2={axis} />}
      {flips.map(({ percent, passer }, i) => {
        const at = x(percent)
        const label = labels[i]
        return (
          <g key={`${passer.code}-${percent}`}>
            <line
              className={styles.rule}
              x1={at}
              x2={at}
              y1={y(payAt(passer, percent)) + 7}
              y2={axis - (label && label.row > 0 ? 5 + label.row * lineHeight : 0)}
            />
            <line className={styles.foot} x1={at} x2={at} y1={axis - 4} y2={axis} />
            <circle className={styles.ring} cx={at} cy={y(payAt(passer, percent))} r={7} />
            {label && (
              <text
                className={styles.crossing}
                x={label.x}
                y={axis - 8 - label.row * lineHeight}
                textAnchor={label.anchor}
              >
                <tspan className={styles.part}>{label.text.split(' ')[0]}</tspan>
                {label.text.includes(' ') && ` ${label.text.split(' ').slice(1).join(' ')}`}
              </text>
            )}
          </g>
        )
      })}
      {lined.map((row, i) => (
        <g key={row.code}>
          {row.slot !== null &&
            [0, MAX_HOUSING].map((part) => (
              <path
                key={part}
                d={shapePath(seriesLook(row.slot ?? 0).shape, 4.5)}
                style={{ fill: seriesLook(row.slot ?? 0).colour }}
                transform={`translate(${x(part)},${y(payAt(row, part))})`}
              />
            ))}
          {isApart && (
            <path
              className={styles.leader}
              d={`M${right + 6},${y(payAt(row, MAX_HOUSING))}L${right + LEADER + 7},${names[i] ?? 0}`}
            />
          )}
          <text className={styles.name} x={right + 11 + (isApart ? LEADER : 0)} y={(names[i] ?? 0) + 4}>
            {row.name}
          </text>
        </g>
      ))}
    </g>
  )
}
