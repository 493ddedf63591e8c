import type { Source } from '#domain/release.ts'

/** Files of one title, publisher and licence, in one row. */
export interface SourceRow {
  readonly key: string
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly address: string
  /** Each period once, in their order. */
  readonly periods: readonly string[]
}

/** The sources as a table shows them: the rounds of one publication share a row. */
export function sourceRows(sources: readonly Source[]): readonly SourceRow[] {
  const rows = new Map<string, SourceRow>()
  for (const { title, publisher, licence, address, period } of sources) {
    const key = [title, publisher, licence, address].join('\n')
    const periods = new Set([...(rows.get(key)?.periods ?? []), period])
    rows.set(key, { key, title, publisher, licence, address, periods: [...periods].sort() })
  }
  return [...rows.values()].sort(
    (a, b) =>
      (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0) || (a.title < b.title ? -1 : 1),
  )
}
