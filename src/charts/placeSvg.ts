import { jobsText } from '#format/counts.ts'
import { payText, shortDollars } from '#format/money.ts'
import { growthPercent, signedPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { measureText } from '#format/terms.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'
import { fittingTicks } from './fittingTicks.ts'
import { placeScale, type PlaceScale } from './placeScale.ts'
import { rowNameSvg } from './rowNameSvg.ts'
import { svgDocument, svgText } from './svgText.ts'

const ROWS = 20
const ROW = 26
const HEAD = 64
const WIDTH = 860
const PLOT = { left: 310, right: 470 }
const COLUMNS = { rank: 24, pay: 560, paid: 628, real: 712, jobs: 780, grows: WIDTH }
const MUTED = 'fill="var(--ink-3)"'
const END = 'text-anchor="end"'

/** The first twenty rows of a place's roles as a drawing of their own, for the exported picture. */
export function placeSvg(picture: PlacePicture): string {
  const scale = placeScale(picture.extent, 4)
  const rows = picture.rows.slice(0, ROWS)
  const x = xOf(scale)
  const { baseName } = picture
  const values = scale.ticks.map(({ value }) => value)
  const ticks = fittingTicks(values, x, shortDollars, 14, [PLOT.left - 40, COLUMNS.pay - 60])
  const head = (at: number, line: 1 | 2, text: string) => svgText(at, 18 + 16 * line, text, `${END} ${MUTED}`)
  return svgDocument(WIDTH, HEAD + rows.length * ROW + 8, [
    svgText(0, 14, keyText(picture), MUTED),
    ...ticks.map((tick) => svgText(x(tick), 50, shortDollars(tick), `text-anchor="middle" ${MUTED}`)),
    head(COLUMNS.pay, 2, 'middle'),
    ...(baseName === null
      ? []
      : [
          head(COLUMNS.real, 1, `against ${baseName}`),
          head(COLUMNS.paid, 2, 'as paid'),
          head(COLUMNS.real, 2, 'after prices'),
        ]),
    head(COLUMNS.jobs, 2, 'jobs'),
    head(COLUMNS.grows, 1, 'nation grows'),
    head(COLUMNS.grows, 2, periodWords.projections),
    ...rows.map((row, i) => rowSvg(picture, row, scale, HEAD + i * ROW + ROW / 2)),
  ])
}

/** What the marks of a row mean. */
function keyText({ baseName }: PlacePicture): string {
  const range = `${measureText('p10')} ─ middle half ▓ ┃ middle ─ ${measureText('p90')}`
  return baseName === null || baseName === 'my pay' ? range : `${range} · ○ middle in ${baseName}`
}

function xOf(scale: PlaceScale): (value: number) => number {
  return (value) => PLOT.left + (scale.percent(value) / 100) * (PLOT.right - PLOT.left)
}

/** A small arrow: the figure lies beyond the axis, or is a floor. */
function beyondSvg(at: number, y: number, to: 1 | -1): string {
  return `<path d="M${at} ${y - 4}L${at + 5 * to} ${y}L${at} ${y + 4}Z" fill="var(--range)"/>`
}

function marksSvg(
  { stats, paid, base, thin, floor }: PlaceRole,
  scale: PlaceScale,
  y: number,
): readonly string[] {
  const { p10, p25, p75, p90 } = stats
  const x = xOf(scale)
  const low = p10 ?? p25 ?? paid
  const high = p90 ?? p75 ?? paid
  const reach = thin ? 5 : 8
  return [
    `<line x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" stroke="var(--range)"${thin ? ' stroke-dasharray="1.5 2.5"' : ''}/>`,
    scale.beyond(low) === 'below' ? beyondSvg(x(low), y, -1) : '',
    scale.beyond(high) === 'above' || stats.floors.includes('p90') ? beyondSvg(x(high), y, 1) : '',
    p25 === null || p75 === null
      ? ''
      : `<rect x="${x(p25)}" width="${Math.max(0, x(p75) - x(p25))}" y="${y - (thin ? 2.5 : 4.5)}" height="${thin ? 5 : 9}" fill="var(--sequential-2)" stroke="var(--mark-stroke)"/>`,
    floor
      ? beyondSvg(x(paid), y, 1)
      : `<line x1="${x(paid)}" x2="${x(paid)}" y1="${y - reach}" y2="${y + reach}" stroke="var(--ink)" stroke-width="2"/>`,
    base === null
      ? ''
      : `<circle cx="${x(base)}" cy="${y}" r="${thin ? 2.8 : 3.6}" fill="var(--ground)" stroke="var(--ink)" stroke-width="1.75"/>`,
  ]
}

function rowSvg(picture: PlacePicture, row: PlaceRole, scale: PlaceScale, y: number): string {
  const isCompared = picture.baseName !== null
  const difference = (value: number | null) => (value === null ? '–' : signedPercent(value))
  return [
    svgText(COLUMNS.rank, y + 5, String(picture.ranks.get(row.soc) ?? ''), `${END} ${MUTED}`),
    rowNameSvg(row, y + 5, PLOT.left),
    ...marksSvg(isCompared ? row : { ...row, base: null }, scale, y),
    svgText(COLUMNS.pay, y + 5, payText(row.paid, 'year', row.floor), `${END} font-weight="600"`),
    isCompared ? svgText(COLUMNS.paid, y + 5, difference(row.against), END) : '',
    isCompared
      ? svgText(COLUMNS.real, y + 5, difference(row.againstReal), `${END} fill="var(--accent)"`)
      : '',
    svgText(COLUMNS.jobs, y + 5, jobsText(row.stats.jobs), `${END} fill="var(--ink-2)"`),
    svgText(
      COLUMNS.grows,
      y + 5,
      row.growth === null ? 'no forecast' : growthPercent(row.growth),
      `${END} fill="var(--ink-2)"`,
    ),
  ].join('')
}
