import { exportPicture } from './exportPicture.ts'
import type { FrameFiles } from './frameFiles.ts'

/** The sign of a small mark in words, since it cannot be told from the dots between the parts; a flag stays with its word. */
function inWords(text: string): string {
  return text.replaceAll('∙ ', 'small mark: ').replaceAll('⚑ ', '⚑\u00a0')
}

/** Downloads the picture in `place`, or the drawing that the files make of it, with all words around it. */
export async function savePicture<Row>(
  files: FrameFiles<Row>,
  kind: 'png' | 'svg',
  place: HTMLElement,
): Promise<void> {
  const [drawing, asked] = await Promise.all([files.toSvg?.(), files.asked?.()])
  const join = (parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(' · ')
  await exportPicture(files.csv.name, kind, {
    text: {
      headline: files.headline,
      deck: join([
        files.deck,
        asked?.filters && `filters: ${asked.filters}`,
        asked?.isReordered === true ? `in order of ${asked.order}` : '',
        files.drawn,
      ]),
      missing: inWords(join([files.signs, files.missing])),
      source: `Source: ${files.source}`,
      address: files.address(),
    },
    place,
    ...(drawing !== undefined && { drawing }),
  })
}
