import { counted } from '#format/counts.ts'
import type { Tables } from '#store/tables.ts'

/** What to say aloud when the shortlist goes from `before` to `after`: "San Jose, CA kept. 2 places to compare." Null: nothing. */
export function keptText(tables: Tables, before: readonly string[], after: readonly string[]): string | null {
  const [came, ...alsoCame] = after.filter((code) => !before.includes(code))
  const [left, ...alsoLeft] = before.filter((code) => !after.includes(code))
  const all = after.length === 0 ? 'No place is kept.' : `${counted(after.length, 'place')} to compare.`
  const nameOf = (code: string) =>
    [...(tables.metros ?? []), ...(tables.states ?? []), ...(tables.nonmetro?.areas ?? [])].find(
      (area) => area.code === code,
    )?.short ?? code
  if (came === undefined && left === undefined) return null
  if (left === undefined && came !== undefined && alsoCame.length === 0) return `${nameOf(came)} kept. ${all}`
  if (came === undefined && left !== undefined && alsoLeft.length === 0)
    return `${nameOf(left)} let go. ${all}`
  return all
}
