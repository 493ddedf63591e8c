import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { count } from '#format/counts.ts'
import type { EmployerRow, EmployersPicture } from '#selectors/employersPicture.ts'
import { employersTable } from '#selectors/employersTable.ts'
import { sharedView } from '#store/sharedModel.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** Rows that the drawing holds. */
const DRAWN = 20

/** What the files of a list of employers hold: every one listed. Nothing in them depends on the reader's own pay. */
export function employersFiles(picture: EmployersPicture, view: View): FrameFiles<EmployerRow> {
  const shown = picture.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const drawn = Math.min(DRAWN, shown)
  return {
    headline: picture.headline,
    deck: picture.deck,
    source: picture.source,
    missing: picture.missing,
    signs: picture.sentences.join(' '),
    table: employersTable(picture),
    csv: { name: 'where-it-pays-employers', notes: [['Not listed', picture.sentences.join(' ')]] },
    address: () => linkTo(sharedView(view), { release: RELEASE }),
    ...(drawn < picture.rows.length && { drawn: `${drawn} of ${count(picture.rows.length)} drawn` }),
    toSvg: async () => (await import('#charts/employersSvg.ts')).employersSvg(picture),
  }
}
