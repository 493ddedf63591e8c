import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PipelineProblem } from './problem.ts'

/** The folder of publishers' files; remembers which were read and their SHA-256, so that the manifest names what was used. */
export class Inputs {
  readonly dir: string
  readonly used = new Map<string, string>()

  constructor(dir: string) {
    this.dir = dir
  }

  /** Whole content of a file, by its path below the folder. Throws `PipelineProblem`: missing or empty. */
  read(file: string, dir = this.dir): Buffer {
    let bytes: Buffer
    try {
      bytes = readFileSync(join(dir, file))
    } catch {
      throw new PipelineProblem({ file }, 'expected a file; found none')
    }
    if (bytes.length === 0) throw new PipelineProblem({ file }, 'expected content; the file is empty')
    if (!this.used.has(file)) this.used.set(file, createHash('sha256').update(bytes).digest('hex'))
    return bytes
  }

  /** The one file of a name without its ending: a table may come as .csv, .xlsx or .xls. Throws: none, or more than one. */
  find(stem: string): string {
    const files = ['csv', 'xlsx', 'xls']
      .map((ending) => `${stem}.${ending}`)
      .filter((file) => existsSync(join(this.dir, file)))
    if (files.length === 1) return files[0]!
    throw new PipelineProblem(
      { file: `${stem}.csv` },
      files.length === 0
        ? 'expected a file of this name (or .xlsx, .xls); found none'
        : `expected one; found ${files.join(' and ')}`,
    )
  }
}
