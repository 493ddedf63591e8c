import { joinList, lowerName } from '#format/names.ts'
import type { Tables } from '#store/tables.ts'

type Known = Pick<Tables, 'roles' | 'occupations'>

/** Codes of occupations that this release publishes nothing of. Empty while the occupations are not here. */
export function unknownRoles({ roles, occupations }: Known, codes: readonly string[]): readonly string[] {
  if (!occupations) return []
  return codes.filter(
    (code) =>
      /^\d/.test(code) &&
      roles[code] === undefined &&
      !occupations.occupations.some(({ soc, nation }) => soc === code && nation !== null),
  )
}

/**
 * "This release has no occupation 99-9999." Empty: it has all of them, or the occupations are not here. `instead`: the role shown
 * because there is no other; null: others are shown.
 */
export function unknownRolesText(tables: Known, codes: readonly string[], instead: string | null): string {
  const unknown = unknownRoles(tables, codes)
  const listed = unknown.flatMap((code) => {
    const known = tables.occupations?.occupations.find(({ soc }) => soc === code)
    return known ? [{ code, name: lowerName(known.short) }] : []
  })
  const strange = unknown.filter((code) => !listed.some((one) => one.code === code))
  const none = strange.map((code) => `no occupation ${code}`)
  const silent = listed.map(({ name }) => `no figures of ${name}`)
  if (unknown.length === 0) return ''
  const shown = instead === null ? '' : ` Shown for ${lowerName(instead)} instead.`
  return `This release has ${joinList([...none, ...silent])}.${shown}`
}
