/** Both ends of a range, or the one that it has: "100+", "up to 5,000", "100–5,000". Empty: open at both ends. */
export function rangeText(
  range: { readonly from: number | null; readonly to: number | null } | null,
  text: (value: number) => string,
): string {
  if (range === null || (range.from === null && range.to === null)) return ''
  if (range.to === null) return `${text(range.from ?? 0)}+`
  if (range.from === null) return `up to ${text(range.to)}`
  return `${text(range.from)}–${text(range.to)}`
}
