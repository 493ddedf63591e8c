import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { signedPercent } from '#format/percent.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'
import { placeScale, type PlaceScale } from './placeScale.ts'
import { svgDocument, svgText } from './svgText.ts'

const ROWS = 20
const ROW = 26
const HEAD = 30
const WIDTH = 860
const PLOT = { left: 300, right: 500 }
const COLUMNS = { rank: 24, name: 36, pay: 590, paid: 660, real: 740, jobs: WIDTH }
const MUTED = 'fill="var(--ink-3)"'
const END = 'text-anchor="end"'

/** The first twenty rows of a place's roles as a drawing of their own, for the exported picture. */
export function placeSvg(picture: PlacePicture): string {
  const scale = placeScale(picture.extent, 4)
  const rows = picture.rows.slice(0, ROWS)
  const height = HEAD + rows.length * ROW + 8
  const x = xOf(scale)
  const isCompared = picture.baseName !== null
  return svgDocument(WIDTH, height, [
    ...scale.ticks.map(({ value, text }) => svgText(x(value), 18, text, `text-anchor="middle" ${MUTED}`)),
    svgText(COLUMNS.pay, 18, 'middle', `${END} ${MUTED}`),
    isCompared ? svgText(COLUMNS.paid, 18, 'as paid', `${END} ${MUTED}`) : '',
    isCompared ? svgText(COLUMNS.real, 18, 'after prices', `${END} ${MUTED}`) : '',
    svgText(COLUMNS.jobs, 18, 'jobs', `${END} ${MUTED}`),
    ...rows.map((row, i) => rowSvg(picture, row, x, HEAD + i * ROW + ROW / 2)),
  ])
}

function xOf(scale: PlaceScale): (value: number) => number {
  return (value) => PLOT.left + (scale.percent(value) / 100) * (PLOT.right - PLOT.left)
}

function rowSvg(picture: PlacePicture, row: PlaceRole, x: (value: number) => number, y: number): string {
  const { p10, p25, p75, p90 } = row.stats
  const isCompared = picture.baseName !== null
  const difference = (value: number | null) => (value === null ? '–' : signedPercent(value))
  return [
    svgText(COLUMNS.rank, y + 5, String(picture.ranks.get(row.soc) ?? ''), `${END} ${MUTED}`),
    svgText(COLUMNS.name, y + 5, row.repeated > 0 ? `${row.name} ⚑` : row.name),
    `<line x1="${x(p10 ?? row.paid)}" x2="${x(p90 ?? row.paid)}" y1="${y}" y2="${y}" stroke="var(--range)"${row.thin ? ' stroke-dasharray="1.5 2.5"' : ''}/>`,
    p25 === null || p75 === null
      ? ''
      : `<rect x="${x(p25)}" width="${Math.max(0, x(p75) - x(p25))}" y="${y - (row.thin ? 2.5 : 4.5)}" height="${row.thin ? 5 : 9}" fill="var(--sequential-2)" stroke="var(--mark-stroke)"/>`,
    `<line x1="${x(row.paid)}" x2="${x(row.paid)}" y1="${y - 8}" y2="${y + 8}" stroke="var(--ink)" stroke-width="2"/>`,
    isCompared && row.base !== null
      ? `<circle cx="${x(row.base)}" cy="${y}" r="3.6" fill="var(--ground)" stroke="var(--ink)" stroke-width="1.75"/>`
      : '',
    svgText(COLUMNS.pay, y + 5, payText(row.paid, 'year', row.floor), `${END} font-weight="600"`),
    isCompared ? svgText(COLUMNS.paid, y + 5, difference(row.against), END) : '',
    isCompared
      ? svgText(COLUMNS.real, y + 5, difference(row.againstReal), `${END} fill="var(--accent)"`)
      : '',
    svgText(COLUMNS.jobs, y + 5, jobsText(row.stats.jobs), `${END} fill="var(--ink-2)"`),
  ].join('')
}
