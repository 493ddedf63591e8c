import type { TableRow } from './readTable.ts'

/** An O*NET-SOC code: a SOC code and a part of it. */
const ONET_CODE = /^\d\d-\d{4}\.\d\d$/

/** The row's O*NET-SOC code. Throws `PipelineProblem`: another text. */
export function onetCode<C extends string>(row: TableRow<C>, column: C): string {
  return row.word(column, ONET_CODE, 'an O*NET-SOC code such as 15-1254.00')
}

/**
 * Rows of one of O*NET's tables by the code under which the release publishes the occupation, one list an O*NET occupation. Of a
 * SOC code the occupation itself (.00) counts alone where the table has it, else all of its parts; of a code that BLS publishes in
 * place of several, each of these. Codes without a place in the release are left out.
 */
export function partsBySoc<T>(
  rows: readonly { readonly onet: string; readonly row: T }[],
  publishedAs: (soc: string) => string | null,
): ReadonlyMap<string, readonly (readonly T[])[]> {
  const byOnet = new Map<string, T[]>()
  for (const { onet, row } of rows) byOnet.set(onet, [...(byOnet.get(onet) ?? []), row])
  const found = new Map<string, (readonly T[])[]>()
  for (const onet of [...byOnet.keys()].sort()) {
    const soc = onet.slice(0, 7)
    const published = publishedAs(soc)
    if (published === null || (!onet.endsWith('.00') && byOnet.has(`${soc}.00`))) continue
    found.set(published, [...(found.get(published) ?? []), byOnet.get(onet)!])
  }
  return found
}

/** First entries of all lists, then the second ones …: no part stands behind all of another. */
export function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
}
