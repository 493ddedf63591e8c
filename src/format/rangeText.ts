/**
 * Both ends of a range, or the one that it has: "100+", "up to 5,000", "100–5,000"; of signed figures, whose signs a dash or a plus would
 * be taken for, in words: "+5.0% or more", "−30.0% to +2.0%". Empty: open at both ends.
 */
export function rangeText(
  range: { readonly from: number | null; readonly to: number | null } | null,
  text: (value: number) => string,
): string {
  if (range === null) return ''
  const from = range.from === null ? null : text(range.from)
  const to = range.to === null ? null : text(range.to)
  const isSigned = /^[+−]/.test(`${from ?? ''}${to ?? ''}`)
  if (from === null) return to === null ? '' : `up to ${to}`
  if (to === null) return isSigned ? `${from} or more` : `${from}+`
  return isSigned ? `${from} to ${to}` : `${from}–${to}`
}
