import type { PayRange, PlateRow } from '#selectors/plateRow.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { platePayText, youAt } from './PlatePay.tsx'
import type { PlateScales } from './plateScales.ts'
import { centredLabels } from './spreadLabels.ts'
import { svgText } from './svgText.ts'

/** Column of pay in the drawing of the plate, px. */
export const PAY = { left: 12, width: 388 }
/** Height of a row of the drawing, px. */
export const PLATE_ROW = 98
/** From its top to the middle line of its marks, px: two lines of words stand above the figure. */
export const PLATE_MIDDLE = 66
/** A role, the one whose marks are explained, or all jobs. */
export type PlateRowKind = 'plain' | 'legend' | 'reference'

const SMALL = 'font-size="13"'
const MUTED = 'fill="var(--ink-3)"'
const MIDDLE = 'text-anchor="middle"'
const BOLD = 'font-weight="600"'

/** A bar of the plate around a row's middle line. */
export function barSvg(x: number, width: number, y: number, fill: string): string {
  return `<rect x="${x}" width="${Math.max(0, width)}" y="${y - 5}" height="10" fill="${fill}" stroke="var(--mark-stroke)"/>`
}

/** Where a role's pay lies, as the plate on the screen draws it: range, middle half, measure, and what it is compared with. */
export function platePaySvg(
  row: PlateRow,
  picture: RolesPicture,
  scales: PlateScales,
  y: number,
  kind: PlateRowKind,
): string {
  const isReference = kind === 'reference'
  const { p10 = null, p25 = null, median = null, p75 = null, p90 = null } = row.range ?? {}
  const { front } = row
  const x = (value: number) => PAY.left + (scales.pay.percent(value) / 100) * PAY.width
  const fill = isReference ? 'var(--grid)' : 'var(--sequential-2)'
  const tick = (value: number | null) =>
    value === null
      ? ''
      : `<line x1="${x(value)}" x2="${x(value)}" y1="${y - 4}" y2="${y + 4}" stroke="var(--range)"/>`
  const base = isReference ? null : (picture.baseline?.pay ?? null)
  const isYou = picture.baseline?.name === 'my pay'
  const figure =
    front === null
      ? ''
      : platePayText(front, row.unit, row.floors.includes(row.measure), picture.byPrices && !isReference)
  return [
    base === null || isYou
      ? ''
      : `<line x1="${x(base)}" x2="${x(base)}" y1="${y - 11}" y2="${y + 12}" stroke="var(--ink)"/>`,
    p10 === null || p90 === null
      ? ''
      : `<line x1="${x(p10)}" x2="${x(p90)}" y1="${y}" y2="${y}" stroke="var(--range)"/>`,
    tick(p10),
    tick(p90),
    p25 === null || p75 === null ? '' : barSvg(x(p25), x(p75) - x(p25), y, fill),
    row.nationMiddle === null || row.unit !== 'year'
      ? ''
      : `<circle cx="${x(row.nationMiddle)}" cy="${y}" r="4" fill="var(--ground)" stroke="var(--ink)" stroke-width="1.75"/>`,
    kind === 'legend' && row.range !== null ? rangeWords(row.range, x, y + 24) : '',
    median === null || row.measure === 'median' ? '' : tick(median),
    front === null
      ? ''
      : `<line x1="${x(front)}" x2="${x(front)}" y1="${y - 10}" y2="${y + 10}" stroke="var(--ink)" stroke-width="2.5"/>${svgText(x(front), y - 14, figure, `${MIDDLE} ${isReference ? MUTED : BOLD}`)}`,
    base === null || !isYou
      ? ''
      : `<line x1="${x(base)}" x2="${x(base)}" y1="${y - PLATE_MIDDLE + 40}" y2="${y + PLATE_ROW - PLATE_MIDDLE}" stroke="var(--accent)" stroke-width="1.5"/>`,
    base === null || !isYou || kind !== 'legend'
      ? ''
      : svgText(
          youAt(x(base), x(front ?? base), figure),
          y - 14,
          'you',
          `${MIDDLE} fill="var(--accent)" ${SMALL}`,
        ),
  ].join('')
}

/** What the marks of a range mean, under them. */
function rangeWords({ p10, p25, p75, p90 }: PayRange, x: (value: number) => number, y: number): string {
  const labels = [
    p10 === null ? null : { at: x(p10) - PAY.left, text: '1 in 10 less' },
    p25 === null || p75 === null ? null : { at: (x(p25) + x(p75)) / 2 - PAY.left, text: 'middle half' },
    p90 === null ? null : { at: x(p90) - PAY.left, text: '1 in 10 more' },
  ].filter((label) => label !== null)
  const centres = centredLabels(labels, PAY.width)
  return labels
    .map(({ text }, i) => svgText(PAY.left + (centres[i] ?? 0), y, text, `${MIDDLE} ${MUTED} ${SMALL}`))
    .join('')
}
