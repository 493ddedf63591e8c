import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import type { CompareBlock } from '#selectors/comparePicture.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import { compareTable } from '#selectors/compareTable.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** What a comparison's files hold: pay before and after prices as drawn, every figure of each place as a table. */
export function compareFiles(block: CompareBlock, source: string, view: View): FrameFiles<CompareRow> {
  const { role, rows, base } = block
  return {
    headline: block.headline,
    deck: block.deck,
    source,
    missing: block.missing,
    table: compareTable(rows, base, role.unit, view.measure),
    csv: {
      name: `where-it-pays-compare-${role.soc}`,
      notes: [
        ['Role', role.title],
        ['Baseline', base.title],
        [
          'Housing',
          view.housing === 0
            ? 'BEA’s own part of the price index, nothing moved'
            : `${view.housing}% of the price index moved to housing`,
        ],
      ],
    },
    address: () => linkTo(view, { release: RELEASE }),
    drawn: 'drawn here: pay as paid ○ and after prices ●',
    toSvg: async () => (await import('#charts/compareSvg.ts')).compareSvg(block),
  }
}
