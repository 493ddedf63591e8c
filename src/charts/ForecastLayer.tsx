import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { CODE_BREAK } from '#domain/codeBreak.ts'
import type { ForecastCheck } from '#selectors/forecastCheck.ts'
import {
  cleanRay,
  dotRadius,
  isCleanTarget,
  isFront,
  missArrows,
  segments,
  showsBreak,
  surveyPath,
  type ForecastPlan,
} from './forecastGeometry.ts'
import styles from './ForecastChart.module.css'
import { forecastLabels } from './forecastLabels.ts'
import type { Tick } from './scales.ts'

interface ForecastLayerProps {
  readonly check: ForecastCheck
  readonly isNarrow: boolean
  readonly startNote: string | null
  /** Name of the reading, where each has a panel of its own. Null: one panel has both. */
  readonly title: string | null
  /** Axis figures of jobs, for a phone. */
  readonly ticks: readonly Tick[]
  /** Place in `check.marks` of the dot that keys or pointer are on. Null: none. */
  readonly active: number | null
}

/** Where things are, from the axes of the chart around. Null outside of one. */
function usePlan(isNarrow: boolean): ForecastPlan | null {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  if (!xScale || !yScale || !plot) return null
  return { x: (year) => xScale(year) ?? 0, y: (jobs) => yScale(jobs) ?? 0, plot, isNarrow }
}

/** The marks of a forecast check: shade, break, tracks, rays, misses, dots and labels. */
export function ForecastLayer({ check, isNarrow, startNote, title, ticks, active }: ForecastLayerProps) {
  const plan = usePlan(isNarrow)
  if (plan === null) return null
  const { x, y, plot } = plan
  const lit = active === null ? undefined : check.marks[active]
  const clean = cleanRay(check)
  const breakX = showsBreak(check) ? x(CODE_BREAK) : null
  const known = x(check.tracks.latestYear)
  const bottom = plot.y + plot.height
  return (
    <g>
      <rect
        className={styles.unknown}
        x={known}
        y={plot.y}
        width={Math.max(0, plot.x + plot.width - known)}
        height={plot.height}
      />
      {breakX !== null && (
        <line className={styles.break} x1={breakX} x2={breakX} y1={plot.y + 4} y2={bottom} />
      )}
      {check.tracks.rays.map((ray) => {
        const isLit = lit?.round === ray.round && lit.reading === ray.reading
        const look = isFront(check, ray)
          ? styles.frontRay
          : isLit || ray === clean
            ? styles.strongRay
            : styles.ray
        return (
          <line
            key={`${ray.reading} ${ray.round}`}
            className={look}
            x1={x(ray.from)}
            y1={y(ray.base)}
            x2={x(ray.to)}
            y2={y(ray.target)}
          />
        )
      })}
      {check.survey?.runs.map(({ code, points }) => (
        <path
          key={`${code} ${points[0]?.year ?? ''}`}
          className={styles.survey}
          d={surveyPath(points, plan)}
        />
      ))}
      {segments(check).map(({ key, points }) => (
        <path
          key={key}
          className={styles.track}
          d={points.map(({ year, jobs }, i) => `${i === 0 ? 'M' : 'L'}${x(year)},${y(jobs)}`).join('')}
        />
      ))}
      {missArrows(check).map((arrow) => (
        <Arrow key={arrow.reading} x={x(arrow.year)} from={y(arrow.from)} to={y(arrow.to)} />
      ))}
      {check.marks.map((mark, i) => {
        const look = mark.kind === 'base' ? 'base' : 'target'
        const front = isFront(check, mark) ? 'Front' : isCleanTarget(check, mark) ? 'Strong' : ''
        const r = dotRadius(check, mark)
        return (
          <g key={mark.key}>
            {i === active && (
              <circle className={styles.focus} cx={x(mark.year)} cy={y(mark.jobs)} r={r + 4} />
            )}
            <circle
              className={styles[`${look}${front}`]}
              cx={x(mark.year)}
              cy={y(mark.jobs)}
              r={mark.kind === 'target' && front === '' ? 3.5 : r === 6 && mark.kind === 'base' ? 5.5 : r}
            />
          </g>
        )
      })}
      {forecastLabels(check, plan, { breakX, startNote, ticks, title }).map(
        ({ key, lines, box, x: at, anchor, lineHeight, look }) => (
          <text key={key} className={styles[look]} textAnchor={anchor}>
            {lines.map((line, i) => (
              <tspan
                key={line}
                x={at}
                y={box.y + lineHeight * (i + 0.78)}
                className={isNote(key, i, lines.length, look) ? styles.quiet : undefined}
              >
                {line}
              </tspan>
            ))}
          </text>
        ),
      )}
    </g>
  )
}

/** Lines that explain a figure are quiet: what follows the article's start, what stands before the clean forecast. */
function isNote(key: string, line: number, lines: number, look: string): boolean {
  if (lines !== 2 || key.startsWith('track') || look === 'quiet') return false
  return key.endsWith('base') ? line === 1 : key.endsWith('target') && line === 0
}

/** An arrow that leaves both dots free. */
function Arrow({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  const side = Math.sign(to - from)
  const start = from + side * 8
  const end = to - side * 6
  if ((end - start) * side < 4) return null
  return (
    <path
      className={styles.arrow}
      d={`M${x},${start}V${end}M${x - 4},${end - side * 6}L${x},${end}L${x + 4},${end - side * 6}`}
    />
  )
}
