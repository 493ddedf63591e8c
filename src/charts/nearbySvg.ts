import { count } from '#format/counts.ts'
import { payText, shortDollars } from '#format/money.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import type { Stats } from '#domain/wages.ts'
import { payStepText, type NearbyPicture } from '#selectors/nearbyPicture.ts'
import { asksMoreText, bothAskText, comparedText, zoneStepText } from '#selectors/nearbyWords.ts'
import { percentScale } from './payScale.ts'
import { svgDocument, svgText } from './svgText.ts'

const ROW = 44
const HEAD = 30
const WIDTH = 1060
const PLOT = { left: 260, right: 540 }
const COLUMNS = { difference: 640, prep: 660, grows: WIDTH }
const MUTED = 'fill="var(--ink-3)" font-size="12.5"'
const END = 'text-anchor="end"'

/** Every nearby role that pays more, and those that pay less where they are shown, as a drawing for the saved picture. */
export function nearbySvg(picture: NearbyPicture, hasLess: boolean): string {
  const { own, stats, paid } = picture
  const rows = hasLess ? picture.rows : picture.more
  const scale = percentScale(picture.extent, 4)
  const x = (value: number): number => PLOT.left + (scale.percent(value) / 100) * (PLOT.right - PLOT.left)
  const height = HEAD + (rows.length + 1) * ROW + 8
  if (paid === null || stats === null) return svgDocument(WIDTH, HEAD, [svgText(0, 18, picture.headline)])
  const marks = (of: Stats, y: number): string =>
    [
      of.p25 === null || of.p75 === null
        ? ''
        : `<rect x="${x(of.p25)}" width="${Math.max(0, x(of.p75) - x(of.p25))}" y="${y - 4.5}" height="9" fill="${of === stats ? 'var(--sunken)' : 'var(--sequential-2)'}" stroke="var(--mark-stroke)"/>`,
      of.median === null
        ? ''
        : `<line x1="${x(paid)}" x2="${x(of.median)}" y1="${y}" y2="${y}" stroke="var(--accent)" stroke-width="2.5"/><line x1="${x(of.median)}" x2="${x(of.median)}" y1="${y - 9}" y2="${y + 9}" stroke="var(--ink)" stroke-width="2.5"/>`,
    ].join('')
  return svgDocument(WIDTH, height, [
    ...scale.ticks.map((tick) => svgText(x(tick), 18, shortDollars(tick), `text-anchor="middle" ${MUTED}`)),
    svgText(COLUMNS.difference, 18, 'difference', `${END} ${MUTED}`),
    svgText(COLUMNS.prep, 18, `preparation, ${comparedText(rows)}`, MUTED),
    svgText(COLUMNS.grows, 18, 'growth, openings a year', `${END} ${MUTED}`),
    `<line x1="${x(paid)}" x2="${x(paid)}" y1="${HEAD}" y2="${height - 8}" stroke="var(--ink-3)" stroke-dasharray="3 3"/>`,
    svgText(0, HEAD + ROW / 2 + 5, own.short, 'fill="var(--ink-2)"'),
    marks(stats, HEAD + ROW / 2),
    svgText(COLUMNS.difference, HEAD + ROW / 2 + 5, payText(paid, own.unit, false), END),
    ...rows.flatMap((row, i) => {
      const y = HEAD + (i + 1) * ROW + ROW / 2
      const { outlook } = row
      return [
        svgText(0, y - 3, `${row.name}${row.repeated > 0 ? ' ⚑' : ''}`, 'font-weight="600"'),
        svgText(
          0,
          y + 14,
          `${row.thin ? '∙ ' : ''}${row.stats.jobs === null ? 'no count of jobs' : `${count(row.stats.jobs)} jobs`}`,
          MUTED,
        ),
        marks(row.stats, y),
        svgText(COLUMNS.difference, y - 3, payStepText(row), `${END} font-weight="600"`),
        svgText(COLUMNS.difference, y + 14, payText(row.paid, own.unit, false), `${END} ${MUTED}`),
        svgText(
          COLUMNS.prep,
          y - 3,
          `${zoneStepText(row.preparation)}; ${bothAskText(row)}`,
          'font-size="13"',
        ),
        svgText(COLUMNS.prep, y + 14, asksMoreText(row, 2), MUTED),
        svgText(COLUMNS.grows, y - 3, outlook === null ? 'no forecast' : growthPercent(outlook.growth), END),
        svgText(
          COLUMNS.grows,
          y + 14,
          outlook?.openings == null ? '' : openingsText(outlook.openings),
          `${END} ${MUTED}`,
        ),
      ]
    }),
  ])
}
