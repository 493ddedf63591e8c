import { fileQuery, putTable, type FileQuery } from './queries.ts'

/** The taxes on pay: asked for only where take-home pay is, so its format comes with this query. */
export function taxQuery(): FileQuery {
  return fileQuery('tax.json', async () => (await import('./files/taxFile.ts')).taxFile, putTable('tax'))
}
