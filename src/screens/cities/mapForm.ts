import type { FrameFiles } from '#charts/frameFiles.ts'
import { absentTexts, type CitiesPicture } from '#selectors/citiesPicture.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import { mapPicture } from '#selectors/mapPicture.ts'
import { sharedView } from '#store/sharedModel.ts'
import { useStore } from '#store/store.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import type { CitiesForm } from './citiesForm.ts'
import { CitiesMap } from './CitiesMap.tsx'
import { MapRail } from './MapRail.tsx'
import { filesOf } from './pairFiles.ts'

/** What the map's files hold: the map on the page as it stands, unless it is coloured by the reader's own pay. */
function mapFiles(picture: CitiesPicture, view: View, tables: Tables): FrameFiles<unknown> {
  const whole = filesOf(picture, view)
  const { headline, shortHeadline, deck, shortDeck, source, table, csv, address, asked } = whole
  const shown = useStore.getState().view
  const shapes = sharedView(shown) !== shown && picture.pays.kind === 'metro' ? tables.map : undefined
  return {
    headline,
    ...(shortHeadline !== undefined && { shortHeadline }),
    deck,
    ...(shortDeck !== undefined && { shortDeck }),
    source,
    // What only rows mark (⚑, ∙) has no sign here; the legend counts the hollow dots.
    missing: (picture.absent ?? absentTexts(picture.pays, 'too wide to be a dot, not drawn')).join(' · '),
    table,
    csv,
    address,
    ...(asked && { asked }),
    ...(shapes && {
      toSvg: async () =>
        (await import('#charts/mapSvg.tsx')).mapSvg(picture, mapPicture(picture, shapes, view)),
    }),
  }
}

/** The map of all listed places. */
export const mapForm: CitiesForm = {
  headline: mapHeadline,
  files: mapFiles,
  Picture: CitiesMap,
  Rail: MapRail,
  prices: 'Show',
}
