/** Where in the publishers' files something is wrong; `file` is relative to the folder of inputs. */
export interface Place {
  readonly file: string
  readonly sheet?: string | undefined
  /** Row as a spreadsheet or an editor counts it, from 1. */
  readonly row?: number | undefined
  /** The column's own heading. */
  readonly column?: string | undefined
}

/** Stops the build: an input that cannot be read in full. Says file, sheet, row, column and what was expected. */
export class PipelineProblem extends Error {
  readonly place: Place
  constructor(place: Place, what: string) {
    const parts = [place.file]
    if (place.sheet !== undefined) parts.push(`sheet ${place.sheet}`)
    if (place.row !== undefined) parts.push(`row ${String(place.row)}`)
    if (place.column !== undefined) parts.push(`column ${place.column}`)
    super(`${parts.join(', ')}: ${what}`)
    this.name = 'PipelineProblem'
    this.place = place
  }
}
