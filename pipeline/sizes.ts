import { gzipSync } from 'node:zlib'

/** What readers load, in kB as hosts compress it (gzip): lines for the terminal. */
export function sizesOf(files: ReadonlyMap<string, string>): readonly string[] {
  const size = (path: string): number => gzipSync(files.get(path) ?? '', { level: 9 }).length
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  const largest = (folder: string): readonly string[] => {
    const sizes = [...files.keys()]
      .filter((path) => path.startsWith(folder))
      .map((path) => ({ path, bytes: size(path) }))
    const [most] = sizes.toSorted((a, b) => b.bytes - a.bytes)
    return most === undefined ? [] : [`largest of ${folder}: ${most.path} ${kilobytes(most.bytes)}`]
  }
  const first = size('metros.json') + size('roles/15-1254.json')
  const singles = [...files.keys()].filter((path) => !path.includes('/'))
  return [
    `first view: ${kilobytes(first)}`,
    ...['roles/', 'metros/', 'states/', 'history/', 'profiles/'].flatMap(largest),
    ...singles.map((path) => `${path} ${kilobytes(size(path))}`),
  ]
}
