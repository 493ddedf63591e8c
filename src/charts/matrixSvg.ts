import { DIVERGING_BOUNDS, type DivergingClass } from '#domain/divergingClass.ts'
import { payText } from '#format/money.ts'
import { signedPercent } from '#format/percent.ts'
import type { MatrixCell, MatrixRow } from '#selectors/matrixCell.ts'
import type { PayMatrix } from '#selectors/payMatrix.ts'
import { divergingColours } from './palette.ts'
import { cellTexts } from './PayMatrix.tsx'
import { svgDocument, svgText } from './svgText.ts'
import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

const CELL = { width: 124, height: 48, gap: 2 }
const TITLE = 17
const LETTERS = 14
const SMALL = 12.5
const MUTED = `fill="var(--ink-3)" font-size="${SMALL}"`
const BOLD = 'font-weight="600"'
/** Widest name of a role on one line, px. */
const WIDEST_NAME = 190
const CLASSES = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly DivergingClass[]
const KEY = { width: 48, height: 13 }

/** Lines of at most `width` px: a name in two where it is long. */
function linesOf(text: string, width: number): readonly string[] {
  return wrapText(text, '', width, (part) => textWidth(part, LETTERS, true))
}

/** The matrix as a drawing of its own, for the exported picture: with the key of its colours and signs. */
export function matrixSvg(matrix: PayMatrix): string {
  const { rows, columns, byPrices } = matrix
  const names = rows.map((row) => linesOf(row.name, WIDEST_NAME))
  const longest = Math.max(...names.flat().map((line) => textWidth(line, LETTERS, true)))
  const first = Math.ceil(longest) + 12
  const left = (i: number) => first + i * (CELL.width + CELL.gap)
  const width = Math.max(left(columns.length), 7 * KEY.width)
  const titles = columns.map(({ title }) => linesOf(title, CELL.width - 8))
  const head = 10 + TITLE * Math.max(1, ...titles.map((lines) => lines.length))
  const bottom = head + rows.length * (CELL.height + CELL.gap)
  const parts = [
    HATCH,
    ...titles.flatMap((lines, i) =>
      lines.map((line, n) => svgText(left(i) + 6, head - 8 - TITLE * (lines.length - 1 - n), line, BOLD)),
    ),
    ...rows.flatMap((row, r) => {
      const top = head + r * (CELL.height + CELL.gap)
      const lines = names[r] ?? []
      return [
        ...lines.map((line, n) => svgText(0, top + 14 + 16 * n, line, BOLD)),
        svgText(0, top + 14 + 16 * lines.length, payText(row.base, row.unit, false), MUTED),
        ...row.cells.flatMap((cell, i) => cellSvg(cell, row, byPrices, left(i), top)),
      ]
    }),
  ]
  return svgDocument(width, bottom + 66 + 17 * (signsOf(matrix).length - 1), [
    ...parts,
    ...keySvg(matrix, bottom + 10),
  ])
}

/** What a cell without a figure is filled with. */
const HATCH =
  '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--sunken)"/><line x1="0" x2="0" y1="0" y2="6" stroke="var(--grid)" stroke-width="3"/></pattern></defs>'

function cellSvg(
  cell: MatrixCell,
  row: MatrixRow,
  byPrices: boolean,
  x: number,
  top: number,
): readonly string[] {
  const box = `x="${x}" y="${top}" width="${CELL.width}" height="${CELL.height}"`
  if (cell.paid === null)
    return [`<rect ${box} fill="url(#hatch)"/>`, svgText(x + 6, top + 28, 'not published', MUTED)]
  const colours = cell.class === null ? null : divergingColours(cell.class)
  const ink = `fill="${colours?.text ?? 'var(--ink)'}"`
  const { large, small } = cellTexts(cell, row, byPrices)
  const signs = `${cell.thin ? ' ∙' : ''}${cell.repeated > 0 ? ' ⚑' : ''}`
  return [
    `<rect ${box} fill="${colours?.fill ?? 'var(--sunken)'}"/>`,
    svgText(x + 6, top + 21, large, `${ink}${cell.isBestPlace ? ' font-weight="700"' : ''}`),
    svgText(
      x + CELL.width - 6,
      top + 21,
      cell.against === null ? '' : signedPercent(cell.against),
      `${ink} text-anchor="end"`,
    ),
    // which of the two prices stands below is said once, in the key
    svgText(
      x + 6,
      top + 39,
      `${small.replace(/ (after prices|as paid)$/, '')}${signs}`,
      `${ink} font-size="${SMALL}"`,
    ),
    cell.isBestRole
      ? svgText(x + CELL.width - 6, top + 39, '●', `${ink} font-size="${SMALL}" text-anchor="end"`)
      : '',
  ]
}

/** What is large, small, bold and marked. */
function signsOf({ byPrices, rows }: PayMatrix): readonly string[] {
  const hasDots = rows.some((row) => row.cells.some((cell) => cell.isBestRole))
  return [
    byPrices ? 'large: after prices; small: as paid' : 'large: as paid; small: after prices',
    `bold: best place for the role${hasDots ? ' · ● best-paid role in the place' : ''}`,
  ]
}

function keySvg(matrix: PayMatrix, top: number): readonly string[] {
  return [
    ...CLASSES.map(
      (index) =>
        `<rect x="${index * KEY.width}" width="${KEY.width}" y="${top}" height="${KEY.height}" fill="${divergingColours(index).fill}" stroke="var(--mark-stroke)"/>`,
    ),
    ...DIVERGING_BOUNDS.map((bound, i) =>
      svgText(
        (i + 1) * KEY.width,
        top + 29,
        signedPercent(bound).replace('.0', ''),
        `text-anchor="middle" ${MUTED}`,
      ),
    ),
    ...signsOf(matrix).map((text, i) => svgText(0, top + 47 + 17 * i, text, MUTED)),
  ]
}
