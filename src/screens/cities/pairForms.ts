import { laterQuery } from '#dataset/laterQueries.ts'
import { roleQuery } from '#dataset/queries.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { pairPicture } from '#selectors/pairPicture.ts'
import { secondRole } from '#view/secondRole.ts'
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

function alone(picture: CitiesPicture): CitiesPicture {
  const { base, role } = picture
  const notice = `This picture shows ${role.short} alone. Two earners together are ranked in the list.`
  return { ...picture, base: { ...base, notice: base.notice === null ? notice : `${base.notice} ${notice}` } }
}

/** The form of Cities with a second earner: the list and the table are of both, another form stays the first's and says so. */
export function pairForm(form: CitiesForm | undefined): CitiesForm {
  return form === undefined ? ranked : { ...form, instead: alone }
}
