import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import type { ComparePicture } from '#selectors/comparePicture.ts'
import type { TakeHomePicture } from '#selectors/takeHomePicture.ts'
import { takeHomeTable, type TakeHomeLine } from '#selectors/takeHomeTable.ts'
import { sharedView } from '#store/sharedModel.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** What the file of the estimate holds: every role and place, to the dollar. Nothing in it depends on the reader's own pay. */
export function takeHomeFiles(
  shown: TakeHomePicture,
  { blocks }: ComparePicture,
  view: View,
): FrameFiles<TakeHomeLine> {
  const silent = shown.roles.flatMap(({ name, silent: text }) => (text === '' ? [] : [`${name}: ${text}`]))
  return {
    headline: 'Take-home pay, an estimate',
    deck: shown.deck,
    source: `${blocks[0] ? `${blocks[0].deck}. ` : ''}${shown.source}`,
    missing: silent.join(' '),
    table: takeHomeTable(shown),
    csv: {
      name: `where-it-pays-take-home-${blocks.map(({ role }) => role.soc).join('-')}`,
      notes: [
        ['States', shown.states],
        ['Assumptions', shown.leftOut],
      ],
    },
    address: () => linkTo(sharedView(view), { release: RELEASE }),
  }
}
