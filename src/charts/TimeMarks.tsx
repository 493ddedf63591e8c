import { pointsOf, type TimeLine, type TimePoint } from '#selectors/timeLines.ts'
import type { TimePicture } from '#selectors/timePicture.ts'
import { seriesLook, shapePath } from './palette.ts'
import styles from './TimeChart.module.css'
import type { TimeLayout } from './timeGeometry.ts'
import type { TimeLabel } from './timeLabels.ts'

interface TimeMarksProps {
  readonly time: TimePicture
  readonly layout: TimeLayout
  readonly lit: TimeLine | null
  /** Key of the line that stands out. Null: none. */
  readonly strong: string | null
  /** The reader's own pay in words. Null: not drawn. */
  readonly ownPay: string | null
}

/** Everything that the picture over time draws. */
export function TimeMarks({ time, layout, lit, strong, ownPay }: TimeMarksProps) {
  const { width, height, left, right, top, bottom, x, y } = layout
  const drawn = new Map(time.lines.map((line) => [line.key, line]))
  return (
    <svg width={width} height={height} className={styles.svg} aria-hidden="true">
      {layout.payTicks.map(({ value, text }) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text className={styles.tick} x={left - 6} y={y(value) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      {layout.yearTicks.map((year) => (
        <text key={year} className={styles.tick} x={x(year)} y={height - 8} textAnchor="middle">
          {year}
        </text>
      ))}
      {layout.breaks.map((each) => (
        <g key={`${each.key} ${each.text}`}>
          <line className={styles.break} x1={each.x} x2={each.x} y1={each.y - 9} y2={bottom} />
          <text className={styles.reason} x={each.x - 5} y={each.y} textAnchor="end">
            {each.text}
          </text>
        </g>
      ))}
      {ownPay !== null && time.ownPay !== null && (
        <g>
          <line className={styles.own} x1={left} x2={right} y1={y(time.ownPay)} y2={y(time.ownPay)} />
          <text className={styles.ownText} x={left + 4} y={y(time.ownPay) - 5}>
            {ownPay}
          </text>
        </g>
      )}
      {time.lines.toReversed().map((line) => (
        <Line key={line.key} line={line} layout={layout} isStrong={line.key === strong} />
      ))}
      {lit && (
        <g>
          <Line line={lit} layout={{ ...layout, y: clamped(layout) }} isStrong />
          <text className={styles.litText} x={left + 4} y={top + 8}>
            {lit.longName}
          </text>
        </g>
      )}
      {layout.starts.map((label) => (
        <Label key={label.key} label={label} className={label.isReason ? styles.reason : styles.start} />
      ))}
      {layout.ends.map((label) => (
        <Label
          key={label.key}
          label={label}
          className={label.key === strong ? styles.strongEnd : styles.end}
          line={drawn.get(label.key)}
        />
      ))}
    </svg>
  )
}

/** A line that came later does not move the axis: what is beyond it stands at its edge. */
function clamped({ y }: TimeLayout): TimeLayout['y'] {
  return y.copy().clamp(true)
}

function colourOf({ look, kind }: TimeLine): string {
  if (look === 'open') return 'var(--accent)'
  if (look === 'base') return 'var(--ink-2)'
  if (look === 'nation') return kind === 'own' ? 'var(--ink-2)' : 'var(--paid)'
  return seriesLook(look).colour
}

interface LineProps {
  readonly line: TimeLine
  readonly layout: TimeLayout
  readonly isStrong: boolean
}

function Line({ line, layout: { x, y }, isStrong }: LineProps) {
  const colour = colourOf(line)
  const d = line.stretches
    .filter((stretch) => stretch.length > 1)
    .map(
      (stretch) => `M${stretch.map(({ year, shown }) => `${round(x(year))},${round(y(shown))}`).join('L')}`,
    )
    .join('')
  return (
    <g>
      <path
        d={d}
        className={
          line.look === 'base' ? styles.baseLine : line.kind === 'own' ? styles.line : styles.oldLine
        }
        style={{ stroke: colour }}
        strokeWidth={isStrong ? 3 : undefined}
      />
      {pointsOf(line).map((point) => (
        <path
          key={point.year}
          d={markPath(line, point)}
          transform={`translate(${round(x(point.year))} ${round(y(point.shown))})`}
          className={point.floor ? styles.floor : line.kind === 'own' ? undefined : styles.oldMark}
          style={point.floor || line.kind !== 'own' ? { stroke: colour } : { fill: colour }}
        />
      ))}
    </g>
  )
}

/** An arrow from the cap upwards for a floor; else the shape of the line. */
function markPath(line: TimeLine, { floor }: TimePoint): string {
  if (floor) return 'M-5,0H5M0,0V-11M-3.5,-7L0,-11L3.5,-7'
  return shapeOf(line, 4)
}

function shapeOf({ look }: TimeLine, r: number): string {
  return typeof look === 'number' ? shapePath(seriesLook(look).shape, r) : shapePath('circle', r * 0.75)
}

interface LabelProps {
  readonly label: TimeLabel
  readonly className: string | undefined
  /** Whose shape stands before it. */
  readonly line?: TimeLine | undefined
}

function Label({ label, className, line }: LabelProps) {
  const { x, y, anchor, lines, leader } = label
  return (
    <g>
      {leader && <line className={styles.leader} x1={leader[0]} y1={leader[1]} x2={x - 14} y2={y - 4} />}
      {line && (
        <path
          d={shapeOf(line, 4)}
          transform={`translate(${round(x - 9)} ${round(y - 4)})`}
          style={{ fill: colourOf(line) }}
        />
      )}
      {lines.map((text, i) => (
        <text key={text} className={className} x={x} y={y + i * 15} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
