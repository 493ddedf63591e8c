import type { Percentile } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import { payText, shortDollars } from '#format/money.ts'
import { measureText } from '#format/terms.ts'
import { spreadExtent, type CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { fittingTicks } from './fittingTicks.ts'
import { percentScale, type PercentScale } from './payScale.ts'
import { rowName } from './rankedSvg.ts'
import { svgDocument, svgText } from './svgText.ts'
import { textWidth } from './textWidth.ts'

const ROWS = 20
const ROW = 26
const HEAD = 48
const WIDTH = 820
const NAME = 34
const PLOT = { left: 190, right: 560 }
const LETTERS = 14
const MIDDLE = 640
const REACH = 7

const END = 'text-anchor="end"'
const CENTRE = 'text-anchor="middle"'
const MUTED = 'fill="var(--ink-3)"'

interface SpreadColumn {
  readonly x: (value: number) => number
  readonly left: number
  readonly unit: CitiesPicture['role']['unit']
  readonly byPrices: boolean
}

function columnOf(picture: CitiesPicture, scale: PercentScale, byPrices: boolean): SpreadColumn {
  const names = picture.rows.slice(0, ROWS).map((row) => textWidth(rowName(row), LETTERS, false))
  const left = Math.max(PLOT.left, Math.ceil(NAME + Math.max(0, ...names) + 12))
  const x = (value: number) => left + (scale.percent(value) / 100) * (PLOT.right - left)
  return { x, left, unit: picture.role.unit, byPrices }
}

/** The first twenty rows of the spread as a drawing of their own: 1 in 10 less ─ middle half ▓ ─ 1 in 10 more, all as paid. */
export function spreadSvg(picture: CitiesPicture, byPrices: boolean): string {
  const scale = percentScale(spreadExtent(picture))
  const column = columnOf(picture, scale, byPrices)
  const rows = picture.rows.slice(0, ROWS)
  const bottom = HEAD + rows.length * ROW
  const { paid, name } = picture.base
  const line =
    paid === null
      ? []
      : [
          `<line x1="${column.x(paid)}" x2="${column.x(paid)}" y1="${HEAD}" y2="${bottom + 4}" stroke="var(--ink-2)" stroke-width="1.25"/>`,
          svgText(
            Math.max(NAME + 60, column.x(paid)),
            bottom + 20,
            `${name} ${payText(paid, column.unit, false)}`,
            `${CENTRE} fill="var(--ink-2)"`,
          ),
        ]
  const ticks = fittingTicks(scale.ticks, column.x, shortDollars, LETTERS, [column.left - 40, MIDDLE - 60])
  const key = `${measureText('p10')} ─ middle half ▓ ─ ${measureText('p90')}, as paid`
  return svgDocument(WIDTH, bottom + (paid === null ? 8 : 28), [
    svgText(column.left, 14, key, MUTED),
    svgText(NAME, 36, byPrices ? 'rank after prices' : 'rank as paid', MUTED),
    ...ticks.map((tick) => svgText(column.x(tick), 36, shortDollars(tick), `${CENTRE} ${MUTED}`)),
    svgText(MIDDLE, 36, 'middle', `${END} ${MUTED}`),
    svgText(WIDTH - 70, 36, 'middle half', `${END} ${MUTED}`),
    svgText(WIDTH, 36, 'jobs', `${END} ${MUTED}`),
    ...line,
    ...rows.map((row, i) => rowSvg(row, column, HEAD + i * ROW + ROW / 2)),
  ])
}

/** Where a figure stands; a floor's has an arrow, since it is this much or more. */
function markOf({ stats }: PlacePay, measure: Percentile, x: SpreadColumn['x'], y: number): string {
  const value = stats[measure]
  if (value === null || !stats.floors.includes(measure)) return ''
  return `<path d="M${x(value) - 2} ${y - 5}l8 5l-8 5Z" fill="var(--range)"/>`
}

function halfText({ stats }: PlacePay, { unit }: SpreadColumn): string {
  const { p25, p75 } = stats
  if (p25 === null || p75 === null) return 'not published'
  const short = (value: number) =>
    unit === 'hour'
      ? payText(value, unit, false).replace(' an hour', '')
      : shortDollars(Math.round(value / 1000) * 1000)
  return `${short(p25)}–${short(p75)}${stats.floors.includes('p75') ? '+' : ''}`
}

function rowSvg(row: PlacePay, column: SpreadColumn, y: number): string {
  const { x, unit, byPrices } = column
  const { p10, p25, median, p75, p90 } = row.stats
  const height = row.thin ? 5 : 8
  const rank = byPrices ? row.realRank : row.paidRank
  return [
    svgText(NAME - 12, y + 5, String(rank ?? ''), `${END} ${MUTED}`),
    svgText(NAME, y + 5, rowName(row)),
    p10 === null || p90 === null
      ? ''
      : `<line x1="${x(p10)}" x2="${x(p90)}" y1="${y}" y2="${y}" stroke="var(--range)"/>`,
    p25 === null || p75 === null
      ? ''
      : `<rect x="${x(p25)}" width="${Math.max(0, x(p75) - x(p25))}" y="${y - height / 2}" height="${height}" fill="var(--sequential-2)" stroke="var(--mark-stroke)"/>`,
    median === null
      ? ''
      : `<line x1="${x(median)}" x2="${x(median)}" y1="${y - REACH}" y2="${y + REACH}" stroke="var(--ink)" stroke-width="2"/>`,
    ...(['p75', 'p90'] as const).map((measure) => markOf(row, measure, x, y)),
    svgText(
      MIDDLE,
      y + 5,
      payText(median, unit, row.stats.floors.includes('median')).replace(' an hour', ''),
      END,
    ),
    svgText(WIDTH - 70, y + 5, halfText(row, column), `${END} fill="var(--ink-2)"`),
    svgText(WIDTH, y + 5, jobsText(row.stats.jobs), `${END} fill="var(--ink-2)"`),
  ].join('')
}
