import { existsSync, readdirSync } from 'node:fs'

const RELEASE_ID = /^\d{4}-\d{2}-[0-9a-f]{8}$/

/**
 * Id of the one data release in `folder`: the page is compiled against exactly one.
 * Throws when there is none, more than one, or a folder of another shape of name.
 */
export function findRelease(folder: string): string {
  const folders = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []
  const [id, ...others] = folders
  if (id === undefined) throw new Error(`No data release in ${folder}: run "npm run data" first.`)
  if (others.length > 0)
    throw new Error(`More than one data release in ${folder}: ${folders.join(', ')}. Keep one of them.`)
  if (!RELEASE_ID.test(id))
    throw new Error(`${folder}/${id} is not named like a data release (2025-05-1a2b3c4d).`)
  return id
}
