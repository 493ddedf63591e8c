import { PERIODS } from '#domain/periods.ts'
import type { Manifest } from '#domain/release.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'manifest', period: PERIODS.wages }
const SHA256 = /^[0-9a-f]{64}$/
const SOURCE = ['id', 'title', 'publisher', 'period', 'licence', 'address', 'sha256'] as const

/** manifest.json: every file of the release and every file of a publisher that it was made from. */
export const manifestFile: DataFile<Manifest> = {
  path: 'manifest.json',
  rows: ({ files }) => files.length,
  encode: ({ period, sources, files }) =>
    writeColumns(
      { kind: HEAD.kind, period, rows: files.length },
      {
        sources: {
          rows: sources.length,
          ...Object.fromEntries(SOURCE.map((key) => [key, sources.map((source) => source[key])])),
        },
        paths: files.map((file) => file.path),
        counts: files.map((file) => file.rows),
        bytes: files.map((file) => file.bytes),
        sha256: files.map((file) => file.sha256),
      },
    ),
  decode: (text) => {
    const columns = readColumns('manifest.json', HEAD, text)
    const list = columns.section('sources')
    const [id, title, publisher, period, licence, address, sha256] = SOURCE.map((key) =>
      list.texts(key, key === 'sha256' ? SHA256 : /\S/),
    )
    const counts = columns.ints('counts', { min: 0, max: 1e8 })
    const bytes = columns.ints('bytes', { min: 1, max: 1e9 })
    const hashes = columns.texts('sha256', SHA256)
    return {
      period: HEAD.period,
      sources: id!.map((each, row) => ({
        id: each,
        title: title![row]!,
        publisher: publisher![row]!,
        period: period![row]!,
        licence: licence![row]!,
        address: address![row]!,
        sha256: sha256![row]!,
      })),
      files: columns.texts('paths', /^[\w./-]+\.json$/).map((path, row) => ({
        path,
        rows: counts[row]!,
        bytes: bytes[row]!,
        sha256: hashes[row]!,
      })),
    }
  },
}
