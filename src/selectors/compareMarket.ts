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

function repeatText({ repeated, name }: CompareRow): string {
  return repeated > 0 ? `In ${name} ${WORDS[repeated] ?? 'some'} of the five figures are the same.` : ''
}

function nearTexts({ stats, name }: CompareRow, unit: PayUnit): readonly string[] {
  if (stats === null) return []
  const pay = (measure: Percentile) => payText(stats[measure], unit, stats.floors.includes(measure))
  return nearFigures(stats).map(
    ([from, to]) =>
      `In ${name} ${BETWEEN[from] ?? 'some earn'} between ${pay(from)} and ${pay(to)}: nearly one figure.`,
  )
}

function smallText({ stats, name }: CompareRow): string {
  return stats?.jobs != null && stats.jobs < THIN_JOBS
    ? `${name} is a small market, under ${THIN_JOBS} jobs.`
    : ''
}

function said(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '')
}

/** What to be careful about in the figures of one market, one sentence each: repeated figures, nearly one figure, few jobs. */
export function figureCautions(row: CompareRow, unit: PayUnit): readonly string[] {
  if (row.stats === null || row.code === 'US') return []
  return said([repeatText(row), ...nearTexts(row, unit), smallText(row)])
}

/** The same, and that a market publishes no count. */
export function marketCautions(row: CompareRow, unit: PayUnit): readonly string[] {
  if (row.stats === null || row.code === 'US') return []
  const isUncounted = row.paid !== null && row.stats.jobs === null
  return said([
    repeatText(row),
    ...nearTexts(row, unit),
    isUncounted ? `${row.name} publishes no count of jobs.` : '',
    smallText(row),
  ])
}
