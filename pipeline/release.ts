import { createHash } from 'node:crypto'
import { manifestFile } from '#dataset/files/manifestFile.ts'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { PERIODS } from '#domain/periods.ts'
import type { Source } from '#domain/release.ts'
import { PipelineProblem } from './problem.ts'

/** One file of the release as it will stand on disk. */
interface ReleaseFile {
  readonly text: string
  readonly rows: number
}

/** A release in the making: every file by its path. Nothing is on disk before it is whole. */
export class Release {
  readonly #files = new Map<string, ReleaseFile>()

  /** Adds a file. Throws if it stands there already, or if what is written does not read back to the same text. */
  add<T>(file: DataFile<T>, value: T): void {
    const text = file.encode(value)
    if (this.#files.has(file.path))
      throw new PipelineProblem({ file: file.path }, 'expected to be written once')
    if (file.encode(file.decode(text)) !== text)
      throw new PipelineProblem({ file: file.path }, 'expected to read back what was written')
    this.#files.set(file.path, { text, rows: file.rows(value) })
  }

  /** Text of every file by its path, the manifest included, sorted; and the id: period and start of the manifest's SHA-256. */
  finish(sources: readonly Source[]): { readonly id: string; readonly files: ReadonlyMap<string, string> } {
    const paths = [...this.#files.keys()].sort()
    const manifest = manifestFile.encode({
      period: PERIODS.wages,
      sources,
      files: paths.map((path) => {
        const { text, rows } = this.#files.get(path)!
        return { path, rows, bytes: Buffer.byteLength(text), sha256: sha256(text) }
      }),
    })
    const files = new Map(paths.map((path) => [path, this.#files.get(path)!.text]))
    files.set(manifestFile.path, manifest)
    return { id: releaseId(manifest), files }
  }
}

/** Id of a release by the text of its manifest: "2025-05-1a2b3c4d". */
export function releaseId(manifest: string): string {
  return `${PERIODS.wages}-${sha256(manifest).slice(0, 8)}`
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
