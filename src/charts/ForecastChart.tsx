import { useState, type PointerEvent } from 'react'
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import type { ForecastCheck } from '#selectors/forecastCheck.ts'
import { markText } from '#selectors/forecastMarks.ts'
import { TipCard } from '#ui/TipCard.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { forecastAxes, shortJobs, type ForecastAxes } from './forecastGeometry.ts'
import styles from './ForecastChart.module.css'
import { ForecastLayer } from './ForecastLayer.tsx'
import { linearScale } from './scales.ts'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useSize } from './useSize.ts'

interface ForecastChartProps {
  readonly check: ForecastCheck
  /** Said under the first figure of the round in front: "the article’s start". Null: nothing. */
  readonly startNote: string | null
  onRound(round: string): void
}

const WIDE = { height: 500, margin: { top: 4, right: 0, bottom: 0, left: 0 }, jobs: 40, years: 28 }
const NARROW = { height: 286, margin: { top: 4, right: 0, bottom: 0, left: 0 }, jobs: 0, years: 26 }
/** Px within which a pointer finds a dot. */
const REACH = 28
const TIP_WIDTH = 240

/** Every forecast for a role beside the later figures; keys, pointer or tap give each dot's exact figures. */
export function ForecastChart({ check, startNote, onRound }: ForecastChartProps) {
  const isNarrow = useNarrow()
  const [ref, width] = useSize(isNarrow ? 328 : 824)
  const [active, setActive] = useState<number | null>(null)
  const axes = forecastAxes(check, isNarrow)
  const { marks, headline, chosen } = check
  const list = useMarkList({
    label: headline,
    count: marks.length,
    nameOf: (i) => String(marks[i]?.year ?? ''),
    textOf: (i) => (marks[i] === undefined ? '' : markText(marks[i])),
    active,
    onActive: setActive,
    selected: marks.findIndex(
      ({ key }) => chosen !== null && key === `${chosen.main.reading} ${chosen.round} target`,
    ),
    onSelect: (i) => {
      const mark = marks[i]
      if (mark?.kind === 'target') onRound(mark.round)
    },
  })
  if (axes === null) return null
  const layout = isNarrow ? NARROW : WIDE
  const place = placing(axes, width, layout)
  const nearest = (event: PointerEvent<HTMLDivElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect()
    let best: number | null = null
    let least = REACH
    marks.forEach((mark, i) => {
      const [x, y] = place(mark.year, mark.jobs)
      const away = Math.hypot(event.clientX - box.left - x, event.clientY - box.top - y)
      if (away < least) [best, least] = [i, away]
    })
    return best
  }
  const shown = active === null ? undefined : marks[active]
  const at = shown === undefined ? null : place(shown.year, shown.jobs)
  return (
    <div
      ref={ref}
      className={styles.chart}
      {...list.listProps}
      onPointerMove={(event) => {
        if (event.pointerType === 'mouse') setActive(nearest(event))
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') setActive(null)
      }}
      onPointerUp={(event) => {
        const i = nearest(event)
        const mark = i === null ? undefined : marks[i]
        setActive(i)
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
            ticks={axes.jobTicks}
            active={active}
          />
        </ComposedChart>
      </div>
      {marks.map((mark, i) => (
        <span key={mark.key} {...list.optionProps(i)} className={styles.option} />
      ))}
      {shown !== undefined && at !== null && (
        <div
          className={isNarrow ? `${styles.tip} ${styles.across}` : styles.tip}
          style={isNarrow ? acrossPlace(at[1], layout) : tipPlace(at, width, layout.height)}
        >
          <TipCard title={shown.title} figures={shown.figures} note={shown.note} />
        </div>
      )}
      {isNarrow && (
        <p className={styles.hint} aria-hidden="true">
          Tap a dot for its figure.
        </p>
      )}
      <VisuallyHidden>{check.breakLines.join(' ')}</VisuallyHidden>
    </div>
  )
}

type Layout = typeof WIDE

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
