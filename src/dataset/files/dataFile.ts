/** One kind of file of a data release as the page knows it: where it stands, how it is read and checked. */
export interface DataReader<T> {
  /** Path below the release folder: "roles/15-1254.json". */
  readonly path: string
  /** Inverse of `encode`. Throws `DataFileError` for anything that is not a whole, sound file of this kind. */
  decode(text: string): T
  /** Rows the file states. */
  rows(value: T): number
}

/** The same with how it is written. */
export interface DataFile<T> extends DataReader<T> {
  /** Canonical text of the file. */
  encode(value: T): string
}

/** A data file that cannot be read: says which file, where in it and what was expected. */
export class DataFileError extends Error {
  readonly path: string
  constructor(path: string, what: string) {
    super(`${path}: ${what}`)
    this.name = 'DataFileError'
    this.path = path
  }
}
