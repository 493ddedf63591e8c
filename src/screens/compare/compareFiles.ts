import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import { compareTable } from '#selectors/compareTable.ts'
import { togetherTable } from '#selectors/togetherTable.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** What a comparison's files hold: pay before and after prices as drawn, every figure of each place as a table. */
export function compareFiles(block: CompareBlock, source: string, view: View): FrameFiles<CompareRow> {
  const { role, rows, base, pair } = block
  const socs = pair ? ['together', ...pair.roles.map(({ soc }) => soc)] : [role.soc]
  return {
    headline: block.headline,
    deck: block.deck,
    source,
    missing: block.missing,
    table: pair
      ? togetherTable(rows, base, pair, view.measure)
      : compareTable(rows, base, role.unit, view.measure),
    csv: {
      name: `where-it-pays-compare-${socs.join('-')}`,
      notes: [
        ...(pair
          ? ([
              ['First earner', pair.roles[0].title],
              ['Second earner', pair.roles[1].title],
              ['Together', 'the figure of one plus the figure of the other, not a figure of couples'],
            ] as const)
          : ([['Role', role.title]] as const)),
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
