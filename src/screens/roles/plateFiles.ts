import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { openingsNotes } from '#format/openings.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { rolesTable, type RolesTableRow } from '#selectors/rolesTable.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** What the plate's files hold: all of its rows, drawn and as a table. */
export function plateFiles(picture: RolesPicture, view: View): FrameFiles<RolesTableRow> {
  return {
    headline: picture.headline,
    deck: picture.deck,
    source: picture.source,
    missing: picture.missing.join(' · '),
    table: rolesTable(picture),
    csv: {
      name: `where-it-pays-roles-${view.place.toLowerCase()}`,
      notes: [
        ['Place', picture.place.name],
        ['Compared with', picture.baseline?.name ?? ''],
        ...openingsNotes(picture.rows.map(({ outlook }) => outlook?.openings ?? null)),
      ],
    },
    address: () => linkTo(view, { release: RELEASE }),
    toSvg: async () => (await import('#charts/plateSvg.ts')).plateSvg(picture),
  }
}
