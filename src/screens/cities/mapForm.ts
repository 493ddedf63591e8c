import { absentTexts } from '#selectors/citiesPicture.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import type { CitiesForm } from './citiesForm.ts'
import { CitiesMap } from './CitiesMap.tsx'
import { MapRail } from './MapRail.tsx'
import { filesOf } from './pairFiles.ts'

/** The map of all listed places. */
export const mapForm: CitiesForm = {
  headline: mapHeadline,
  // What only rows mark (⚑, ∙) has no sign here; the legend counts the hollow dots.
  files: (picture, view) => ({
    ...filesOf(picture, view),
    missing: (picture.absent ?? absentTexts(picture.pays, 'too wide to be a dot, not drawn')).join(' · '),
  }),
  Picture: CitiesMap,
  Rail: MapRail,
  prices: 'Show',
}
