import { spreadHeadline } from '#selectors/spreadHeadline.ts'
import type { CitiesForm } from './citiesForm.ts'
import { citiesFiles } from './citiesFiles.ts'
import { listForm } from './listForm.ts'

/** The ranked list with the range of pay in each row. */
export const spreadForm: CitiesForm = {
  ...listForm,
  headline: spreadHeadline,
  files: (picture, view) => ({
    ...citiesFiles(picture, view),
    toSvg: async () => (await import('#charts/spreadSvg.ts')).spreadSvg(picture, view.rank === 'prices'),
  }),
}
