import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import type { TitlesPicture } from '#selectors/titlesPicture.ts'
import { titlesTable, type TitlesTableRow } from '#selectors/titlesTable.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** What the files of a title hold: both sides, drawn and as a table. */
export function titlesFiles(picture: TitlesPicture, view: View): FrameFiles<TitlesTableRow> {
  return {
    headline: picture.headline,
    deck: picture.deck,
    source: picture.source,
    missing: picture.missing.join(' · '),
    table: titlesTable(picture),
    csv: { name: `where-it-pays-titles-${picture.code}`, notes: [] },
    address: () => linkTo(view, { release: RELEASE }),
    toSvg: async () => (await import('#charts/titlesSvg.ts')).titlesSvg(picture),
  }
}
