import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { count } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { useStore } from '#store/store.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'
import { citiesFiles } from './citiesFiles.ts'

/** Rows of the ranked list that its drawing holds. */
const DRAWN = 20

/** What the files of a picture hold, of one earner or of two. */
export function filesOf(picture: CitiesPicture, view: View): FrameFiles<PlacePay> {
  return picture.second ? pairFiles(picture, view) : citiesFiles(picture, view)
}

/** What the files of two earners hold: both together as drawn, every listed place with each alone as a table. */
export function pairFiles(picture: CitiesPicture, view: View): FrameFiles<PlacePay> {
  const { role, rows } = picture
  const second = picture.second ?? role
  const byPrices = view.rank === 'prices'
  const form = view.show === 'list' || view.show === 'table' ? '' : `${view.show}-`
  return {
    headline: picture.headline,
    shortHeadline: picture.shortHeadline,
    deck: picture.deck,
    source: picture.source,
    missing: picture.missing.join(' · '),
    table: async () => (await import('#selectors/pairTable.ts')).pairTable(picture, view),
    csv: {
      name: `where-it-pays-${role.soc}-and-${second.soc}-${form}${byPrices ? 'after-prices' : 'as-paid'}`,
      notes: [
        ['First earner', role.title],
        ['Second earner', second.title],
        ['Together', 'the figure of one plus the figure of the other, not a figure of couples'],
      ],
    },
    asked: async () =>
      (await import('#selectors/asked.ts')).citiesAsked(useStore.getState().tables, view, picture),
    address: () => linkTo(view, { release: RELEASE }),
    ...(rows.length > DRAWN && { drawn: `the first ${DRAWN} of ${count(rows.length)} drawn` }),
    toSvg: () => listDrawing(picture, byPrices),
  }
}

async function listDrawing(picture: CitiesPicture, byPrices: boolean): Promise<string> {
  const [{ rankedSvg }, { PAIR_COLUMNS }] = await Promise.all([
    import('#charts/rankedSvg.ts'),
    import('#charts/pairColumns.ts'),
  ])
  return rankedSvg(picture, byPrices, PAIR_COLUMNS)
}
