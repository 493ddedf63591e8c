import type { FrameFiles } from '#charts/frameFiles.ts'
import { citiesPicture, type CitiesPicture } from '#selectors/citiesPicture.ts'
import { fitting } from '#selectors/phoneLines.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import type { CitiesForm } from './citiesForm.ts'

/** A picture of Cities in one of its forms: they change together, so that no form draws what another is told. */
interface DrawnCities {
  readonly form: CitiesForm
  readonly picture: CitiesPicture
  readonly files: FrameFiles<unknown>
}

/** Null: the form or a file that it needs is not here yet. */
export function drawnCities(form: CitiesForm | null, tables: Tables, view: View): DrawnCities | null {
  const first = form && citiesPicture(tables, view)
  const picture = first && form.instead ? form.instead(first, tables, view) : first
  if (!form || !picture) return null
  const told = form.headline
    ? { ...picture, ...fitting(form.headline(picture.facts), view.housing) }
    : picture
  const files = form.files(told, view, tables)
  return files && { form, picture: told, files }
}
