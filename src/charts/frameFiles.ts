import type { Asked } from '#selectors/asked.ts'
import type { PictureTable } from '#selectors/pictureTable.ts'
import type { CsvNote } from './exportCsv.ts'

/** What a picture's files say, and how it is drawn in them. */
export interface FrameFiles<Row> {
  readonly headline: string
  /** In the headline's place on phones. */
  readonly shortHeadline?: string
  /** What is measured, unit and the period of each input. */
  readonly deck: string
  /** In the deck's place on phones, one line. Absent: the deck. */
  readonly shortDeck?: string
  /** Whose figures, without the word "Source". */
  readonly source: string
  /** What the picture lacks, counted: "230 metro areas publish no figure". Absent or empty: nothing. */
  readonly missing?: string
  /** What marks of the drawing mean where the page says it beside the picture: for the saved picture. Absent: nothing more. */
  readonly signs?: string
  /** Order of the rows and filters: the page shows them in its controls. Absent: neither can be chosen. */
  readonly asked?: () => Promise<Asked>
  /** The picture in rows; a function where making it can wait until it is asked for. */
  readonly table: PictureTable<Row> | (() => Promise<PictureTable<Row>>)
  /** File name without ending, and the lines above the figures (measure, unit, periods); source and address are added. */
  readonly csv: { readonly name: string; readonly notes: readonly CsvNote[] }
  /** The address that shows this picture, asked for when it is saved. */
  readonly address: () => string
  /** What a drawing made for the file shows, where it is less than the picture: "the first 20 of 163". Absent: all. */
  readonly drawn?: string
  /** Draws what an HTML picture shows (at most 20 rows). Absent: the SVG and canvas elements inside are taken. */
  readonly toSvg?: () => Promise<string>
}

/** What the drawing and its words are made of. */
export type PictureFiles = Omit<FrameFiles<never>, 'table'>

/** The picture in rows, made now if it was not yet. */
export async function tableOf<Row>({ table }: Pick<FrameFiles<Row>, 'table'>): Promise<PictureTable<Row>> {
  return typeof table === 'function' ? table() : table
}
