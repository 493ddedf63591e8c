import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Puts a whole release in place of the folder `target`: written beside it first, then swapped in, so that a reader finds the old
 * release or the new one and never a part. Older releases go.
 */
export function writeRelease(target: string, id: string, files: ReadonlyMap<string, string>): void {
  const fresh = `${target}.new`
  const old = `${target}.old`
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true })
  try {
    for (const [path, text] of files) {
      const file = join(fresh, id, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target)
    throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}
