/**
 * The folder the product is served from, with "/" at its end, by the address of one of its scripts: built ones stand in
 * "assets/", sources in "src/view/". A script read from the disk, as in tests, says nothing about a served page: then it is the
 * page's own folder.
 */
export function rootOf(script: string, page: string | null): string {
  const isOnDisk = script.startsWith('file:')
  if (isOnDisk && page !== null && /^https?:/.test(page)) return new URL('.', page).href
  const folder = new URL('.', script).href
  return folder.replace(/(?:assets|src\/view)\/$/, '')
}

/** Root of the product: data and pages stand below it. */
export const ROOT = rootOf(import.meta.url, typeof document === 'undefined' ? null : document.baseURI)
