import { historyQuery } from '#dataset/codeQueries.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { timePicture } from '#selectors/timePicture.ts'
import type { CitiesForm } from './citiesForm.ts'
import { DollarsControl } from './DollarsControl.tsx'
import { TimeLines } from './TimeLines.tsx'
import { timeFiles } from './timeFiles.ts'

/** Pay through the years: the nation's and that of a few places. */
export const timeForm: CitiesForm = {
  queries: ({ roles: [soc = ''] }) => (/^\d/.test(soc) ? [historyQuery(soc), laterQuery('cpi')] : []),
  files: (picture, view, tables) => {
    const time = timePicture(tables, view, picture)
    return time && timeFiles(time, view)
  },
  Picture: TimeLines,
  Controls: DollarsControl,
  prices: null,
}
