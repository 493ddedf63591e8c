import { payText } from '#format/money.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { sizeText } from '#selectors/payWords.ts'
import type { PricesPicture } from '#selectors/pricesPicture.ts'

/** The baseline's figure as it stands at its ray. Empty: it has none. */
export function rayText(picture: CitiesPicture, { ray }: Pick<PricesPicture, 'ray'>): string {
  if (ray === null) return ''
  const { unit } = picture.role
  return ray === picture.base.paid
    ? payText(ray, unit, false).replace(' an hour', '')
    : sizeText(ray, unit, 'priced').replace(' an hour', '')
}

/** What stands at the end of the baseline's ray: its name and figure; the figure alone where there is little room. */
export function baseWords(
  picture: CitiesPicture,
  prices: PricesPicture,
  isSmall: boolean,
): readonly string[] {
  if (prices.ray === null) return []
  const figure = rayText(picture, prices)
  return isSmall ? [figure] : [picture.base.name, figure]
}
