import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
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
}
