import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { count } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { useStore } from '#store/store.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** Rows of the ranked list that its drawing holds. */
const DRAWN = 20

/** What the list's files hold: its first rows as drawn, every listed place as a table. */
export function citiesFiles(picture: CitiesPicture, view: View): FrameFiles<PlacePay> {
  const { role, rows } = picture
  const rank = view.rank === 'prices' ? 'after-prices' : 'as-paid'
  return {
    headline: picture.headline,
    shortHeadline: picture.shortHeadline,
    deck: picture.deck,
    shortDeck: picture.shortDeck,
    source: picture.source,
    missing: picture.missing.join(' · '),
    table: async () => (await import('#selectors/citiesTable.ts')).citiesTable(picture, view),
    csv: {
      name: `where-it-pays-${role.soc}-${view.show}-${rank}`,
      notes: [['Role', role.title]],
    },
    asked: async () =>
      (await import('#selectors/asked.ts')).citiesAsked(useStore.getState().tables, view, picture),
    address: () => linkTo(view, { release: RELEASE }),
    ...(rows.length > DRAWN && { drawn: `the first ${DRAWN} of ${count(rows.length)} drawn` }),
    toSvg: async () => (await import('#charts/rankedSvg.ts')).rankedSvg(picture, view.rank === 'prices'),
  }
}
