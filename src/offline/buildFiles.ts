/** What one build is made of, written into its worker. Paths are below the product's root. */
export interface BuildFiles {
  /** Id of the data release it was built with. */
  readonly release: string
  /** Hash of the page's HTML. */
  readonly page: string
  /** What the page names itself: needed for its first picture. */
  readonly first: readonly string[]
  /** All other scripts and styles, and the data files of every role and place. */
  readonly later: readonly string[]
  /** Files whose name stays from build to build, with the hash of their content. */
  readonly named: Readonly<Record<string, string>>
}

/** The page stands last: where it is kept, everything before it is. */
export const PAGE_PATH = ''

/** Paths to keep of a build, the page's last. `lean`: only what the first picture needs, where the reader saves data. */
export function pathsToKeep({ first, later, named }: BuildFiles, lean: boolean): readonly string[] {
  return [...first, ...Object.keys(named), ...(lean ? [] : later), PAGE_PATH]
}

/** Under which address a file of the build is kept: with its hash, where its name does not change when its content does. */
export function keptAddress(build: BuildFiles, root: string, path: string): string {
  const hash = path === PAGE_PATH ? build.page : build.named[path]
  return root + path + (hash === undefined ? '' : `?kept=${hash}`)
}

/** Whether a page's HTML is that of the build: it names every file that its first picture needs. */
export function isPageOf({ first }: BuildFiles, html: string): boolean {
  return first.every((path) => html.includes(path))
}
