import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DataFileError } from '#dataset/files/dataFile.ts'
import { PipelineProblem } from './problem.ts'
import { Progress } from './progress.ts'
import { sizesOf } from './sizes.ts'
import { assertSame, assertSound, readRelease } from './verify.ts'
import type { Written } from './verify.ts'
import { writeRelease } from './write.ts'

const ROOT = resolve(import.meta.dirname, '..')
const TARGET = join(ROOT, 'public', 'data')

/**
 * `npm run data [-- --from DIR] [--check]`: builds the release and swaps it in; with `--check` builds and compares byte for byte
 * where the inputs are there, else checks every committed file. Returns the exit code; says what is wrong on stderr.
 */
export function runCommand(
  args: readonly string[],
  build: (from: string, progress: Progress) => Written,
  target = TARGET,
): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string', default: '../shared/data' },
      check: { type: 'boolean', default: false },
    },
  })
  const from = resolve(ROOT, values.from)
  const progress = new Progress()
  try {
    if (values.check && !existsSync(from)) {
      const written = readRelease(target)
      progress.step('Committed files', () => {
        assertSound(written)
      })
      progress.end(`${written.id}: ${String(written.files.size)} files are sound (no inputs to rebuild from)`)
      return 0
    }
    const release = build(from, progress)
    if (values.check) {
      assertSame(readRelease(target), release)
      progress.end(`${release.id}: ${String(release.files.size)} files are as the build writes them`)
      return 0
    }
    progress.step('Writing', () => {
      writeRelease(target, release.id, release.files)
    })
    for (const line of sizesOf(release.files)) console.log(`         ${line}`)
    progress.end(`${release.id}: ${String(release.files.size)} files`)
    return 0
  } catch (error) {
    if (!(error instanceof PipelineProblem || error instanceof DataFileError)) throw error
    console.error(error.message)
    if (!values.check) console.error('Nothing was written.')
    return 1
  }
}
