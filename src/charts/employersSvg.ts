import { count, counted } from '#format/counts.ts'
import { dollars, shortDollars } from '#format/money.ts'
import type { EmployerRow, EmployersPicture } from '#selectors/employersPicture.ts'
import { percentScale } from './payScale.ts'
import { svgDocument, svgText } from './svgText.ts'

const ROWS = 20
const ROW = 26
const HEAD = 30
const WIDTH = 860
const PLOT = { left: 470, right: 760 }
const FILINGS = 440
const NAME = 52
const END = 'text-anchor="end"'
const MUTED = 'fill="var(--ink-3)"'

/** The first twenty employers drawn, as a drawing of their own, for the exported picture. */
export function employersSvg({ groups, extent }: EmployersPicture): string {
  const scale = percentScale(extent ?? [0, 1], 4)
  const x = (value: number) => PLOT.left + (scale.percent(value) / 100) * (PLOT.right - PLOT.left)
  const parts = [
    svgText(FILINGS, 18, 'filings', `${END} ${MUTED}`),
    svgText(WIDTH, 18, 'offer', `${END} ${MUTED}`),
    ...scale.ticks.map((tick) => svgText(x(tick), 18, shortDollars(tick), `text-anchor="middle" ${MUTED}`)),
  ]
  let y = HEAD
  let left = ROWS
  for (const { title, filings, rows } of groups) {
    const shown = rows.slice(0, left)
    if (shown.length === 0) break
    left -= shown.length
    parts.push(svgText(0, y + 17, `${title}, ${counted(filings, 'filing')}`, 'font-weight="600"'))
    y += ROW
    for (const row of shown) {
      parts.push(rowSvg(row, x, y + ROW / 2))
      y += ROW
    }
  }
  return svgDocument(WIDTH, y + 8, parts)
}

function rowSvg(row: EmployerRow, x: (value: number) => number, y: number): string {
  const name = row.name.length > NAME ? `${row.name.slice(0, NAME - 1).trimEnd()}…` : row.name
  const at = x(row.median)
  return [
    svgText(12, y + 5, name),
    svgText(FILINGS, y + 5, count(row.filings), END),
    `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}" stroke="var(--filings)" stroke-width="1.5" stroke-dasharray="4 3"/>`,
    `<path d="M${at} ${y - 5.5}L${at + 5.5} ${y}L${at} ${y + 5.5}L${at - 5.5} ${y}Z" fill="var(--filings)"/>`,
    svgText(WIDTH, y + 5, dollars(row.median), `${END} fill="var(--filings)" font-weight="600"`),
  ].join('')
}
