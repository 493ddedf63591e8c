import type { PointerEvent } from 'react'
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { TipCard } from '#ui/TipCard.tsx'
import { forecastAxes, shortJobs, type ForecastAxes } from './forecastGeometry.ts'
import type { ForecastPanel } from './forecastPanels.ts'
import styles from './ForecastChart.module.css'
import { ForecastLayer } from './ForecastLayer.tsx'
import { linearScale } from './scales.ts'

interface ForecastPlotProps {
  readonly panel: ForecastPanel
  readonly isNarrow: boolean
  readonly width: number
  /** Whether the panel stands with another one: it is then less high. */
  readonly isOneOfTwo: boolean
  readonly startNote: string | null
  /** Key of the dot that keys or pointer are on. Null: none. */
  readonly active: string | null
  /** Whether the dot's figures stand in this panel. */
  readonly hasTip: boolean
  onActive(key: string | null): void
  onRound(round: string): void
}

interface Layout {
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** Px for the axis figures of jobs and of years. */
  readonly jobs: number
  readonly years: number
}

const MARGIN = { top: 4, right: 0, bottom: 0, left: 0 }
const WIDE = { height: 500, half: 320, margin: MARGIN, jobs: 40, years: 28 }
const NARROW = { height: 286, half: 220, margin: MARGIN, jobs: 0, years: 26 }
/** Px within which a pointer finds a dot. */
const REACH = 28
const TIP_WIDTH = 240

/** One panel of a forecast check, with its own axis. */
export function ForecastPlot(props: ForecastPlotProps) {
  const { panel, isNarrow, width, isOneOfTwo, startNote, active, hasTip, onActive, onRound } = props
  const { check, title } = panel
  const { marks, chosen } = check
  const axes = forecastAxes(check, isNarrow)
  if (axes === null) return null
  const { half, ...full } = isNarrow ? NARROW : WIDE
  const layout: Layout = isOneOfTwo ? { ...full, height: half } : full
  const place = placing(axes, width, layout)
  const nearest = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    let best: (typeof marks)[number] | null = null
    let least = REACH
    for (const mark of marks) {
      const [x, y] = place(mark.year, mark.jobs)
      const away = Math.hypot(event.clientX - box.left - x, event.clientY - box.top - y)
      if (away < least) [best, least] = [mark, away]
    }
    return best
  }
  const at = marks.findIndex(({ key }) => key === active)
  const shown = hasTip ? marks[at] : undefined
  const spot = shown === undefined ? null : place(shown.year, shown.jobs)
  return (
    <div
      className={styles.panel}
      onPointerMove={(event) => {
        if (event.pointerType === 'mouse') onActive(nearest(event)?.key ?? null)
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') onActive(null)
      }}
      onPointerUp={(event) => {
        const mark = nearest(event)
        onActive(mark?.key ?? null)
        if (mark?.kind === 'target') onRound(mark.round)
      }}
    >
      <div aria-hidden="true">
        <ComposedChart
          width={width}
          height={layout.height}
          margin={layout.margin}
          data={marks}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} syncWithTicks stroke="var(--grid)" />
          <XAxis
            type="number"
            dataKey="year"
            domain={[...axes.years]}
            ticks={[...axes.yearTicks]}
            interval={0}
            height={layout.years}
            allowDataOverflow
            stroke="var(--range)"
            tickSize={5}
            tick={({ x, y, payload }) => (
              <YearTick
                x={Number(x)}
                y={Number(y)}
                year={Number(payload.value)}
                front={chosen?.to ?? null}
                ends={isNarrow ? axes.yearTicks : []}
              />
            )}
          />
          <YAxis
            type="number"
            domain={[...axes.jobs]}
            ticks={axes.jobTicks.map(({ value }) => value)}
            interval={0}
            width={layout.jobs}
            axisLine={false}
            tickLine={false}
            allowDataOverflow
            hide={isNarrow}
            tick={({ y, payload }) => (
              <text className={styles.tick} x={layout.jobs - 8} y={Number(y) + 4} textAnchor="end">
                {shortJobs(Number(payload.value))}
              </text>
            )}
          />
          <Line
            dataKey="jobs"
            stroke="none"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            legendType="none"
          />
          <ForecastLayer
            check={check}
            isNarrow={isNarrow}
            startNote={startNote}
            title={title}
            ticks={axes.jobTicks}
            active={at < 0 ? null : at}
          />
        </ComposedChart>
      </div>
      {shown !== undefined && spot !== null && (
        <div
          className={isNarrow ? `${styles.tip} ${styles.across}` : styles.tip}
          style={isNarrow ? acrossPlace(spot[1], layout) : tipPlace(spot, width, layout.height)}
        >
          <TipCard title={shown.title} figures={shown.figures} note={shown.note} />
        </div>
      )}
    </div>
  )
}

/** Where a figure is, as the chart's own axes place it. */
function placing(axes: ForecastAxes, width: number, { height, margin, jobs, years }: Layout) {
  const x = linearScale(axes.years, [margin.left + jobs, width - margin.right])
  const y = linearScale(axes.jobs, [height - margin.bottom - years, margin.top])
  return (year: number, value: number): readonly [number, number] => [x(year), y(value)]
}

/** Beside the dot, on the side with more room, never over its own line of figures. */
function tipPlace([x, y]: readonly [number, number], width: number, height: number) {
  const left = Math.max(0, Math.min(width - TIP_WIDTH, x > width / 2 ? x - TIP_WIDTH - 14 : x + 14))
  return y > height / 2 ? { left, bottom: height - y + 14 } : { left, top: y + 14 }
}

/** Across a phone's picture, in the half that the dot is not in. */
function acrossPlace(y: number, { height, years }: Layout) {
  return y > (height - years) / 2 ? { top: 0 } : { top: height / 2 }
}

interface YearTickProps {
  readonly x: number
  readonly y: number
  readonly year: number
  readonly front: number | null
  /** Years whose first and last are set inside the picture's edges. */
  readonly ends: readonly number[]
}

function YearTick({ x, y, year, front, ends }: YearTickProps) {
  const anchor = year === ends[0] ? 'start' : year === ends.at(-1) ? 'end' : 'middle'
  return (
    <text className={year === front ? styles.frontTick : styles.tick} x={x} y={y + 10} textAnchor={anchor}>
      {year}
    </text>
  )
}
