import { payText, roundedDollars } from '#format/money.ts'
import type { PayUnit, Percentile } from '#domain/wages.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { PercentScale } from './payScale.ts'
import { centredLabels, keptInside } from './spreadLabels.ts'
import { textWidth } from './textWidth.ts'
import styles from './PlateMarks.module.css'

/** Size of the figure above the median, px. */
const FIGURE = 14
/** From the line of the reader's own pay to the middle of its word, px. */
const YOU = 16

/** Pay as it stands on the plate: exact as published, to the nearest hundred after prices. */
export function platePayText(value: number, unit: PayUnit, isFloor: boolean, byPrices: boolean): string {
  if (byPrices && unit === 'year') return `${roundedDollars(value)}${isFloor ? ' or more' : ''}`
  return payText(value, unit, isFloor)
}

interface PlatePayProps {
  readonly row: PlateRow
  readonly scale: PercentScale
  readonly byPrices: boolean
  readonly baseline: number | null
  /** The baseline is the reader's own pay. */
  readonly isYou: boolean
  /** Width and height of the plot, px. */
  readonly width: number
  readonly height: number
  /** Where the marks lie, px from the top. */
  readonly y: number
  /** The figure above the mark of the measure; phones print it beside the name. */
  readonly hasFigure: boolean
  /** words: what the marks mean; figures: their exact values. */
  readonly ends: 'words' | 'figures' | null
  readonly isReference: boolean
  /** What the place pays against the nation. Empty: nothing to say. */
  readonly note: string
}

/** Where a role's pay lies: 1 in 10 earns less ─ middle half ▓ ─ 1 in 10 earns more; the measure, mostly the median, as a tick with its figure. */
export function PlatePay(props: PlatePayProps) {
  const { row, scale, byPrices, baseline, isYou, width, height, y, isReference } = props
  const { range, front } = row
  if (range === null) return null
  const { p10, p25, median, p75, p90 } = range
  const bar = row.thin ? 6 : 10
  const low = p10 ?? p25 ?? median
  const high = p90 ?? p75 ?? median
  const px = (value: number) => (scale.percent(value) / 100) * width
  const figure =
    front === null ? '' : platePayText(front, row.unit, row.floors.includes(row.measure), byPrices)
  return (
    <svg className={styles.plot} width="100%" height={height} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick} className={styles.grid} x1={scale.at(tick)} x2={scale.at(tick)} y1={0} y2={height} />
      ))}
      {baseline !== null && !isYou && (
        <line
          className={styles.base}
          x1={scale.at(baseline)}
          x2={scale.at(baseline)}
          y1={y - 11}
          y2={y + 12}
        />
      )}
      {low !== null && high !== null && (
        <line
          className={row.thin ? styles.thinRange : styles.range}
          x1={scale.at(low)}
          x2={scale.at(high)}
          y1={y}
          y2={y}
        />
      )}
      {p10 !== null && (
        <line className={styles.range} x1={scale.at(p10)} x2={scale.at(p10)} y1={y - 4} y2={y + 5} />
      )}
      {p90 !== null && <End at={scale.at(p90)} y={y} isFloor={row.floors.includes('p90')} />}
      {p25 !== null && p75 !== null && (
        <rect
          className={isReference ? styles.referenceHalf : styles.half}
          x={scale.at(p25)}
          width={`${Math.max(0, scale.percent(p75) - scale.percent(p25))}%`}
          y={y - bar / 2}
          height={bar}
        />
      )}
      {median !== null && row.measure !== 'median' && (
        <line className={styles.range} x1={scale.at(median)} x2={scale.at(median)} y1={y - 5} y2={y + 5} />
      )}
      {front !== null && (
        <line className={styles.middle} x1={scale.at(front)} x2={scale.at(front)} y1={y - 10} y2={y + 11} />
      )}
      {baseline !== null && isYou && (
        <line className={styles.you} x1={scale.at(baseline)} x2={scale.at(baseline)} y1={0} y2={height} />
      )}
      {row.nationMiddle !== null && row.unit === 'year' && (
        <circle className={styles.nation} cx={scale.at(row.nationMiddle)} cy={y} r={4} />
      )}
      {props.hasFigure && front !== null && (
        <text
          className={isReference ? styles.referenceFigure : styles.figure}
          x={keptInside(px(front), figure, width, !isReference, FIGURE)}
          y={y - 15}
        >
          {figure}
        </text>
      )}
      {props.ends !== null && props.hasFigure && baseline !== null && isYou && (
        <text className={styles.end} x={youAt(px(baseline), px(front ?? baseline), figure)} y={y - 15}>
          you
        </text>
      )}
      {props.ends !== null && <Ends {...props} px={px} kind={props.ends} />}
      {props.note !== '' && (
        <text className={styles.note} x={0} y={props.ends === null ? y + 23 : y + 42}>
          {props.note}
        </text>
      )}
    </svg>
  )
}

/** Where "you" stands, px: on the line's side that is away from the figure, beyond it where the line runs through it. */
export function youAt(line: number, figureAt: number, figure: string): number {
  const side = line < figureAt ? -1 : 1
  const half = textWidth(figure, FIGURE, true) / 2
  const beyond = figureAt + side * (half + YOU)
  return side < 0 ? Math.min(line - YOU, beyond) : Math.max(line + YOU, beyond)
}

function End({ at, y, isFloor }: { readonly at: string; readonly y: number; readonly isFloor: boolean }) {
  if (!isFloor) return <line className={styles.range} x1={at} x2={at} y1={y - 4} y2={y + 5} />
  return (
    <svg x={at} y={y}>
      <path className={styles.floor} d="M-4 -5L5 0L-4 5Z" />
    </svg>
  )
}

interface EndsProps extends PlatePayProps {
  readonly px: (value: number) => number
  readonly kind: 'words' | 'figures'
}

/** Under the marks: what they mean, or their exact values. */
function Ends({ row, px, width, y, byPrices, kind, baseline, isYou, hasFigure }: EndsProps) {
  const { p10, p25, p75, p90 } = row.range ?? {}
  // The column's head says that it is by the hour.
  const text = (value: number, key: Percentile) =>
    platePayText(value, row.unit, row.floors.includes(key), byPrices).replace(' an hour', '')
  const labels = [
    p10 == null ? null : { at: px(p10), text: kind === 'words' ? '1 in 10 less' : text(p10, 'p10') },
    p25 == null || p75 == null
      ? null
      : {
          at: (px(p25) + px(p75)) / 2,
          text: kind === 'words' ? 'middle half' : `${text(p25, 'p25')}–${text(p75, 'p75')}`,
        },
    p90 == null ? null : { at: px(p90), text: kind === 'words' ? '1 in 10 more' : text(p90, 'p90') },
    // beside the figure where it stands over the mark
    baseline === null || !isYou || hasFigure ? null : { at: px(baseline), text: 'you' },
  ]
    .filter((label) => label !== null)
    .toSorted((a, b) => a.at - b.at)
  const centres = centredLabels(labels, width)
  return labels.map(({ text: words }, i) => (
    <text key={words} className={styles.end} x={centres[i]} y={y + 22}>
      {words}
    </text>
  ))
}
