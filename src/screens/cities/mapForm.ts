import { mapHeadline } from '#selectors/mapHeadline.ts'
import type { CitiesForm } from './citiesForm.ts'
import { citiesFiles } from './citiesFiles.ts'
import { CitiesMap } from './CitiesMap.tsx'

/** The map of all listed places. */
export const mapForm: CitiesForm = {
  headline: mapHeadline,
  files: citiesFiles,
  Picture: CitiesMap,
  prices: 'Show',
}
