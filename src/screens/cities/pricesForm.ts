import type { FrameFiles } from '#charts/frameFiles.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { pricesPicture } from '#selectors/pricesPicture.ts'
import { sharedView } from '#store/sharedModel.ts'
import { useStore } from '#store/store.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import type { CitiesForm } from './citiesForm.ts'
import { CitiesPrices } from './CitiesPrices.tsx'
import { filesOf } from './pairFiles.ts'
import { PricesAxis } from './PricesAxis.tsx'
import { PricesRail } from './PricesRail.tsx'

/** What the picture of prices says and saves. Null: what the axis needs is not here yet. */
function pricesFiles(picture: CitiesPicture, view: View, tables: Tables): FrameFiles<unknown> | null {
  const prices = pricesPicture(tables, view, picture)
  if (prices === null) return null
  const { headline, shortHeadline, deck, missing } = prices
  const { source, csv, address, asked } = filesOf(picture, view)
  const drawing = async () => {
    const { pricesSvg } = await import('#charts/pricesSvg.tsx')
    return pricesSvg({ ...picture, headline }, prices)
  }
  const shown = useStore.getState().view
  return {
    headline,
    shortHeadline,
    deck,
    source,
    missing: missing.join(' · '),
    table: async () => (await import('#selectors/pricesTable.ts')).pricesTable(picture, prices, view),
    csv: { ...csv, notes: [...csv.notes, ['Across', prices.axis]] },
    address,
    ...(asked && { asked }),
    // The picture on the page is taken as it stands, unless its line is the reader's own pay.
    ...(sharedView(shown) !== shown && { toSvg: drawing }),
  }
}

/** Pay as paid against local prices, with lines of equal pay after prices. */
export const pricesForm: CitiesForm = {
  queries: (view) => (view.axis === 'housing' ? [laterQuery('prices')] : []),
  files: pricesFiles,
  Picture: CitiesPrices,
  Controls: PricesAxis,
  Rail: PricesRail,
  prices: null,
}
