import type { Asked } from '#selectors/asked.ts'
import type { CsvNote } from './exportCsv.ts'
import type { FrameFiles } from './frameFiles.ts'

/** A line of marks and words as words alone: "● BLS’s later figure · ○ forecast" → "BLS’s later figure; forecast". */
export function plainWords(line: string): string {
  return line
    .replace(/\s*[○●↗┃│∙⚑]\s*/gu, ' ')
    .replace(/\s+·\s+/g, '; ')
    .replace(/\s*\(\s+/g, ' (')
    .trim()
    .replace(/\s+/g, ' ')
}

/** The lines above the figures of a CSV: no line without words. */
export function csvNotes<Row>(files: FrameFiles<Row>, asked?: Asked): readonly CsvNote[] {
  const { deck, csv, missing = '', source, address } = files
  const notes: readonly CsvNote[] = [
    ['Shown', plainWords(deck)],
    ...csv.notes,
    ['Order', asked?.order ?? ''],
    ['Filters', asked?.filters ?? ''],
    ['Missing', plainWords(missing)],
    ['Source', source],
    ['Address', address()],
  ]
  return notes.filter(([, text]) => text !== '')
}
