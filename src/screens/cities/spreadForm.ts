import { spreadHeadline } from '#selectors/spreadHeadline.ts'
import type { CitiesForm } from './citiesForm.ts'
import { listForm } from './listForm.ts'

/** The ranked list with the range of pay in each row. */
export const spreadForm: CitiesForm = { ...listForm, headline: spreadHeadline }
