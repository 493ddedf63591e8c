import { laterQuery } from '#dataset/laterQueries.ts'
import { roleQuery } from '#dataset/queries.ts'
import { lowerName } from '#format/names.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { pairPicture } from '#selectors/pairPicture.ts'
import type { Tables } from '#store/tables.ts'
import { secondRole } from '#view/secondRole.ts'
import type { View } from '#view/view.ts'
import type { CitiesForm } from './citiesForm.ts'
import { pairFiles } from './pairFiles.ts'
import { PairList } from './PairList.tsx'

/** Places ranked by two earners' joint pay, and its table. */
const ranked: CitiesForm = {
  queries: (view) => [roleQuery(secondRole(view)), laterQuery('states')],
  instead: pairPicture,
  files: pairFiles,
  Picture: PairList,
  prices: 'Rank by',
}

function alone(picture: CitiesPicture, tables: Tables, view: View): CitiesPicture {
  const { base, role } = picture
  const second = secondRole(view)
  const notice = `This picture shows ${role.short} alone. Two earners together are ranked in the list.`
  return {
    ...picture,
    partner: second === role.soc ? 'the same again' : lowerName(tables.roles[second]?.short ?? second),
    base: { ...base, notice: base.notice === null ? notice : `${base.notice} ${notice}` },
  }
}

/** The form of Cities with a second earner: the list and the table are of both, another form stays the first's and says so. */
export function pairForm(form: CitiesForm | undefined): CitiesForm {
  if (form === undefined) return ranked
  const queries: CitiesForm['queries'] = (view) => [
    ...(form.queries?.(view) ?? []),
    roleQuery(secondRole(view)),
  ]
  return { ...form, queries, instead: alone }
}
