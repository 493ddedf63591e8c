import type { ComponentType } from 'react'
import type { FrameFiles } from '#charts/frameFiles.ts'
import type { FileQuery } from '#dataset/queries.ts'
import type { HeadlineFacts } from '#selectors/citiesHeadline.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { Texts } from '#selectors/phoneLines.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'

/** One form of Cities' picture: what its frame says and holds, and the picture in it. Each but the list comes when it is asked for. */
export interface CitiesForm {
  /** Files of the release that it needs besides the list's. Absent: none. */
  readonly queries?: (view: View) => readonly FileQuery[]
  /** Another picture in the place of the first role's. Pure. Null: a file is not here yet. Absent: that of the first role. */
  readonly instead?: (picture: CitiesPicture, tables: Tables, view: View) => CitiesPicture | null
  /** Its own words for the list's headline, the fullest first. Absent: the list's. */
  readonly headline?: (facts: HeadlineFacts) => Texts
  /** Pure. Null: a file is not here yet. */
  readonly files: (picture: CitiesPicture, view: View, tables: Tables) => FrameFiles<unknown> | null
  readonly Picture: ComponentType<{ readonly picture: CitiesPicture }>
  /** Choices of this form alone, beside that of the prices. */
  readonly Controls?: ComponentType<{ readonly picture: CitiesPicture }>
  /** What stands beside the picture in place of the small map. */
  readonly Rail?: ComponentType<{ readonly picture: CitiesPicture }>
  /** Name of the choice between as paid and after prices. Null: the form shows both and ranks by neither. */
  readonly prices: 'Rank by' | 'Show' | null
}
