import { laterQuery } from '#dataset/laterQueries.ts'
import { roleQuery } from '#dataset/queries.ts'
import { mayHaveRole } from '#dataset/releasedRoles.ts'
import { pairAlone } from '#selectors/pairAlone.ts'
import { pairPicture } from '#selectors/pairPicture.ts'
import { fitting } from '#selectors/phoneLines.ts'
import { secondRole } from '#view/secondRole.ts'
import type { Show, View } from '#view/view.ts'
import type { CitiesForm } from './citiesForm.ts'
import { filesOf } from './pairFiles.ts'
import { PairList } from './PairList.tsx'

const isKnown = (view: View) => mayHaveRole(secondRole(view))

const queries = (view: View) => [
  ...(isKnown(view) ? [roleQuery(secondRole(view))] : []),
  laterQuery('states'),
]

/** Both together; the first alone where the release lacks the other's role. */
const both: NonNullable<CitiesForm['instead']> = (first, tables, view) =>
  isKnown(view) ? pairPicture(first, tables, view) : pairAlone(first, tables, view, false)

/** Places ranked by two earners' joint pay, and its table. */
const ranked: CitiesForm = { queries, instead: both, files: filesOf, Picture: PairList, prices: 'Rank by' }

/** Both together in a form that draws one figure a place; its headline tells of both, or why there is nothing. */
function together({ headline, ...form }: CitiesForm): CitiesForm {
  return {
    ...form,
    instead: (first, tables, view) => {
      const picture = both(first, tables, view)
      if (!picture || !headline || picture.rows.length === 0) return picture
      return { ...picture, ...fitting(headline(picture.facts), view.housing) }
    },
  }
}

/**
 * The form of Cities with a second earner: list, table, map and prices are of both. Spread and time stay the first's and say so:
 * percentiles of two are no percentile of both, and their histories break at different years.
 */
export function pairForm(form: CitiesForm | undefined, show: Show): CitiesForm {
  if (form === undefined) return ranked
  const drawn: CitiesForm =
    show === 'map' || show === 'prices'
      ? together(form)
      : { ...form, instead: (first, tables, view) => pairAlone(first, tables, view, isKnown(view)) }
  return { ...drawn, queries: (view) => [...(form.queries?.(view) ?? []), ...queries(view)] }
}
