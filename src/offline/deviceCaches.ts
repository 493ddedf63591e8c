/** Names of what the product keeps in the browser's cache storage. */
export interface DeviceCaches {
  /** Builds: the page, its scripts and styles, and the data files that every reader needs. */
  readonly build: string
  /** Data files of single roles and places that were opened. */
  readonly data: string
  /** Empty. It is there where the reader wants nothing kept. */
  readonly refused: string
}

/** Names for the product in the folder `root`: all folders of one host share the storage. */
export function deviceCaches(root: string): DeviceCaches {
  const { pathname } = new URL(root)
  return {
    build: `where-it-pays build ${pathname}`,
    data: `where-it-pays data ${pathname}`,
    refused: `where-it-pays refused ${pathname}`,
  }
}
