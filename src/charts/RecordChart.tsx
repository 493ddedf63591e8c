import { useMemo, useState, type PointerEvent } from 'react'
import { count } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import { years } from '#format/periods.ts'
import { recordMarkText, type RecordMark, type RecordPicture } from '#selectors/recordPicture.ts'
import type { TrackRecord } from '#domain/trackRecord.ts'
import { TipCard } from '#ui/TipCard.tsx'
import { nearestDot } from './nearestDot.ts'
import styles from './RecordChart.module.css'
import { dotsPath, recordLayout, type RecordDot, type RecordLayout } from './recordLayout.ts'
import { recordOwnLabel } from './recordOwnLabel.ts'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useSize } from './useSize.ts'

/** Below this width no page of a desk leaves a picture. px */
const NARROW = 500

interface RecordChartProps {
  readonly picture: RecordPicture
  /** The reader wants one occupation's forecasts. */
  onOpen(soc: string): void
}

const TIP_WIDTH = 240

/** How far off every forecast of a round was: one dot an occupation, right directions above wrong ones. */
export function RecordChart({ picture, onOpen }: RecordChartProps) {
  const isPhone = useNarrow()
  const [ref, width] = useSize(isPhone ? 328 : 824)
  // Paper is no phone's page, but a picture printed from a phone keeps the width it was measured with.
  const isNarrow = isPhone || width < NARROW
  const [active, setActive] = useState<number | null>(null)
  const layout = useMemo(() => recordLayout(picture, width, isNarrow), [picture, width, isNarrow])
  const { marks, record, mine } = picture
  const list = useMarkList({
    label: `${picture.headline} Enter shows an occupation’s forecasts.`,
    count: marks.length,
    nameOf: (i) => marks[i]?.name ?? '',
    textOf: (i) => (marks[i] === undefined ? '' : recordMarkText(marks[i], record)),
    active,
    selected: mine,
    onActive: setActive,
    onSelect: (i) => {
      const mark = marks[i]
      if (mark !== undefined) onOpen(mark.soc)
    },
  })
  const paths = useMemo(() => {
    const of = (isRight: boolean) =>
      dotsPath(layout.dots.filter(({ index }) => marks[index]?.isRight === isRight))
    return { right: of(true), wrong: of(false) }
  }, [layout, marks])
  const dotAt = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearestDot(layout.dots, event.clientX - box.left, event.clientY - box.top)
  }
  const own = mine === null ? undefined : layout.dots[mine]
  const dot = active === null ? undefined : layout.dots[active]
  const mark = active === null ? undefined : marks[active]
  return (
    <div
      ref={ref}
      className={styles.chart}
      {...list.listProps}
      onPointerMove={(event) => {
        if (event.pointerType === 'mouse') setActive(dotAt(event)?.index ?? null)
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') setActive(null)
      }}
      onPointerUp={(event) => setActive(dotAt(event)?.index ?? null)}
    >
      <span className={styles.option} {...list.optionProps(active ?? mine ?? 0)} />
      <svg width={width} height={layout.height} aria-hidden="true">
        <rect
          className={styles.half}
          x={layout.half[0]}
          width={Math.max(0, layout.half[1] - layout.half[0])}
          y={34}
          height={layout.axis - 34}
        />
        {layout.headings.map(({ key, text, x, anchor }) => (
          <text
            key={key}
            className={key === 'median' ? styles.median : styles.note}
            x={x}
            y={key === 'median' ? 12 : 28}
            textAnchor={anchor}
          >
            {text}
          </text>
        ))}
        <line className={styles.zero} x1={layout.zero} x2={layout.zero} y1={34} y2={layout.axis + 6} />
        <line className={styles.middle} x1={layout.median} x2={layout.median} y1={34} y2={layout.axis} />
        {layout.bands.map(({ key, title, top, line }) => (
          <g key={key}>
            <line className={styles.line} x1={0} x2={width} y1={line} y2={line} />
            <text className={styles.title} x={0} y={top + 14}>
              {title}
            </text>
          </g>
        ))}
        <path className={styles.right} d={paths.right} />
        <path className={styles.wrong} d={paths.wrong} />
        {layout.ticks.map(({ key, text, x, anchor }) => (
          <text
            key={key}
            className={key === '0' ? styles.zeroTick : styles.tick}
            x={x}
            y={layout.axis + 18}
            textAnchor={anchor}
          >
            {text}
          </text>
        ))}
        <text className={styles.tick} x={0} y={layout.axis + 35}>
          ← fewer than forecast
        </text>
        <text className={styles.tick} x={width} y={layout.axis + 35} textAnchor="end">
          more than forecast →
        </text>
        {own && mine !== null && marks[mine] && <Own dot={own} layout={layout} mark={marks[mine]} />}
        {dot && <circle className={styles.focus} cx={dot.x} cy={dot.y} r={dot.r + 4} />}
      </svg>
      {dot && mark && (
        <div className={styles.tip} style={tipPlace(dot, width, layout.height)}>
          <TipCard
            title={mark.name}
            figures={figures(mark, record)}
            note={`${mark.soc} · BLS Employment Projections ${years(record.round)}`}
          />
        </div>
      )}
    </div>
  )
}

/** The reader's role, by name. */
function Own({
  dot,
  layout,
  mark,
}: {
  readonly dot: RecordDot
  readonly layout: RecordLayout
  readonly mark: RecordMark
}) {
  const text = `${mark.name} ${signedPercent(mark.error)}`
  const label = recordOwnLabel(layout, dot.index, text)
  return (
    <>
      <circle className={styles.own} cx={dot.x} cy={dot.y} r={Math.max(4, dot.r + 1.5)} />
      {label && (
        <>
          <line
            className={styles.lead}
            x1={label.lead.x}
            x2={label.lead.x}
            y1={label.lead.from}
            y2={label.lead.to}
          />
          <text className={styles.ownName} x={label.x} y={label.y} textAnchor="middle">
            {text}
          </text>
        </>
      )}
    </>
  )
}

function figures(
  { base, target, expected, later, error, isRight }: RecordMark,
  { from, to, at, isTarget }: TrackRecord,
) {
  return [
    { name: `jobs, ${from}`, value: count(base) },
    { name: `they said, ${to}`, value: count(target) },
    ...(isTarget ? [] : [{ name: `straight line (ours), ${at}`, value: count(expected) }]),
    { name: `it became, ${at}`, value: count(later) },
    { name: 'miss', value: signedPercent(error) },
    { name: 'direction', value: isRight ? 'right' : 'wrong' },
  ]
}

function tipPlace({ x, y }: RecordDot, width: number, height: number) {
  const left = Math.max(0, Math.min(width - TIP_WIDTH, x > width / 2 ? x - TIP_WIDTH - 14 : x + 14))
  return y > height / 2 ? { left, bottom: height - y + 14 } : { left, top: y + 14 }
}
