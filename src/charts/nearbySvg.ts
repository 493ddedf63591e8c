import { count } from '#format/counts.ts'
import { payText, shortDollars } from '#format/money.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import type { Stats } from '#domain/wages.ts'
import { payStepText, type NearbyPicture } from '#selectors/nearbyPicture.ts'
import type { NearbyRow } from '#selectors/nearbyRoles.ts'
import { asksMoreText, bothAskText, zoneStepText } from '#selectors/nearbyWords.ts'
import { fittingTicks } from './fittingTicks.ts'
import { percentScale } from './payScale.ts'
import { svgDocument, svgText } from './svgText.ts'
import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** Height of the two lines of a role, of a line of what it asks for, and below it, px. */
const FIGURES = 44
const LINE = 17
const BELOW = 10
const HEAD = 30
const WIDTH = 860
const PLOT = { left: 340, right: 600 }
const COLUMNS = { difference: 690, grows: WIDTH }
const LETTERS = 13
const MUTED = `fill="var(--ink-3)" font-size="${LETTERS}"`
const END = 'text-anchor="end"'

/** What a role asks for, in the lines that the width of the drawing needs. */
function askedLines(row: NearbyRow): readonly string[] {
  const parts = [zoneStepText(row.preparation), bothAskText(row), asksMoreText(row, 2)]
  const text = parts.filter((part) => part !== '').join('; ')
  return wrapText(text, '', WIDTH, (part) => textWidth(part, LETTERS, false))
}

/** Every nearby role that pays more, and those that pay less where they are shown, as a drawing for the saved picture. */
export function nearbySvg(picture: NearbyPicture, hasLess: boolean): string {
  const { own, stats, paid } = picture
  if (paid === null || stats === null) return svgDocument(WIDTH, HEAD, [svgText(0, 18, picture.headline)])
  const rows = hasLess ? picture.rows : picture.more
  const scale = percentScale(picture.extent, 4)
  const x = (value: number): number => PLOT.left + (scale.percent(value) / 100) * (PLOT.right - PLOT.left)
  const ticks = fittingTicks(scale.ticks, x, shortDollars, LETTERS, [
    PLOT.left - 40,
    COLUMNS.difference - textWidth('difference', LETTERS, false) - 8,
  ])
  const marks = (of: Stats, y: number, height = 9): string =>
    [
      // through the marks alone: words stand below them
      `<line x1="${x(paid)}" x2="${x(paid)}" y1="${y - FIGURES / 2}" y2="${y + FIGURES / 2 - 4}" stroke="var(--ink-3)" stroke-dasharray="3 3"/>`,
      of.p25 === null || of.p75 === null
        ? ''
        : `<rect x="${x(of.p25)}" width="${Math.max(0, x(of.p75) - x(of.p25))}" y="${y - height / 2}" height="${height}" fill="${of === stats ? 'var(--sunken)' : 'var(--sequential-2)'}" stroke="var(--mark-stroke)"/>`,
      of.median === null
        ? ''
        : `<line x1="${x(paid)}" x2="${x(of.median)}" y1="${y}" y2="${y}" stroke="var(--accent)" stroke-width="2.5"/><line x1="${x(of.median)}" x2="${x(of.median)}" y1="${y - 9}" y2="${y + 9}" stroke="var(--ink)" stroke-width="2.5"/>`,
    ].join('')
  let top = HEAD + FIGURES
  const drawn = rows.flatMap((row) => {
    const asked = askedLines(row)
    const parts = [
      ...rowSvg(row, own.unit, top),
      ...askedSvg(asked, top),
      marks(row.stats, top + FIGURES / 2, row.thin ? 5 : 9),
    ]
    top += FIGURES + asked.length * LINE + BELOW
    return parts
  })
  return svgDocument(WIDTH, top, [
    ...ticks.map((tick) => svgText(x(tick), 18, shortDollars(tick), `text-anchor="middle" ${MUTED}`)),
    svgText(COLUMNS.difference, 18, 'difference', `${END} ${MUTED}`),
    svgText(COLUMNS.grows, 18, 'growth, openings a year', `${END} ${MUTED}`),
    svgText(0, HEAD + FIGURES / 2 + 5, own.short, 'fill="var(--ink-2)"'),
    marks(stats, HEAD + FIGURES / 2),
    svgText(COLUMNS.difference, HEAD + FIGURES / 2 + 5, payText(paid, own.unit, false), END),
    ...drawn,
  ])
}

function rowSvg(row: NearbyRow, unit: NearbyPicture['own']['unit'], top: number): readonly string[] {
  const y = top + FIGURES / 2
  const { outlook, stats } = row
  const jobs = stats.jobs === null ? 'no count of jobs' : `${count(stats.jobs)} jobs`
  return [
    svgText(0, y - 3, `${row.name}${row.repeated > 0 ? ' ⚑' : ''}`, 'font-weight="600"'),
    svgText(0, y + 15, jobs, MUTED),
    svgText(COLUMNS.difference, y - 3, payStepText(row), `${END} font-weight="600"`),
    svgText(COLUMNS.difference, y + 15, payText(row.paid, unit, false), `${END} ${MUTED}`),
    svgText(COLUMNS.grows, y - 3, outlook === null ? 'no forecast' : growthPercent(outlook.growth), END),
    svgText(
      COLUMNS.grows,
      y + 15,
      outlook?.openings == null ? '' : openingsText(outlook.openings),
      `${END} ${MUTED}`,
    ),
  ]
}

function askedSvg(lines: readonly string[], top: number): readonly string[] {
  return lines.map((text, i) => svgText(0, top + FIGURES + 9 + i * LINE, text, MUTED))
}
