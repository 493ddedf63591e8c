import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'
import { MAX_HOUSING } from '#domain/prices.ts'
import { shortDollars } from '#format/money.ts'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import { flipText, partText, payAt, type LinedRow } from '#selectors/flips.ts'
import { useHovered } from '#store/hover.ts'
import { crossingLabels } from './crossingLabels.ts'
import { HousingHandle, type HousingHandleProps } from './HousingHandle.tsx'
import styles from './HousingLines.module.css'
import { HousingMarks } from './HousingMarks.tsx'
import { seriesLook } from './palette.ts'
import { dotDomain, linearScale, linearTicks } from './scales.ts'
import { useNarrow } from './useNarrow.ts'
import { useSize } from './useSize.ts'

interface HousingLinesProps extends HousingHandleProps {
  readonly block: Pick<CompareBlock, 'lined' | 'flips' | 'flipsSentence'>
}

const TOP = 10
const LABEL_ROW = 17
/** Height that each line beyond four adds, so that their names find room, px. */
const MORE = 20
const FEW = 4

/** Where a line is along the handle: every per cent, so that the curve is one. */
const PARTS = Array.from({ length: MAX_HOUSING + 1 }, (_, part) => part)

function keyOf(row: LinedRow): string {
  return `pay-${row.code}`
}

/** Pay after prices as more of the price index is moved to housing; the handle is the axis, every crossing marked and said. */
export function HousingLines({ block, ...handle }: HousingLinesProps) {
  const { lined, flips } = block
  const [ref, width] = useSize(640)
  const narrow = useNarrow()
  const hovered = useHovered()
  const left = 54
  const right = narrow ? 108 : 124
  const x = linearScale([0, MAX_HOUSING], [left, width - right])
  const labels = crossingLabels(
    flips.map((flip) => ({
      x: x(flip.percent),
      short: partText(flip.percent),
      long: `${partText(flip.percent)} ${flipText(flip)}`,
    })),
    width,
    narrow,
  )
  const rows = labels.reduce((most, label) => Math.max(most, label.row + 1), 0)
  const below = rows * LABEL_ROW + 16
  const height = (narrow ? 190 : 224) + Math.max(0, lined.length - FEW) * MORE + below
  const domain = dotDomain(lined.flatMap((row) => [payAt(row, 0), payAt(row, MAX_HOUSING)]))
  if (domain === null || lined.every((row) => row.slot === null))
    return <p className={styles.none}>No place here has both a figure and a price level.</p>
  const y = linearScale(domain, [height - below, TOP])
  const ticks = linearTicks(domain, 5, shortDollars)
  const isFaint = (row: LinedRow) => lined.some(({ code }) => code === hovered) && row.code !== hovered
  return (
    <div ref={ref} className={styles.picture}>
      <div
        className={styles.drawing}
        role="img"
        aria-label={`Pay after prices by weight of housing. ${block.flipsSentence}`}
      >
        <LineChart
          width={width}
          height={height}
          data={PARTS.map((part) => ({
            part,
            ...Object.fromEntries(lined.map((row) => [keyOf(row), payAt(row, part)])),
          }))}
          margin={{ top: TOP, right, bottom: below, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} syncWithTicks stroke="var(--grid)" />
          <XAxis dataKey="part" type="number" domain={[0, MAX_HOUSING]} hide />
          <YAxis
            width={left}
            domain={[...domain]}
            ticks={ticks.map((tick) => tick.value)}
            tickFormatter={shortDollars}
            axisLine={false}
            tickLine={false}
            tick={{ fill: 'var(--ink-3)', fontSize: 12.5 }}
          />
          {lined.map((row) => (
            <Line
              key={row.code}
              dataKey={keyOf(row)}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
              stroke={row.slot === null ? 'var(--ink-3)' : seriesLook(row.slot).colour}
              strokeWidth={row.code === hovered ? 3 : 2}
              strokeOpacity={isFaint(row) ? 0.35 : 1}
              {...(row.slot === null && { strokeDasharray: '5 4' })}
            />
          ))}
          <HousingMarks
            lined={lined}
            flips={flips}
            labels={labels}
            housing={handle.housing}
            x={x}
            y={y}
            axis={height}
            end={height - below}
            lineHeight={LABEL_ROW}
          />
        </LineChart>
      </div>
      <div className={styles.handle} style={{ marginLeft: left, width: width - left - right }}>
        <HousingHandle {...handle} />
      </div>
      <p className={styles.sentence}>{block.flipsSentence}</p>
    </div>
  )
}
