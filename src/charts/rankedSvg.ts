import { jobsText } from '#format/counts.ts'
import { payText, shortDollars } from '#format/money.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { realText } from '#selectors/payWords.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { percentScale } from './payScale.ts'

const ROWS = 20
const ROW = 26
const HEAD = 30
const WIDTH = 820
const NAME = 34
const PLOT = { left: 190, right: 520 }
const PAID = 600
const REAL = 700
const JOBS = WIDTH

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function label(x: number, y: number, text: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escaped(text)}</text>`
}

const END = 'text-anchor="end"'

/** The first twenty rows of the ranked list as a drawing of their own, for the exported picture. */
export function rankedSvg(picture: CitiesPicture, byPrices: boolean): string {
  const scale = percentScale(picture.pays.extent)
  const x = (value: number) => PLOT.left + (scale.percent(value) / 100) * (PLOT.right - PLOT.left)
  const rows = picture.rows.slice(0, ROWS)
  const height = HEAD + rows.length * ROW + 8
  const muted = 'fill="var(--ink-3)"'
  const parts = [
    ...scale.ticks.map((tick) => label(x(tick), 16, shortDollars(tick), `text-anchor="middle" ${muted}`)),
    label(PAID, 16, '○ as paid', `${END} ${muted}`),
    label(REAL, 16, '● after prices', `${END} ${muted}`),
    label(JOBS, 16, 'jobs', `${END} ${muted}`),
    ...rows.map((row, i) => rowSvg(picture, row, byPrices, x, HEAD + i * ROW + ROW / 2)),
  ]
  if (picture.line !== null) {
    const at = x(picture.line)
    parts.unshift(
      `<line x1="${at}" x2="${at}" y1="${HEAD}" y2="${height - 8}" stroke="var(--ink-2)" stroke-width="1.25"/>`,
    )
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="14" fill="var(--ink)">${parts.join('')}</svg>`
}

function rowSvg(
  picture: CitiesPicture,
  row: PlacePay,
  byPrices: boolean,
  x: (value: number) => number,
  y: number,
): string {
  const { unit } = picture.role
  const size = row.thin ? 0.6 : 1
  const real = row.real
  const rank = byPrices ? row.realRank : row.paidRank
  const parts = [
    label(NAME - 12, y + 5, String(rank ?? ''), `${END} fill="var(--ink-3)"`),
    label(NAME, y + 5, row.repeated > 0 ? `${row.area.short} ⚑` : row.area.short),
    real === null
      ? ''
      : `<line x1="${x(row.paid)}" x2="${x(real)}" y1="${y}" y2="${y}" stroke="var(--paid)" stroke-width="1.5"${row.thin ? ' stroke-dasharray="1.5 2.5"' : ''}/>`,
    row.floor
      ? `<path d="M${x(row.paid) - 4} ${y - 5}l9 5l-9 5Z" fill="var(--paid)"/>`
      : `<circle cx="${x(row.paid)}" cy="${y}" r="${4.5 * size}" fill="var(--ground)" stroke="var(--paid)" stroke-width="1.75"/>`,
    real === null ? '' : `<circle cx="${x(real)}" cy="${y}" r="${5 * size}" fill="var(--accent)"/>`,
    label(PAID, y + 5, payText(row.paid, unit, row.floor), END),
    label(REAL, y + 5, realText(row, unit), `${END} fill="var(--accent)" font-weight="600"`),
    label(JOBS, y + 5, jobsText(row.stats.jobs), `${END} fill="var(--ink-2)"`),
  ]
  return parts.join('')
}
