/** A file of a publisher that the release was made from. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** Period the figures speak of: "May 2025". */
  readonly period: string
  readonly licence: string
  readonly address: string
  /** SHA-256 of the input file, hex. */
  readonly sha256: string
}

/** What a data release consists of and where it comes from. */
export interface Manifest {
  /** Period of the wages: "2025-05". */
  readonly period: string
  readonly sources: readonly Source[]
  readonly files: readonly {
    readonly path: string
    readonly rows: number
    readonly bytes: number
    readonly sha256: string
  }[]
}
