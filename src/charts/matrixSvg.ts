import { payText } from '#format/money.ts'
import { signedPercent } from '#format/percent.ts'
import type { PayMatrix } from '#selectors/payMatrix.ts'
import { divergingColours } from './palette.ts'
import { cellTexts } from './PayMatrix.tsx'
import { svgDocument, svgText } from './svgText.ts'

const NAME = 210
const CELL = { width: 160, height: 48, gap: 2 }
const HEAD = 28
const MUTED = 'fill="var(--ink-3)" font-size="12.5"'

/** The matrix as a drawing of its own, for the exported picture. */
export function matrixSvg(matrix: PayMatrix): string {
  const { rows, columns, byPrices } = matrix
  const width = NAME + columns.length * (CELL.width + CELL.gap)
  const height = HEAD + rows.length * (CELL.height + CELL.gap)
  const left = (i: number) => NAME + i * (CELL.width + CELL.gap)
  const parts = [
    ...columns.map(({ title }, i) => svgText(left(i) + 8, 18, title, 'font-weight="600"')),
    ...rows.flatMap((row, r) => {
      const top = HEAD + r * (CELL.height + CELL.gap)
      return [
        svgText(0, top + 20, row.name, 'font-weight="600"'),
        svgText(0, top + 38, payText(row.base, row.unit, false), MUTED),
        ...row.cells.flatMap((cell, i) => {
          const x = left(i)
          const box = `x="${x}" y="${top}" width="${CELL.width}" height="${CELL.height}"`
          if (cell.paid === null)
            return [
              `<rect ${box} fill="var(--sunken)" stroke="var(--grid)" stroke-dasharray="3 3"/>`,
              svgText(x + 8, top + 28, 'not published', MUTED),
            ]
          const colours = cell.class === null ? null : divergingColours(cell.class)
          const ink = `fill="${colours?.text ?? 'var(--ink)'}"`
          const weight = cell.isBestPlace ? ' font-weight="700"' : ''
          const { large, small } = cellTexts(cell, row, byPrices)
          return [
            `<rect ${box} fill="${colours?.fill ?? 'var(--sunken)'}"/>`,
            svgText(x + 8, top + 21, large, `${ink}${weight}`),
            svgText(
              x + CELL.width - 8,
              top + 21,
              cell.against === null ? '' : signedPercent(cell.against),
              `${ink} text-anchor="end"`,
            ),
            svgText(x + 8, top + 39, `${small}${cell.isBestRole ? ' ●' : ''}`, `${ink} font-size="12.5"`),
          ]
        }),
      ]
    }),
  ]
  return svgDocument(width, height, parts)
}
