import { exportCsv } from './exportCsv.ts'
import type { CsvNote } from './exportCsv.ts'
import type { PictureTable } from '#selectors/pictureTable.ts'
import { saveFile } from './saveFile.ts'

/** Downloads the rows shown as `name`.csv. */
export function saveCsv<Row>(
  name: string,
  headline: string,
  notes: readonly CsvNote[],
  table: PictureTable<Row>,
): void {
  saveFile(`${name}.csv`, new Blob([exportCsv(headline, notes, table)], { type: 'text/csv;charset=utf-8' }))
}
