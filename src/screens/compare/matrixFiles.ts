import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { matrixTable, type MatrixTableRow } from '#selectors/matrixTable.ts'
import type { PayMatrix } from '#selectors/payMatrix.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** What the files of a matrix hold. */
export function matrixFiles(matrix: PayMatrix, view: View): FrameFiles<MatrixTableRow> {
  return {
    headline: matrix.headline,
    deck: matrix.deck,
    source: matrix.source,
    missing: matrix.missing.join(' · '),
    table: matrixTable(matrix),
    csv: {
      name: `where-it-pays-matrix-${view.rank === 'prices' ? 'after-prices' : 'as-paid'}`,
      notes: [['Baseline', matrix.baseName]],
    },
    address: () => linkTo(view, { release: RELEASE }),
    toSvg: async () => (await import('#charts/matrixSvg.ts')).matrixSvg(matrix),
  }
}
