/**
 * How a file of the product is kept. page: the one page, whatever its address asks for; build: kept with the build; data: a data file
 * of one role or place, kept when it is opened.
 */
export type FileKind = 'page' | 'build' | 'data'

const KINDS: readonly (readonly [FileKind, RegExp])[] = [
  ['page', /^(index\.html)?$/],
  ['build', /^(assets\/[^/]+|data\/[^/]+\/[^/]+\.json|favicon\.svg|manifest\.webmanifest)$/],
  ['data', /^data\/[^/]+\/[^/]+\/[^/]+\.json$/],
]

/** Path of an address below the folder `root` ("/" at its end), without its search. Null: it lies elsewhere. */
export function pathBelow(root: string, address: string): string | null {
  const { origin, pathname } = new URL(address)
  const plain = origin + pathname
  return plain.startsWith(root) ? plain.slice(root.length) : null
}

/** Kind of the file at an address. Null: none of the product's, or one that is not kept. */
export function fileKind(root: string, address: string): FileKind | null {
  const path = pathBelow(root, address)
  return (path !== null && KINDS.find(([, form]) => form.test(path))?.[0]) || null
}
