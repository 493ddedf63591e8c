import { count } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import { isOnAxis } from '#selectors/plateAxes.ts'
import type { FiledRow } from '#selectors/filedRow.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { differenceText } from './differenceText.ts'
import { platePayText } from './PlatePay.tsx'
import { plateScales, type PlateScales } from './plateScales.ts'
import { svgDocument, svgText } from './svgText.ts'

const WIDTH = 1080
const ROW = 60
const HEAD = 50
const PAY = { left: 230, width: 350 }
const GROWTH = { left: 610, width: 210 }
const OPENINGS = { left: 840, width: 240 }
const MUTED = 'fill="var(--ink-3)"'
const MIDDLE = 'text-anchor="middle"'
const BOLD = 'font-weight="600"'

/** The plate as a drawing of its own, for the exported picture: roles, titles of visa filings, the total of all. */
export function plateSvg(picture: RolesPicture): string {
  const scales = plateScales(picture.axes, 1200)
  const survey = picture.rows.map((row, i) => rowSvg(row, picture, scales, HEAD + i * ROW, false))
  const filedTop = HEAD + picture.rows.length * ROW
  const filed = picture.filed.map((row, i) => filedSvg(row, picture, scales, filedTop + i * ROW))
  const end = filedTop + picture.filed.length * ROW
  const all = picture.all === null ? '' : rowSvg(picture.all, picture, scales, end, true)
  const height = end + (picture.all === null ? 0 : ROW)
  const head = (x: number, text: string) => svgText(x, 16, text, BOLD)
  return svgDocument(WIDTH, height, [
    head(0, 'Role'),
    head(PAY.left, picture.axes.unit === 'hour' ? 'Pays, an hour' : 'Pays, a year'),
    head(GROWTH.left, 'Grows, jobs in the nation'),
    head(OPENINGS.left, 'Hires, openings a year'),
    ...scales.pay.ticks.map((tick) => {
      const x = PAY.left + (scales.pay.percent(tick) / 100) * PAY.width
      return `${svgText(x, 40, shortDollars(tick), `${MIDDLE} ${MUTED}`)}<line x1="${x}" x2="${x}" y1="${HEAD}" y2="${height}" stroke="var(--grid)"/>`
    }),
    ...survey,
    ...filed,
    all,
  ])
}

function rect(x: number, width: number, y: number, fill: string): string {
  return `<rect x="${x}" width="${Math.max(0, width)}" y="${y - 5}" height="10" fill="${fill}" stroke="var(--mark-stroke)"/>`
}

function rowSvg(
  row: PlateRow,
  picture: RolesPicture,
  scales: PlateScales,
  top: number,
  isReference: boolean,
): string {
  const y = top + 30
  const sub = isReference ? 'in the nation, for reference' : differenceText(row, picture)
  return [
    `<line x1="0" x2="${WIDTH}" y1="${top}" y2="${top}" stroke="var(--grid)"/>`,
    svgText(0, y - 2, row.name, isReference ? MUTED : BOLD),
    svgText(0, y + 16, sub, MUTED),
    isOnAxis(row, picture.axes.unit)
      ? paySvg(row, picture, scales, y, isReference)
      : svgText(PAY.left, y + 5, 'pay not on this axis', MUTED),
    growthSvg(row, scales, y),
    isReference ? '' : openingsSvg(row, scales, y),
  ].join('')
}

