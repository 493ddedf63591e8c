import { composePicture } from './composePicture.ts'
import type { PictureText } from './composePicture.ts'
import type { PictureFiles } from './frameFiles.ts'
import type { StandaloneSvg } from './standaloneSvg.ts'

/** A picture with its words in it, and the words by themselves. */
export interface WholePicture {
  readonly text: PictureText
  readonly drawing: StandaloneSvg
}

/** The sign of a small mark in words, since it cannot be told from the dots between the parts; a flag stays with its word. */
function inWords(text: string): string {
  return text.replaceAll('∙ ', 'small mark: ').replaceAll('⚑ ', '⚑\u00a0')
}

/**
 * The picture in `place`, or the drawing that the files make of it, with all words around it. Rejects where nothing is drawn or a file
 * that it needs cannot be had.
 */
export async function wholePicture(files: PictureFiles, place: HTMLElement | null): Promise<WholePicture> {
  if (place === null) throw new Error('There is no picture in this place')
  const [drawing, asked] = await Promise.all([files.toSvg?.(), files.asked?.()])
  const join = (parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(' · ')
  const text: PictureText = {
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
  }
  return { text, drawing: composePicture({ text, place, ...(drawing !== undefined && { drawing }) }) }
}
