import { count } from '#format/counts.ts'
import { dollars, payText } from '#format/money.ts'
import { listOf } from '#format/names.ts'
import { sharePercent } from '#format/percent.ts'
import type { Occupation } from '#domain/occupation.ts'
import { LEAST, type TitlesPicture } from '#selectors/titlesPicture.ts'
import { svgDocument, svgText } from './svgText.ts'

const WIDTH = 1000
const ROW = 40
const HEAD = 34
const MOST = 12
const LEFT = { share: 50, bar: 60, barWidth: 150, name: 222 }
const RIGHT = 590
const MUTED = 'fill="var(--ink-3)" font-size="12.5"'

/** Both sides of a title beside each other, at most twelve rows each, for the saved picture. */
export function titlesSvg(picture: TitlesPicture): string {
  const shares = picture.shares.slice(0, MOST)
  const listed = picture.listed.slice(0, MOST)
  const hasRest = picture.unnamed >= LEAST
  const rows = Math.max(shares.length + (hasRest ? 1 : 0), listed.length, 1)
  const y = (i: number): number => HEAD + i * ROW + 20
  return svgDocument(WIDTH, HEAD + rows * ROW + 8, [
    svgText(0, 20, 'Visa filings: share of the title’s filings', 'font-weight="600" fill="var(--filings)"'),
    svgText(RIGHT, 20, 'O*NET lists', 'font-weight="600"'),
    ...shares.map((row, i) =>
      [
        svgText(
          LEFT.share,
          y(i),
          sharePercent(row.share),
          'text-anchor="end" font-weight="600" fill="var(--filings)"',
        ),
        bar(row.share, y(i)),
        svgText(LEFT.name, y(i) - 4, row.name),
        svgText(
          LEFT.name,
          y(i) + 12,
          row.offers
            ? `${count(row.filings)} filings, median offer ${dollars(row.offers.median)}`
            : row.survey
              ? `survey median ${medianText(row.survey)}`
              : '',
          MUTED,
        ),
      ].join(''),
    ),
    hasRest
      ? `${svgText(LEFT.share, y(shares.length), sharePercent(picture.unnamed), 'text-anchor="end" font-weight="600" fill="var(--filings)"')}${bar(picture.unnamed, y(shares.length))}${svgText(LEFT.name, y(shares.length), 'under codes that are not named', MUTED)}`
      : '',
    ...listed.map(({ titles, role }, i) =>
      [
        svgText(RIGHT, y(i) - 4, role ? role.short : (titles[0] ?? '')),
        role
          ? svgText(
              RIGHT,
              y(i) + 12,
              `as ${listOf(
                titles.map((title) => `“${title}”`),
                1,
              )}, survey median ${medianText(role)}`,
              MUTED,
            )
          : '',
      ].join(''),
    ),
  ])
}

/** A share of filings as a dashed bar: no survey's. */
function bar(share: number, y: number): string {
  return `<rect x="${LEFT.bar}" y="${y - 11}" height="12" width="${Math.min(1, share) * LEFT.barWidth}" fill="none" stroke="var(--filings)" stroke-width="1.5" stroke-dasharray="4 3"/>`
}

function medianText({ nation, unit }: Occupation): string {
  return payText(nation?.median ?? null, unit, nation?.floors.includes('median') === true)
}