function paySvg(
  row: PlateRow,
  picture: RolesPicture,
  scales: PlateScales,
  y: number,
  isReference: boolean,
): string {
  const { p10 = null, p25 = null, median = null, p75 = null, p90 = null } = row.range ?? {}
  const x = (value: number) => PAY.left + (scales.pay.percent(value) / 100) * PAY.width
  const fill = isReference ? 'var(--grid)' : 'var(--sequential-2)'
  const tick = (value: number | null) =>
    value === null
      ? ''
      : `<line x1="${x(value)}" x2="${x(value)}" y1="${y - 4}" y2="${y + 4}" stroke="var(--range)"/>`
  return [
    p10 === null || p90 === null
      ? ''
      : `<line x1="${x(p10)}" x2="${x(p90)}" y1="${y}" y2="${y}" stroke="var(--range)"/>`,
    tick(p10),
    tick(p90),
    p25 === null || p75 === null ? '' : rect(x(p25), x(p75) - x(p25), y, fill),
    median === null
      ? ''
      : `<line x1="${x(median)}" x2="${x(median)}" y1="${y - 10}" y2="${y + 10}" stroke="var(--ink)" stroke-width="2.5"/>${svgText(x(median), y - 14, platePayText(median, row.unit, row.floors.includes('median'), picture.byPrices && !isReference), `${MIDDLE} ${isReference ? MUTED : BOLD}`)}`,
  ].join('')
}

function growthSvg({ outlook }: PlateRow, { growth }: PlateScales, y: number): string {
  if (outlook === null) return svgText(GROWTH.left, y + 5, 'no forecast published', MUTED)
  const x = (value: number) => GROWTH.left + (growth.percent(value) / 100) * GROWTH.width
  const [from, to] = [x(Math.min(0, outlook.growth)), x(Math.max(0, outlook.growth))]
  const isLoss = outlook.growth < 0
  return [
    rect(from, to - from, y, 'var(--sequential-2)'),
    svgText(
      isLoss ? from - 6 : to + 6,
      y + 5,
      growthPercent(outlook.growth),
      `${isLoss ? 'text-anchor="end"' : ''} ${BOLD}`,
    ),
  ].join('')
}

function openingsSvg(row: PlateRow, scales: PlateScales, y: number): string {
  const { openings } = row
  if (openings === null) return svgText(OPENINGS.left, y + 5, 'openings not published', MUTED)
  const x = (value: number) => OPENINGS.left + (scales.openings.percent(value) / 100) * OPENINGS.width
  const gain = Math.max(0, openings.growth)
  const left = gain + openings.exits
  const end = left + openings.transfers
  return [
    rect(x(Math.min(0, openings.growth)), x(Math.abs(openings.growth)) - x(0), y, 'var(--sequential-5)'),
    rect(x(gain), x(left) - x(gain), y, 'var(--sequential-3)'),
    rect(x(left), x(end) - x(left), y, 'var(--sequential-1)'),
    svgText(x(end) + 7, y + 5, count(openings.total), BOLD),
  ].join('')
}

function filedSvg(row: FiledRow, picture: RolesPicture, scales: PlateScales, top: number): string {
  const y = top + 30
  const x = (value: number) => PAY.left + (scales.pay.percent(value) / 100) * PAY.width
  const fill = 'fill="var(--filings)"'
  const diamond = (value: number | null, r: number, look: string) =>
    value === null
      ? ''
      : `<path d="M${x(value)} ${y - r}L${x(value) + r} ${y}L${x(value)} ${y + r}L${x(value) - r} ${y}Z" ${look}/>`
  const open = 'fill="var(--ground)" stroke="var(--filings)" stroke-width="1.5"'
  return [
    `<line x1="0" x2="${WIDTH}" y1="${top}" y2="${top}" stroke="var(--range)"/>`,
    svgText(0, y - 2, row.name, `${fill} ${BOLD}`),
    svgText(0, y + 16, 'as titled in visa filings', MUTED),
    row.p25 === null || row.p75 === null
      ? ''
      : `<line x1="${x(row.p25)}" x2="${x(row.p75)}" y1="${y}" y2="${y}" stroke="var(--filings)" stroke-width="1.5" stroke-dasharray="4 3"/>`,
    diamond(row.p25, 5, open),
    diamond(row.p75, 5, open),
    diamond(row.median, 7.5, fill),
    row.median === null
      ? ''
      : svgText(
          x(row.median),
          y - 13,
          platePayText(row.median, 'year', false, picture.byPrices),
          `${MIDDLE} ${fill} ${BOLD}`,
        ),
    svgText(GROWTH.left, y + 5, row.text, MUTED),
  ].join('')
}
