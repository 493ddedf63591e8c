import type { FrameFiles } from './frameFiles.ts'
import { saveCsv } from './saveCsv.ts'
import { savePicture } from './savePicture.ts'

/** Downloads what the files hold: the rows as a table, or the picture in `place`. Rejects when it cannot be made. */
export async function saveFrame<Row>(
  kind: 'CSV' | 'PNG' | 'SVG',
  files: FrameFiles<Row>,
  place: HTMLElement | null,
): Promise<void> {
  if (kind === 'CSV') await saveCsv(files)
  else await savePicture(files, kind === 'PNG' ? 'png' : 'svg', place)
}
