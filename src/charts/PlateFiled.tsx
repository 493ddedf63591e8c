import { THIN_JOBS } from '#domain/wages.ts'
import type { FiledRow } from '#selectors/filedRow.ts'
import { dollars, roundedDollars } from '#format/money.ts'
import type { PercentScale } from './payScale.ts'
import { keptInside } from './spreadLabels.ts'
import styles from './PlateMarks.module.css'

interface PlateFiledProps {
  readonly row: Pick<FiledRow, 'filings' | 'p25' | 'median' | 'p75'>
  readonly scale: PercentScale
  readonly byPrices: boolean
  readonly width: number
  readonly height: number
  readonly y: number
  readonly hasFigure: boolean
  readonly ends: 'words' | 'figures' | null
}

const FIGURE = 14

/** Pay offered under a filed title: open diamonds around the middle half, a full one at the median, dashed between. */
export function PlateFiled({ row, scale, byPrices, width, height, y, hasFigure, ends }: PlateFiledProps) {
  const { p25, median, p75 } = row
  const text = (value: number) => (byPrices ? roundedDollars(value) : dollars(value))
  const px = (value: number) => (scale.percent(value) / 100) * width
  const size = (row.filings ?? 0) < THIN_JOBS ? 0.6 : 1
  const words =
    p25 === null || p75 === null
      ? ''
      : ends === 'figures'
        ? `${text(p25)}–${text(p75)}, middle half of offers`
        : ends === 'words'
          ? 'middle half of offers'
          : ''
  return (
    <svg className={styles.plot} width="100%" height={height} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick} className={styles.grid} x1={scale.at(tick)} x2={scale.at(tick)} y1={0} y2={height} />
      ))}
      {p25 !== null && p75 !== null && (
        <>
          <line className={styles.offers} x1={scale.at(p25)} x2={scale.at(p75)} y1={y} y2={y} />
          <Diamond at={scale.at(p25)} y={y} size={5 * size} className={styles.openDiamond} />
          <Diamond at={scale.at(p75)} y={y} size={5 * size} className={styles.openDiamond} />
          {words !== '' && (
            <text className={styles.end} x={keptInside((px(p25) + px(p75)) / 2, words, width)} y={y + 22}>
              {words}
            </text>
          )}
        </>
      )}
      {median !== null && (
        <>
          <Diamond at={scale.at(median)} y={y} size={7.5 * size} className={styles.diamond} />
          {hasFigure && (
            <text
              className={styles.filedFigure}
              x={keptInside(px(median), text(median), width, true, FIGURE)}
              y={y - 13}
            >
              {text(median)}
            </text>
          )}
        </>
      )}
    </svg>
  )
}

interface DiamondProps {
  readonly at: string
  readonly y: number
  readonly size: number
  readonly className: string | undefined
}

function Diamond({ at, y, size, className }: DiamondProps) {
  return (
    <svg x={at} y={y}>
      <path className={className} d={`M0 ${-size}L${size} 0L0 ${size}L${-size} 0Z`} />
    </svg>
  )
}
