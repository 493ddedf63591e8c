import { PERCENTILES, THIN_JOBS, type PayUnit, type Percentile, type Stats } from '#domain/wages.ts'
import { payText } from '#format/money.ts'
import type { CompareRow } from './compareRows.ts'

/** Neighbouring figures nearer than this are nearly one figure. */
const NEARLY = 0.02

/** What part of the jobs lies between a percentile and the next. */
const BETWEEN: Readonly<Partial<Record<Percentile, string>>> = {
  p10: '15% earn',
  p25: 'a quarter earns',
  median: 'a quarter earns',
  p75: '15% earn',
}

const WORDS = ['none', 'one', 'two', 'three', 'four', 'all'] as const

/** Neighbouring figures that differ, but by less than 2%; lowest first. A floor is near nothing: nobody knows how far above it lies. */
function nearFigures(stats: Stats): readonly (readonly [from: Percentile, to: Percentile])[] {
  return PERCENTILES.flatMap((from, i) => {
    const to = PERCENTILES[i + 1]
    if (to === undefined) return []
    const [low, high] = [stats[from], stats[to]]
    const isKnown = !stats.floors.includes(from) && !stats.floors.includes(to)
    const isNear = isKnown && low !== null && high !== null && high !== low && high / low - 1 <= NEARLY
    return isNear ? [[from, to] as const] : []
  })
}

/** What to be careful about in one market, one sentence each: repeated figures, nearly one figure, few jobs, no count. */
export function marketCautions(row: CompareRow, unit: PayUnit): readonly string[] {
  const { stats, name } = row
  if (stats === null || row.code === 'US') return []
  const pay = (measure: Percentile) => payText(stats[measure], unit, stats.floors.includes(measure))
  return [
    row.repeated > 0 ? `In ${name} ${WORDS[row.repeated] ?? 'some'} of the five figures are the same.` : '',
    ...nearFigures(stats).map(
      ([from, to]) =>
        `In ${name} ${BETWEEN[from] ?? 'some earn'} between ${pay(from)} and ${pay(to)}: nearly one figure.`,
    ),
    row.paid !== null && stats.jobs === null ? `${name} publishes no count of jobs.` : '',
    stats.jobs !== null && stats.jobs < THIN_JOBS
      ? `${name} is a small market, under ${THIN_JOBS} jobs.`
      : '',
  ].filter((text) => text !== '')
}
