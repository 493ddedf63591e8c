import { useMemo, useState, type PointerEvent } from 'react'
import { NATION } from '#domain/area.ts'
import { dollars } from '#format/money.ts'
import { useHovered } from '#store/hover.ts'
import type { TimeLine } from '#selectors/timeLines.ts'
import type { TimePicture } from '#selectors/timePicture.ts'
import { timeRows } from '#selectors/timeTable.ts'
import { TipCard } from '#ui/TipCard.tsx'
import styles from './TimeChart.module.css'
import { timeLayout, type TimeLayout } from './timeGeometry.ts'
import { TimeMarks } from './TimeMarks.tsx'
import { timeSentence, timeTip } from './timeWords.ts'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useSize } from './useSize.ts'

interface TimeChartProps {
  readonly time: TimePicture
  readonly open: string | null
  onOpen(area: string): void
  /** The line of an area that another picture has lit. Null: none. */
  lineOf(area: string): TimeLine | null
}

/** Px within which a pointer finds a mark. */
const REACH = 28
const TIP_WIDTH = 240

/** Pay through the years, a line an area, with gaps where a line would join what is not one series. */
export function TimeChart({ time, open, onOpen, lineOf }: TimeChartProps) {
  const isNarrow = useNarrow()
  const [ref, width] = useSize(isNarrow ? 328 : 824)
  const [active, setActive] = useState<number | null>(null)
  const rows = useMemo(() => timeRows(time), [time])
  const layout = useMemo(() => timeLayout(time, width, isNarrow), [time, width, isNarrow])
  const hovered = useHovered()
  const isDrawn = time.lines.some(({ area }) => area === hovered)
  const lit = hovered === null || isDrawn ? null : lineOf(hovered)
  const list = useMarkList({
    label: time.headline,
    count: rows.length,
    nameOf: (i) => rows[i]?.line.longName ?? '',
    textOf: (i) => (rows[i] === undefined ? '' : timeSentence(time, rows[i])),
    active,
    onActive: setActive,
    selected: rows.findIndex(({ line }) => line.area === open),
    onSelect: (i) => choose(i),
  })
  const choose = (i: number | null) => {
    const area = i === null ? undefined : rows[i]?.line.area
    if (area !== undefined && area !== NATION) onOpen(area)
  }
  const nearest = (event: PointerEvent<HTMLDivElement>): number | null => {
    const box = event.currentTarget.getBoundingClientRect()
    let best: number | null = null
    let least = REACH
    rows.forEach(({ point }, i) => {
      const [x, y] = [layout.x(point.year), layout.y(point.shown)]
      const away = Math.hypot(event.clientX - box.left - x, event.clientY - box.top - y)
      if (away < least) [best, least] = [i, away]
    })
    return best
  }
  const row = active === null ? undefined : rows[active]
  return (
    <div
      ref={ref}
      className={styles.chart}
      style={{ height: layout.height }}
      {...list.listProps}
      onPointerMove={(event) => {
        if (event.pointerType === 'mouse') setActive(nearest(event))
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') setActive(null)
      }}
      onPointerUp={(event) => {
        const i = nearest(event)
        setActive(i)
        if (event.pointerType === 'mouse') choose(i)
      }}
    >
      <TimeMarks
        time={time}
        layout={layout}
        lit={lit}
        strong={row?.line.key ?? (isDrawn ? hovered : open)}
        ownPay={time.ownPay === null ? null : `my pay ${dollars(time.ownPay)}`}
      />
      {row && (
        <svg className={styles.over} width={width} height={layout.height} aria-hidden="true">
          <circle
            className={styles.focus}
            cx={layout.x(row.point.year)}
            cy={layout.y(row.point.shown)}
            r={8}
          />
        </svg>
      )}
      {rows.map(({ line, point }, i) => (
        <span key={`${line.key} ${String(point.year)}`} {...list.optionProps(i)} className={styles.option} />
      ))}
      {row && (
        <div
          className={isNarrow ? `${styles.tip} ${styles.across}` : styles.tip}
          style={tipPlace(layout, layout.x(row.point.year), layout.y(row.point.shown), isNarrow)}
        >
          <TipCard {...timeTip(time, row)} />
        </div>
      )}
    </div>
  )
}

/** Beside the mark, on the side with more room; on phones across the picture, in the half that the mark is not in. */
function tipPlace(layout: TimeLayout, x: number, y: number, isNarrow: boolean) {
  const { width, height } = layout
  if (isNarrow) return y > height / 2 ? { top: 0 } : { bottom: 26 }
  const left = Math.max(0, Math.min(width - TIP_WIDTH, x > width / 2 ? x - TIP_WIDTH - 14 : x + 14))
  return y > height / 2 ? { left, bottom: height - y + 14 } : { left, top: y + 14 }
}
