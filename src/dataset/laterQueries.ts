import type { LaterFile } from './files/laterFormats.ts'
import { fileQuery, putRecent, putTable, type FileQuery } from './queries.ts'

/** The query for a file that no first picture needs. */
export function laterQuery(file: LaterFile): FileQuery {
  return queryOf(file)
}

function queryOf<K extends LaterFile>(file: K): FileQuery {
  // The path is asked for before the format is here, which knows it too: tests hold them together.
  const path = file === 'filings' ? 'filings/titles.json' : `${file}.json`
  return fileQuery(path, async () => (await import('./files/laterFormats.ts')).FORMATS[file], putTable(file))
}

// The path is asked for before the format is here, as above.
function nonmetroPath(soc: string): string {
  return `nonmetro/${soc}.json`
}

/** One occupation in every nonmetropolitan area. The release has none for the roles that `nonmetro` says are lacking. */
export function nonmetroRoleQuery(soc: string): FileQuery {
  return fileQuery(
    nonmetroPath(soc),
    async () => (await import('./files/nonmetroRoleFile.ts')).nonmetroRoleFile(soc),
    putRecent('nonmetroRoles', soc, nonmetroPath),
  )
}
