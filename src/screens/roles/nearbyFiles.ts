import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { openingsNotes } from '#format/openings.ts'
import type { NearbyPicture } from '#selectors/nearbyPicture.ts'
import { nearbyTable, type NearbyTableRow } from '#selectors/nearbyTable.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** What the files of nearby roles hold: all of them as a table, the shown ones drawn. */
export function nearbyFiles(
  picture: NearbyPicture,
  view: View,
  hasLess: boolean,
): FrameFiles<NearbyTableRow> {
  return {
    headline: picture.headline,
    deck: picture.deck,
    source: picture.source,
    missing: picture.missing.join(' · '),
    table: nearbyTable(picture),
    csv: {
      name: `where-it-pays-near-${picture.own.soc}-${view.place.toLowerCase()}`,
      notes: [
        ['Place', picture.place.name],
        ['Method', picture.method],
        ...openingsNotes(picture.rows.map(({ outlook }) => outlook?.openings ?? null)),
      ],
    },
    address: () => linkTo(view, { release: RELEASE }),
    toSvg: async () => (await import('#charts/nearbySvg.ts')).nearbySvg(picture, hasLess),
  }
}
