import { count } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import { oneForEvery } from '#format/sentences.ts'
import { educationText, experienceText } from '#format/terms.ts'
import { isOnAxis } from '#selectors/plateAxes.ts'
import type { FiledRow } from '#selectors/filedRow.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { differenceText } from './differenceText.ts'
import { platePayText } from './PlatePay.tsx'
import { barSvg, PAY, PLATE_MIDDLE, PLATE_ROW as ROW, platePaySvg, type PlateRowKind } from './platePaySvg.ts'
import { plateScales, type PlateScales } from './plateScales.ts'
import { svgDocument, svgText } from './svgText.ts'
import { unpaidText } from './unpaidText.ts'

const WIDTH = 860
const HEAD = 56
const GROWTH = { left: 414, width: 176 }
const OPENINGS = { left: 606, width: 254 }
/** Lines of words at the top of a row, px from there. */
const TOP = { name: 19, more: 37 }
/** Of a plate on the screen whose columns are about as wide, px. */
const SCALED_AS = 850
const END = 'text-anchor="end"'
const SMALL = 'font-size="13"'
const MUTED = 'fill="var(--ink-3)"'
const MIDDLE = 'text-anchor="middle"'
const BOLD = 'font-weight="600"'

/** The plate as a drawing of its own, for the exported picture: roles, titles of visa filings, the total of all. */
export function plateSvg(picture: RolesPicture): string {
  const scales = plateScales(picture.axes, SCALED_AS)
  const legend = picture.rows.findIndex(
    (row) => isOnAxis(row, picture.axes.unit) && row.range?.p10 != null && row.range.p90 != null,
  )
  const survey = picture.rows.map((row, i) =>
    rowSvg(row, picture, scales, HEAD + i * ROW, i === legend ? 'legend' : 'plain'),
  )
  const filedTop = HEAD + picture.rows.length * ROW
  const filed = picture.filed.map((row, i) => filedSvg(row, picture, scales, filedTop + i * ROW))
  const end = filedTop + picture.filed.length * ROW
  const all = picture.all === null ? '' : rowSvg(picture.all, picture, scales, end, 'reference')
  const height = end + (picture.all === null ? 0 : ROW)
  const head = (x: number, text: string) => svgText(x, 16, text, BOLD)
  return svgDocument(WIDTH, height, [
    head(0, picture.axes.unit === 'hour' ? 'Pays, an hour' : 'Pays, a year'),
    head(GROWTH.left, 'Grows, in the nation'),
    head(OPENINGS.left, 'Hires, openings a year'),
    ...causesSvg(),
    ...scales.pay.ticks.map((tick) => {
      const x = PAY.left + (scales.pay.percent(tick) / 100) * PAY.width
      return svgText(x, 42, shortDollars(tick), `${MIDDLE} ${MUTED}`)
    }),
    // no line of the grid through the words above the marks
    ...Array.from({ length: (height - HEAD) / ROW }, (_, i) =>
      scales.pay.ticks
        .map((tick) => {
          const x = PAY.left + (scales.pay.percent(tick) / 100) * PAY.width
          const top = HEAD + i * ROW
          return `<line x1="${x}" x2="${x}" y1="${top + TOP.more + 6}" y2="${top + ROW}" stroke="var(--grid)"/>`
        })
        .join(''),
    ),
    ...survey,
    ...filed,
    all,
  ])
}

function rowSvg(
  row: PlateRow,
  picture: RolesPicture,
  scales: PlateScales,
  top: number,
  kind: PlateRowKind,
): string {
  const y = top + PLATE_MIDDLE
  const isReference = kind === 'reference'
  const sub = isReference ? 'in the nation, for reference' : differenceText(row, picture)
  return [
    `<line x1="0" x2="${WIDTH}" y1="${top}" y2="${top}" stroke="var(--grid)"/>`,
    svgText(0, top + TOP.name, row.name, isReference ? MUTED : BOLD),
    svgText(0, top + TOP.more, sub, MUTED),
    isOnAxis(row, picture.axes.unit)
      ? platePaySvg(row, picture, scales, y, kind)
      : svgText(PAY.left, y + 5, unpaidText(row, picture), MUTED),
    growthSvg(row, scales, y, isReference),
    isReference ? referenceSvg(row, y) : openingsSvg(row, scales, y),
    isReference ? '' : asksSvg(row, top),
  ].join('')
}

