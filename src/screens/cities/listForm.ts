import type { CitiesForm } from './citiesForm.ts'
import { citiesFiles } from './citiesFiles.ts'
import { CitiesList } from './CitiesList.tsx'

/** The ranked list and its table: the first picture. */
export const listForm: CitiesForm = { files: citiesFiles, Picture: CitiesList, prices: 'Rank by' }
