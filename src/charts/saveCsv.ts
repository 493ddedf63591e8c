import { csvNotes } from './csvNotes.ts'
import { exportCsv } from './exportCsv.ts'
import { tableOf, type FrameFiles } from './frameFiles.ts'
import { saveFile } from './saveFile.ts'

/** Downloads the rows that the files hold. */
export async function saveCsv<Row>(files: FrameFiles<Row>): Promise<void> {
  const text = exportCsv(files.headline, csvNotes(files), await tableOf(files))
  saveFile(`${files.csv.name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
