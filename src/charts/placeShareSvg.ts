import { jobsText, oneDecimal } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'
import { rowNameSvg } from './rowNameSvg.ts'
import { shareScale } from './shareScale.ts'
import { svgDocument, svgText } from './svgText.ts'

const ROWS = 20
const ROW = 26
const HEAD = 30
const WIDTH = 860
const PLOT = { left: 310, right: 520 }
const COLUMNS = { rank: 24, share: 650, pay: 760, jobs: WIDTH }
const MUTED = 'fill="var(--ink-3)"'
const END = 'text-anchor="end"'

/** The first twenty roles of a place by their share of jobs, as a drawing of their own, for the exported picture. */
export function placeShareSvg(picture: PlacePicture): string {
  const scale = shareScale(picture.shares)
  const rows = picture.rows.slice(0, ROWS)
  const x = (quotient: number) => PLOT.left + (scale.percent(quotient) / 100) * (PLOT.right - PLOT.left)
  return svgDocument(WIDTH, HEAD + rows.length * ROW + 8, [
    ...scale.ticks.map(({ value, text }) => svgText(x(value), 18, text, `text-anchor="middle" ${MUTED}`)),
    svgText(COLUMNS.share, 18, 'share, nation 1×', `${END} ${MUTED}`),
    svgText(COLUMNS.pay, 18, 'middle', `${END} ${MUTED}`),
    svgText(COLUMNS.jobs, 18, 'jobs', `${END} ${MUTED}`),
    ...rows.map((row, i) => rowSvg(row, picture.ranks.get(row.soc) ?? null, x, HEAD + i * ROW + ROW / 2)),
  ])
}

function rowSvg(row: PlaceRole, rank: number | null, x: (quotient: number) => number, y: number): string {
  const { quotient } = row.stats
  const dot = row.thin
    ? 'r="3" fill="var(--ground)" stroke="var(--sequential-4)" stroke-width="1.5"'
    : 'r="4.5" fill="var(--sequential-4)" stroke="var(--mark-stroke)"'
  return [
    svgText(COLUMNS.rank, y + 5, rank === null ? '–' : String(rank), `${END} ${MUTED}`),
    rowNameSvg({ ...row, repeated: 0 }, y + 5, PLOT.left),
    `<line x1="${x(1)}" x2="${x(1)}" y1="${y - 13}" y2="${y + 13}" stroke="var(--ink-2)"/>`,
    quotient === null
      ? ''
      : `<line x1="${x(1)}" x2="${x(quotient)}" y1="${y}" y2="${y}" stroke="var(--range)" stroke-width="1.5"${row.thin ? ' stroke-dasharray="1.5 2.5"' : ''}/><circle cx="${x(quotient)}" cy="${y}" ${dot}/>`,
    svgText(
      COLUMNS.share,
      y + 5,
      quotient === null ? NOT_PUBLISHED : `${oneDecimal(quotient)}×`,
      `${END} font-weight="600"`,
    ),
    svgText(COLUMNS.pay, y + 5, payText(row.paid, 'year', row.floor), END),
    svgText(COLUMNS.jobs, y + 5, jobsText(row.stats.jobs), `${END} fill="var(--ink-2)"`),
  ].join('')
}
