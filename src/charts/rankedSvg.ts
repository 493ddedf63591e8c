import { jobsText } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { columnText, realText } from '#selectors/payWords.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { baseFigureText } from './baseFigureText.ts'
import { fittingTicks } from './fittingTicks.ts'
import { payMarkSizes } from './payMarkSizes.ts'
import { percentScale, type PercentScale } from './payScale.ts'
import { svgDocument, svgText } from './svgText.ts'
import { textWidth } from './textWidth.ts'

const ROWS = 20
const ROW = 26
const HEAD = 30
const WIDTH = 820
const NAME = 34
/** Size of the letters of a drawing of its own, px. */
const LETTERS = 14
/** Between a name and the plot, px. */
const NAME_GAP = 12
/** Where the columns stand and what the last one says. */
export interface RankedColumns {
  readonly plot: { readonly left: number; readonly right: number }
  readonly paid: number
  readonly real: number
  readonly head: string
  readonly last: (row: PlacePay) => string
}

const ONE_EARNER: RankedColumns = {
  plot: { left: 190, right: 520 },
  paid: 600,
  real: 716,
  head: 'jobs',
  last: (row) => jobsText(row.stats.jobs),
}

const END = 'text-anchor="end"'

function xOf(scale: PercentScale, { plot }: RankedColumns): (value: number) => number {
  return (value) => plot.left + (scale.percent(value) / 100) * (plot.right - plot.left)
}

/** A place as it is named in a row: a flag behind it where figures repeat. */
export function rowName({ area, repeated }: PlacePay): string {
  return repeated > 0 ? `${area.short} ⚑` : area.short
}

/** The plot begins behind the longest name. */
function withNames(columns: RankedColumns, rows: readonly PlacePay[]): RankedColumns {
  const longest = Math.max(0, ...rows.map((row) => textWidth(rowName(row), LETTERS, false)))
  const { left, right } = columns.plot
  return { ...columns, plot: { left: Math.max(left, Math.ceil(NAME + longest + NAME_GAP)), right } }
}

/** The first twenty rows of the ranked list as a drawing of their own, for the exported picture. */
export function rankedSvg(
  picture: CitiesPicture,
  byPrices: boolean,
  own: RankedColumns = ONE_EARNER,
): string {
  const scale = percentScale(picture.pays.extent)
  const rows = picture.rows.slice(0, ROWS)
  const columns = withNames(own, rows)
  const x = xOf(scale, columns)
  const bottom = HEAD + rows.length * ROW
  const height = bottom + (picture.line === null ? 8 : 28)
  const muted = 'fill="var(--ink-3)"'
  // The head of the next column stands to the right of the plot.
  const room = [columns.plot.left - 40, columns.paid - textWidth('○ as paid', LETTERS, false) - 8] as const
  const ticks = fittingTicks(scale.ticks, x, shortDollars, LETTERS, room)
  const parts = [
    svgText(NAME, 16, byPrices ? 'rank after prices' : 'rank as paid', muted),
    ...ticks.map((tick) => svgText(x(tick), 16, shortDollars(tick), `text-anchor="middle" ${muted}`)),
    svgText(columns.paid, 16, '○ as paid', `${END} ${muted}`),
    svgText(columns.real, 16, '● after prices', `${END} ${muted}`),
    svgText(WIDTH, 16, columns.head, `${END} ${muted}`),
    ...rows.map((row, i) => rowSvg(picture, row, byPrices, scale, columns, HEAD + i * ROW + ROW / 2)),
  ]
  return svgDocument(WIDTH, height, [...baselineSvg(picture, byPrices, x, bottom), ...parts])
}

/** The baseline through the rows, with its name and figure under them. */
function baselineSvg(
  { line, base, role }: CitiesPicture,
  byPrices: boolean,
  x: (value: number) => number,
  bottom: number,
): readonly string[] {
  if (line === null) return []
  const at = x(line)
  const words = `${base.name} ${baseFigureText(base, byPrices, role.unit)}`
  return [
    `<line x1="${at}" x2="${at}" y1="${HEAD}" y2="${bottom + 4}" stroke="var(--ink-2)" stroke-width="1.25"/>`,
    svgText(Math.max(NAME + 60, at), bottom + 20, words, 'text-anchor="middle" fill="var(--ink-2)"'),
  ]
}

function rowSvg(
  picture: CitiesPicture,
  row: PlacePay,
  byPrices: boolean,
  scale: PercentScale,
  columns: RankedColumns,
  y: number,
): string {
  const x = xOf(scale, columns)
  const { unit } = picture.role
  const { ring, disc } = payMarkSizes(row, scale)
  const real = row.real
  const rank = byPrices ? row.realRank : row.paidRank
  const parts = [
    svgText(NAME - 12, y + 5, String(rank ?? ''), `${END} fill="var(--ink-3)"`),
    svgText(NAME, y + 5, rowName(row)),
    real === null
      ? ''
      : `<line x1="${x(row.paid)}" x2="${x(real)}" y1="${y}" y2="${y}" stroke="var(--paid)" stroke-width="1.5"${row.thin ? ' stroke-dasharray="1.5 2.5"' : ''}/>`,
    row.floor
      ? `<path d="M${x(row.paid) - 4} ${y - 5}l9 5l-9 5Z" fill="var(--paid)"/>`
      : `<circle cx="${x(row.paid)}" cy="${y}" r="${ring}" fill="var(--ground)" stroke="var(--paid)" stroke-width="1.75"/>`,
    real === null ? '' : `<circle cx="${x(real)}" cy="${y}" r="${disc}" fill="var(--accent)"/>`,
    svgText(columns.paid, y + 5, columnText(row.paid, unit, row.floor), END),
    svgText(
      columns.real,
      y + 5,
      realText(row, unit).replace(' an hour', ''),
      `${END} fill="var(--accent)" font-weight="600"`,
    ),
    svgText(WIDTH, y + 5, columns.last(row), `${END} fill="var(--ink-2)"`),
  ]
  return parts.join('')
}