function growthSvg({ outlook }: PlateRow, { growth }: PlateScales, y: number, isReference: boolean): string {
  if (outlook === null) return svgText(GROWTH.left, y + 5, 'no forecast published', MUTED)
  const x = (value: number) => GROWTH.left + (growth.percent(value) / 100) * GROWTH.width
  const [from, to] = [x(Math.min(0, outlook.growth)), x(Math.max(0, outlook.growth))]
  const isLoss = outlook.growth < 0
  return [
    barSvg(from, to - from, y, 'var(--sequential-2)'),
    svgText(
      isLoss ? from - 6 : to + 6,
      y + 5,
      growthPercent(outlook.growth),
      `${isLoss ? 'text-anchor="end"' : ''} ${BOLD}`,
    ),
    isReference
      ? ''
      : svgText(
          GROWTH.left,
          y + 23,
          `${count(outlook.base)} → ${count(outlook.target)}`,
          `${MUTED} ${SMALL}`,
        ),
  ].join('')
}

function openingsSvg(row: PlateRow, scales: PlateScales, y: number): string {
  const { openings } = row
  if (openings === null)
    return svgText(
      OPENINGS.left,
      y + 5,
      row.outlook?.openings == null ? 'openings not published' : openingsText(row.outlook.openings),
      MUTED,
    )
  const x = (value: number) => OPENINGS.left + (scales.openings.percent(value) / 100) * OPENINGS.width
  const gain = Math.max(0, openings.growth)
  const left = gain + openings.exits
  const end = left + openings.transfers
  return [
    barSvg(x(Math.min(0, openings.growth)), x(Math.abs(openings.growth)) - x(0), y, 'var(--sequential-5)'),
    barSvg(x(gain), x(left) - x(gain), y, 'var(--sequential-3)'),
    barSvg(x(left), x(end) - x(left), y, 'var(--sequential-1)'),
    svgText(x(end) + 7, y + 5, openingsText(openings.total), BOLD),
    row.outlook === null
      ? ''
      : svgText(
          OPENINGS.left,
          y + 23,
          oneForEvery(row.outlook.base, row.outlook.openings),
          `${MUTED} ${SMALL}`,
        ),
  ].join('')
}

/** The total's openings, set against its jobs: its bar would dwarf the roles'. */
function referenceSvg({ outlook }: PlateRow, y: number): string {
  return outlook === null
    ? ''
    : svgText(OPENINGS.left, y + 5, oneForEvery(outlook.base, outlook.openings), MUTED)
}

function asksSvg({ outlook }: PlateRow, top: number): string {
  const education = outlook?.education ?? null
  const experience = outlook?.experience ?? null
  return [
    svgText(WIDTH, top + TOP.name, `to start: ${educationText(education)}`, `${END} ${SMALL}`),
    svgText(WIDTH, top + TOP.more, experienceText(experience), `${END} ${MUTED} ${SMALL}`),
  ].join('')
}

/** What the parts of the openings' bars mean. */
function causesSvg(): readonly string[] {
  const causes = [
    ['growth', 'var(--sequential-5)', 0],
    ['leaving work', 'var(--sequential-3)', 72],
    ['changing', 'var(--sequential-1)', 180],
  ] as const
  return causes.map(
    ([word, fill, left]) =>
      `<rect x="${OPENINGS.left + left}" width="10" y="32" height="10" fill="${fill}" stroke="var(--mark-stroke)"/>${svgText(OPENINGS.left + left + 15, 42, word, `${MUTED} ${SMALL}`)}`,
  )
}

function filedSvg(row: FiledRow, picture: RolesPicture, scales: PlateScales, top: number): string {
  const y = top + PLATE_MIDDLE
  const x = (value: number) => PAY.left + (scales.pay.percent(value) / 100) * PAY.width
  const fill = 'fill="var(--filings)"'
  const diamond = (value: number | null, r: number, look: string) =>
    value === null
      ? ''
      : `<path d="M${x(value)} ${y - r}L${x(value) + r} ${y}L${x(value)} ${y + r}L${x(value) - r} ${y}Z" ${look}/>`
  const open = 'fill="var(--ground)" stroke="var(--filings)" stroke-width="1.5"'
  return [
    `<line x1="0" x2="${WIDTH}" y1="${top}" y2="${top}" stroke="var(--range)"/>`,
    svgText(0, top + TOP.name, row.name, `${fill} ${BOLD}`),
    svgText(0, top + TOP.more, `as titled in visa filings: ${row.text}`, MUTED),
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
  ].join('')
}
