import { csvNotes } from './csvNotes.ts'
import { exportCsv } from './exportCsv.ts'
import { tableOf, type FrameFiles } from './frameFiles.ts'
import { saveFile } from './saveFile.ts'

/** The byte order mark: without it a spreadsheet takes "Mayagüez" for another encoding. */
const MARK = '\uFEFF'

/** Downloads the rows that the files hold. */
export async function saveCsv<Row>(files: FrameFiles<Row>): Promise<void> {
  const [table, asked] = await Promise.all([tableOf(files), files.asked?.()])
  const text = exportCsv(files.headline, csvNotes(files, asked), table)
  saveFile(`${files.csv.name}.csv`, new Blob([MARK, text], { type: 'text/csv;charset=utf-8' }))
}
