import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PricesPicture } from '#selectors/pricesPicture.ts'
import { drawnAside } from './drawnAside.ts'
import { PricesChart } from './PricesChart.tsx'

const WIDTH = 824
const nothing = () => undefined

/** Pay against prices as a drawing of its own. */
export function pricesSvg(picture: CitiesPicture, prices: PricesPicture): string {
  return drawnAside(
    <PricesChart picture={picture} prices={prices} kept={[]} open={null} onOpen={nothing} onKeep={nothing} />,
    WIDTH,
  )
}
