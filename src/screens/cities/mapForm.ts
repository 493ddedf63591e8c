import { absentTexts } from '#selectors/citiesPicture.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import type { CitiesForm } from './citiesForm.ts'
import { citiesFiles } from './citiesFiles.ts'
import { CitiesMap } from './CitiesMap.tsx'
import { MapRail } from './MapRail.tsx'

/** The map of all listed places. */
export const mapForm: CitiesForm = {
  headline: mapHeadline,
  // What only rows mark (⚑, ∙) has no sign here; the legend counts the hollow dots.
  files: (picture, view) => ({
    ...citiesFiles(picture, view),
    missing: absentTexts(picture.pays).join(' · '),
  }),
  Picture: CitiesMap,
  Rail: MapRail,
  prices: 'Show',
}
