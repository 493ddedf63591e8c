import { joinList } from '#format/names.ts'

/** Whether a code is of a nonmetropolitan area. */
function isNonmetro(code: string): boolean {
  return code.length === 7
}

/** Why an area cannot stand here: this release has none of the code, or it is a nonmetropolitan one, which only Cities lists. */
export function unknownArea(code: string): string {
  return isNonmetro(code)
    ? `${code} is a nonmetropolitan area: it has local pay and no price level, and only Cities lists it.`
    : `This release has no area ${code}.`
}

/** Kept codes that cannot stand beside the others, a sentence each kind. */
export function unknownPlaces(codes: readonly string[]): readonly string[] {
  const unknown = codes.filter((code) => !isNonmetro(code))
  return [
    ...codes.filter(isNonmetro).map(unknownArea),
    ...(unknown.length > 0 ? [`This release has no place ${joinList(unknown)}.`] : []),
  ]
}
