import { lowerName } from '#format/names.ts'
import type { Tables } from '#store/tables.ts'
import { secondRole } from '#view/secondRole.ts'
import type { View } from '#view/view.ts'
import type { CitiesPicture } from './citiesPicture.ts'

function whyText({ role }: CitiesPicture, view: View, isKnown: boolean): string {
  const alone = `This picture shows ${lowerName(role.short)} alone`
  if (!isKnown) return `${alone}: this release has no occupation ${secondRole(view)} for the second earner.`
  const why = view.show === 'spread' ? 'two spreads do not add up' : 'earlier years of two are not added'
  return `${alone}: ${why}. List, Map, Prices and Table are of both.`
}

/** The picture of the first of two earners, which says why it is not of both. `isKnown`: the release has the second's role. */
export function pairAlone(
  picture: CitiesPicture,
  tables: Tables,
  view: View,
  isKnown: boolean,
): CitiesPicture {
  const { base, role } = picture
  const second = secondRole(view)
  const notice = whyText(picture, view, isKnown)
  return {
    ...picture,
    partner: second === role.soc ? 'the same again' : lowerName(tables.roles[second]?.short ?? second),
    base: { ...base, notice: base.notice === null ? notice : `${base.notice} ${notice}` },
  }
}
