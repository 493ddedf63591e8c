import { count } from '#format/counts.ts'
import { dollars, shortDollars } from '#format/money.ts'
import type { FiledCities } from '#selectors/filedCities.ts'
import { percentScale } from './payScale.ts'
import { svgDocument, svgText } from './svgText.ts'

const DRAWN = 20
const ROW = 26
const HEAD = 44
const WIDTH = 860
const PLOT = { left: 240, right: 660 }
const COLUMNS = { rank: 24, name: 36, pay: 750, filings: WIDTH }
const MUTED = 'fill="var(--ink-3)" font-size="12.5"'
const END = 'text-anchor="end"'

function diamond(x: number, y: number, size: number, fill: string): string {
  return `<path d="M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z" fill="${fill}" stroke="var(--filings)" stroke-width="1.5"/>`
}

/** The first twenty metro areas of a title as a drawing of their own, for the saved picture. */
export function filedCitiesSvg({ rows, title, extent }: FiledCities): string {
  const scale = percentScale(extent, 5)
  const x = (value: number): number => PLOT.left + (scale.percent(value) / 100) * (PLOT.right - PLOT.left)
  const shown = rows.slice(0, DRAWN)
  const height = HEAD + shown.length * ROW + 8
  const nation = x(title.nation.median)
  return svgDocument(WIDTH, height, [
    svgText(nation, 14, `nation ${dollars(title.nation.median)}`, `text-anchor="middle" ${MUTED}`),
    ...scale.ticks.map((tick) => svgText(x(tick), 34, shortDollars(tick), `text-anchor="middle" ${MUTED}`)),
    svgText(COLUMNS.pay, 34, '◆ offered', `${END} ${MUTED}`),
    svgText(COLUMNS.filings, 34, 'filings', `${END} ${MUTED}`),
    `<line x1="${nation}" x2="${nation}" y1="${HEAD - 4}" y2="${height - 8}" stroke="var(--ink-3)" stroke-dasharray="2 3"/>`,
    ...shown.map(({ area, pay, rank, thin }, i) => {
      const y = HEAD + i * ROW + ROW / 2
      const size = thin ? 0.6 : 1
      return [
        svgText(COLUMNS.rank, y + 5, String(rank), `${END} ${MUTED}`),
        svgText(COLUMNS.name, y + 5, area.short),
        pay.p25 === null || pay.p75 === null
          ? ''
          : `<line x1="${x(pay.p25)}" x2="${x(pay.p75)}" y1="${y}" y2="${y}" stroke="var(--filings)" stroke-width="1.5" stroke-dasharray="4 3"/>${diamond(x(pay.p25), y, 5 * size, 'var(--ground)')}${diamond(x(pay.p75), y, 5 * size, 'var(--ground)')}`,
        diamond(x(pay.median), y, 7.5 * size, 'var(--filings)'),
        svgText(COLUMNS.pay, y + 5, dollars(pay.median), `${END} font-weight="600" fill="var(--filings)"`),
        svgText(COLUMNS.filings, y + 5, count(pay.filings), END),
      ].join('')
    }),
  ])
}
