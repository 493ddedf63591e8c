import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFileError } from '#dataset/files/dataFile.ts'
import { manifestFile } from '#dataset/files/manifestFile.ts'
import { inspectorOf } from './inspectorOf.ts'
import { PipelineProblem } from './problem.ts'
import { releaseId, sha256 } from './release.ts'

/** A release as it stands on disk: its id (the folder's name) and every file's text by its path. */
export interface Written {
  readonly id: string
  readonly files: ReadonlyMap<string, string>
}

/** Reads the one release in `target`. Throws `PipelineProblem`: none, or more than one. */
export function readRelease(target: string): Written {
  const ids = existsSync(target) ? readdirSync(target).sort() : []
  const [id] = ids
  if (id === undefined || ids.length > 1)
    throw new PipelineProblem(
      { file: 'public/data' },
      `expected one release; found ${ids.join(', ') || 'none'}`,
    )
  const paths = readdirSync(join(target, id), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(target, id).length + 1))
    .sort()
  return { id, files: new Map(paths.map((path) => [path, readFileSync(join(target, id, path), 'utf8')])) }
}

/** Refuses a written release that differs in any byte from a fresh one. */
export function assertSame(written: Written, fresh: Written): void {
  for (const path of new Set([...written.files.keys(), ...fresh.files.keys()])) {
    const [there, made] = [written.files.get(path), fresh.files.get(path)]
    if (there === undefined)
      throw new PipelineProblem({ file: path }, 'expected in the release; it is missing')
    if (made === undefined)
      throw new PipelineProblem({ file: path }, 'expected no such file; the build does not write it')
    if (there !== made)
      throw new PipelineProblem({ file: path }, 'expected the text that the build writes; it differs')
  }
  if (written.id !== fresh.id)
    throw new PipelineProblem({ file: 'public/data' }, `expected release ${fresh.id}; found ${written.id}`)
}

/** Refuses a written release with a file that is not sound, not as its manifest says, missing or too many. */
export function assertSound({ id, files }: Written): void {
  const text = files.get(manifestFile.path)
  if (text === undefined)
    throw new PipelineProblem({ file: manifestFile.path }, 'expected a file; found none')
  const manifest = manifestFile.decode(text)
  if (releaseId(text) !== id)
    throw new PipelineProblem({ file: manifestFile.path }, `expected of ${id}; it is of ${releaseId(text)}`)
  const stated = new Map(manifest.files.map((file) => [file.path, file]))
  const missing = [...stated.keys()].find((path) => !files.has(path))
  if (missing !== undefined) throw new PipelineProblem({ file: missing }, 'expected a file; found none')
  for (const [path, content] of files) {
    if (path === manifestFile.path) continue
    const said = stated.get(path)
    if (said === undefined)
      throw new PipelineProblem({ file: path }, 'expected no file that the manifest does not name')
    const found = { rows: inspect(path, content), bytes: Buffer.byteLength(content), sha256: sha256(content) }
    for (const key of ['rows', 'bytes', 'sha256'] as const)
      if (found[key] !== said[key])
        throw new PipelineProblem(
          { file: path },
          `expected ${key} ${String(said[key])} as in the manifest; found ${String(found[key])}`,
        )
  }
}

function inspect(path: string, content: string): number {
  const inspector = inspectorOf(path)
  if (inspector === undefined) throw new PipelineProblem({ file: path }, 'expected a known kind of file')
  try {
    const { rows, again } = inspector(content)
    if (again !== content) throw new PipelineProblem({ file: path }, 'expected canonical text')
    return rows
  } catch (error) {
    if (error instanceof DataFileError) throw new PipelineProblem({ file: path }, error.message)
    throw error
  }
}
