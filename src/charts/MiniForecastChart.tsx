import { count } from '#format/counts.ts'
import type { MiniForecast } from '#selectors/miniForecast.ts'
import { miniLabels } from './miniLabels.ts'
import { keptInside } from './spreadLabels.ts'
import styles from './MiniForecastChart.module.css'
import { useSize } from './useSize.ts'

const HEIGHT = 158
const ZERO = 118
const TOP = 26

/** One past forecast (dashed, open dot) beside the later figure (line, full dots), from zero. */
export function MiniForecastChart({ forecast }: { readonly forecast: MiniForecast }) {
  const [ref, width] = useSize(268)
  const { from, base, laterYear, later, targetYear, target } = forecast
  const most = Math.max(base, later, target)
  const y = (jobs: number) => ZERO - (jobs / most) * (ZERO - TOP)
  const x = (year: number) => 34 + ((year - from) / Math.max(1, targetYear - from)) * (width - 84)
  const dots = [
    { x: x(from), y: y(base), text: count(base) },
    { x: x(laterYear), y: y(later), text: count(later) },
    { x: x(targetYear), y: y(target), text: count(target) },
  ]
  const labels = miniLabels(dots, width, ZERO)
  const years = [...new Set([from, laterYear, targetYear])]
  const words = `${count(base)} jobs in ${from}, ${count(later)} in ${laterYear}; ${count(target)} were forecast for ${targetYear}. ${forecast.sentence}`
  return (
    <svg ref={ref} className={styles.chart} width="100%" height={HEIGHT} role="img" aria-label={words}>
      <line className={styles.zero} x1={0} x2={width} y1={ZERO} y2={ZERO} />
      <line className={styles.ray} x1={x(from)} y1={y(base)} x2={x(targetYear)} y2={y(target)} />
      <line className={styles.line} x1={x(from)} y1={y(base)} x2={x(laterYear)} y2={y(later)} />
      <circle className={styles.dot} cx={x(from)} cy={y(base)} r={4.5} />
      <circle className={styles.dot} cx={x(laterYear)} cy={y(later)} r={4.5} />
      <circle className={styles.target} cx={x(targetYear)} cy={y(target)} r={4.5} />
      {dots.map(({ x: at, text }, i) => (
        <text key={`${at}-${text}`} className={styles.figure} x={labels[i]?.x} y={labels[i]?.y}>
          {text}
        </text>
      ))}
      {years.map((year) => (
        <text key={year} className={styles.year} x={keptInside(x(year), String(year), width)} y={ZERO + 16}>
          {year}
        </text>
      ))}
      <text className={styles.said} x={width} y={HEIGHT - 8}>
        ○ was forecast
      </text>
    </svg>
  )
}
