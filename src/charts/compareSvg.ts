import type { PayUnit } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import { columnText, differenceText, realText } from '#selectors/payWords.ts'
import type { Earners } from '#selectors/compareBlock.ts'
import { earnersText } from './earnersText.ts'
import { seriesLook, shapePath } from './palette.ts'
import { fittingTicks } from './fittingTicks.ts'
import { payMarkSizes } from './payMarkSizes.ts'
import { percentScale, type PercentScale } from './payScale.ts'
import { textWidth } from './textWidth.ts'

const WIDTH = 820
const HEAD = 46
const ROW = 34
const NAME = 20
const LETTERS = 14
const SMALL = 12
const PLOT = { left: 170, right: 415 }
const COLUMNS = { paid: 505, real: 605, against: 735, jobs: WIDTH }
const END = 'text-anchor="end"'
const MUTED = 'fill="var(--ink-3)"'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function label(x: number, y: number, text: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escaped(text)}</text>`
}

function rule(x: number, from: number, to: number, colour: string): string {
  return `<line x1="${x}" x2="${x}" y1="${from}" y2="${to}" stroke="var(${colour})"/>`
}

function nameOf({ title, repeated }: CompareRow): string {
  return repeated > 0 ? `${title} ⚑` : title
}

/** The plot begins behind the longest name. */
function xOf(
  scale: PercentScale,
  rows: readonly CompareRow[],
  pair: Earners | undefined,
): (value: number) => number {
  const names = rows.flatMap((row) => [
    textWidth(nameOf(row), LETTERS, true),
    pair ? textWidth(earnersText(row, pair), SMALL, false) : 0,
  ])
  const left = Math.max(PLOT.left, Math.ceil(NAME + Math.max(0, ...names) + 12))
  return (value) => left + (scale.percent(value) / 100) * (PLOT.right - left)
}

/** The rows of a comparison as a drawing of their own, for the exported picture. */
export function compareSvg({ rows, base, role, extent, pair }: CompareBlock): string {
  const scale = percentScale(extent ?? [0, 1])
  const x = xOf(scale, rows, pair)
  const ticks = fittingTicks(scale.ticks, x, shortDollars, LETTERS, [NAME, COLUMNS.paid - 75])
  const bottom = HEAD + rows.length * ROW
  const parts = [
    ...ticks.map((tick) => label(x(tick), HEAD - 14, shortDollars(tick), `text-anchor="middle" ${MUTED}`)),
    ...scale.ticks.map((tick) => rule(x(tick), HEAD, bottom, '--grid')),
    base.real === null ? '' : rule(x(base.real), HEAD, bottom, '--ink-2'),
    base.real === null
      ? ''
      : label(
          x(base.real),
          bottom + 18,
          `${base.name} ${realText(base, role.unit)}`,
          `text-anchor="middle" ${MUTED}`,
        ),
    label(COLUMNS.paid, HEAD - 14, '○ as paid', `${END} ${MUTED}`),
    label(COLUMNS.real, HEAD - 14, '● after prices', `${END} ${MUTED}`),
    label(COLUMNS.against, HEAD - 30, 'after prices, against', `${END} ${MUTED}`),
    label(COLUMNS.against, HEAD - 14, base.name, `${END} ${MUTED}`),
    ...(pair ? [label(COLUMNS.jobs, HEAD - 30, 'jobs each,', `${END} ${MUTED}`)] : []),
    label(COLUMNS.jobs, HEAD - 14, pair ? 'at least' : 'jobs', `${END} ${MUTED}`),
    ...rows.map((row, i) => rowSvg(row, role.unit, scale, x, HEAD + i * ROW + ROW / 2, pair)),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${bottom + 26}" viewBox="0 0 ${WIDTH} ${bottom + 26}" font-family="sans-serif" font-size="14" fill="var(--ink)">${parts.join('')}</svg>`
}

function rowSvg(
  row: CompareRow,
  unit: PayUnit,
  scale: PercentScale,
  x: (value: number) => number,
  y: number,
  pair: Earners | undefined,
): string {
  const each = pair ? earnersText(row, pair) : ''
  const { paid, real, slot } = row
  const look = slot === null ? null : seriesLook(slot)
  const against = row.isBase
    ? 'the baseline'
    : row.against === null
      ? '–'
      : differenceText(row.against, unit, 'priced').replace(' an hour', '')
  const parts = [
    look === null
      ? rule(7, y - 6, y + 6, '--ink-2')
      : `<path transform="translate(7,${y})" d="${shapePath(look.shape, 4.5)}" fill="${look.colour}"/>`,
    label(NAME, each === '' ? y + 5 : y - 1, nameOf(row), 'font-weight="600"'),
    each === '' ? '' : label(NAME, y + 13, each, `font-size="${SMALL}" ${MUTED}`),
    label(COLUMNS.jobs, y + 5, row.code === 'mine' ? '' : jobsText(row.stats?.jobs ?? null), END),
  ]
  if (paid === null)
    return [
      ...parts,
      label(COLUMNS.against, y + 5, row.lacks ?? 'not published for this role', `${END} ${MUTED}`),
    ].join('')
  const { ring, disc } = payMarkSizes({ paid, real, thin: row.thin }, scale)
  const link =
    real === null
      ? ''
      : `<line x1="${x(paid)}" x2="${x(real)}" y1="${y}" y2="${y}" stroke="var(--paid)" stroke-width="1.5"${row.thin ? ' stroke-dasharray="1.5 2.5"' : ''}/>`
  return [
    ...parts,
    link,
    row.floor
      ? `<path d="M${x(paid) - 4} ${y - 5}l9 5l-9 5Z" fill="var(--paid)"/>`
      : `<circle cx="${x(paid)}" cy="${y}" r="${ring}" fill="var(--ground)" stroke="var(--paid)" stroke-width="1.75"/>`,
    real === null ? '' : `<circle cx="${x(real)}" cy="${y}" r="${disc}" fill="var(--accent)"/>`,
    label(COLUMNS.paid, y + 5, columnText(paid, unit, row.floor), END),
    label(
      COLUMNS.real,
      y + 5,
      realText(row, unit).replace(' an hour', ''),
      `${END} fill="var(--accent)" font-weight="600"`,
    ),
    label(COLUMNS.against, y + 5, against, END),
  ].join('')
}
