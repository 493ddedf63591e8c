import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { count } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { sharedView } from '#store/sharedModel.ts'
import { useStore } from '#store/store.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** Rows of the ranked list that its drawing holds. */
const DRAWN = 20

/** What Cities' files hold: the list, the spread or the map as drawn, every listed place as a table. */
export function citiesFiles(picture: CitiesPicture, view: View): FrameFiles<PlacePay> {
  const { role, rows } = picture
  const rank = view.rank === 'prices' ? 'after-prices' : 'as-paid'
  const drawing = drawingOf(picture, view)
  const isCut = view.show !== 'map' && rows.length > DRAWN
  return {
    headline: picture.headline,
    deck: picture.deck,
    shortDeck: picture.shortDeck,
    source: picture.source,
    missing: picture.missing.join(' · '),
    table: async () => (await import('#selectors/citiesTable.ts')).citiesTable(picture, view),
    csv: {
      name: `where-it-pays-${role.soc}-${view.show}-${rank}`,
      notes: [
        ['Role', role.title],
        ['Order', view.rank === 'prices' ? 'pay after local prices' : 'pay as paid'],
      ],
    },
    address: () => linkTo(view, { release: RELEASE }),
    ...(isCut && { drawn: `the first ${DRAWN} of ${count(rows.length)} drawn` }),
    ...(drawing && { toSvg: drawing }),
  }
}

/** What draws the list or the map anew. Null: the drawing on the page is taken as it stands. */
export function drawingOf(picture: CitiesPicture, view: View): (() => Promise<string>) | null {
  if (view.show !== 'map')
    return async () => (await import('#charts/rankedSvg.ts')).rankedSvg(picture, view.rank === 'prices')
  const { tables, view: shown } = useStore.getState()
  // The map on the page is taken as it stands, unless it is coloured by the reader's own pay.
  if (sharedView(shown) === shown || !tables.map || picture.pays.kind !== 'metro') return null
  const shapes = tables.map
  return async () => {
    const { mapPicture } = await import('#selectors/mapPicture.ts')
    const { mapSvg } = await import('#charts/mapSvg.tsx')
    return mapSvg(picture, mapPicture(picture, shapes, view))
  }
}
