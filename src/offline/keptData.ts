/**
 * Most data files of single roles and places that are kept, some 12 kB each on average. The twelve roles and twelve places that a
 * view can hold have 72 files; so many are five such views, and 5 MB.
 */
export const MOST_DATA_FILES = 400

/** Of what is kept, least recently used first, what is too much. */
export function surplus(kept: readonly string[], most: number): readonly string[] {
  return kept.slice(0, Math.max(0, kept.length - most))
}

/** Of the addresses kept below `root`, those of other data releases. */
export function ofOtherReleases(kept: readonly string[], root: string, release: string): readonly string[] {
  return kept.filter((address) => !address.startsWith(`${root}data/${release}/`))
}
