/** An address as written: keys in lower case, each with its texts in order. */
export type RawKeys = ReadonlyMap<string, readonly string[]>

/** One change of the address' shape. Links made before it are rewritten before anything reads them. */
export interface Migration {
  /** Day it was shipped: "2026-05-01". */
  readonly date: string
  /** The last schema (`v`) whose links need it. */
  readonly from: number
  readonly why: string
  readonly change: (raw: RawKeys) => RawKeys
}

/** Schema of the addresses written now: `v`. */
export const SCHEMA = 1

/** Every change of shape, oldest first. Each has a frozen link in tests/links.txt. */
export const MIGRATIONS: readonly Migration[] = []

/** Rewrites an address of an older schema into the shape of today. Newer and today's addresses pass unchanged. */
export function migrate(
  raw: RawKeys,
  schema: number,
  migrations: readonly Migration[] = MIGRATIONS,
): RawKeys {
  return migrations.reduce((keys, { from, change }) => (schema <= from ? change(keys) : keys), raw)
}
