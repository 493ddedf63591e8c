import type { FrameFiles } from '#charts/frameFiles.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { count } from '#format/counts.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'
import { placeTable } from '#selectors/placeTable.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** Rows that the drawing holds. */
const DRAWN = 20

/** Signs that the page explains beside the picture. */
function signsText({ rows, sort }: PlacePicture): string {
  const thin = rows.filter((row) => row.thin).length
  const repeated = rows.filter((row) => row.repeated > 0).length
  return [
    thin > 0 ? `∙ under ${THIN_JOBS} jobs or no count (${count(thin)})` : '',
    repeated > 0 && sort !== 'share' ? `⚑ repeated figure (${count(repeated)})` : '',
    sort === 'share' ? '' : 'the scale doubles at each step',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

/** What the files of a place's roles hold. */
export function placeFiles(picture: PlacePicture, view: View): FrameFiles<PlaceRole> {
  const { rows } = picture
  return {
    headline: picture.headline,
    deck: picture.deck,
    source: picture.source,
    missing: picture.missing,
    signs: signsText(picture),
    asked: async () => (await import('#selectors/placeAsked.ts')).placeAsked(picture, view),
    table: placeTable(picture),
    csv: {
      name: `where-it-pays-in-${view.place.toLowerCase()}`,
      notes: [
        ['Place', picture.place.area?.name ?? 'the nation'],
        ['Compared with', picture.baseName ?? ''],
      ],
    },
    address: () => linkTo(view, { release: RELEASE }),
    ...(rows.length > DRAWN && { drawn: `the first ${DRAWN} of ${count(rows.length)} drawn` }),
    toSvg: async () =>
      picture.sort === 'share'
        ? (await import('#charts/placeShareSvg.ts')).placeShareSvg(picture)
        : (await import('#charts/placeSvg.ts')).placeSvg(picture),
  }
}
