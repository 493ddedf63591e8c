import { gzipSync } from 'node:zlib'

/** What readers load, in kB as hosts compress it (gzip): lines for the terminal. */
export function sizesOf(files: ReadonlyMap<string, string>): readonly string[] {
  const size = (path: string): number => gzipSync(files.get(path) ?? '', { level: 9 }).length
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  const largest = (folder: string): string => {
    const [path, bytes] = [...files.keys()]
      .filter((each) => each.startsWith(folder))
      .map((each) => [each, size(each)] as const)
      .reduce((most, each) => (each[1] > most[1] ? each : most))
    return `largest of ${folder}: ${path} ${kilobytes(bytes)}`
  }
  const first = size('metros.json') + size('roles/15-1254.json')
  const singles = [...files.keys()].filter((path) => !path.includes('/'))
  return [
    `first view: ${kilobytes(first)}`,
    ...['roles/', 'metros/', 'states/'].map(largest),
    ...singles.map((path) => `${path} ${kilobytes(size(path))}`),
  ]
}
