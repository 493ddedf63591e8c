import { textWidth } from './textWidth.ts'

/** Width of a sign and of the gap after an entry, px. */
const SIGN = 14
const GAP = 16

/** Entries of a legend side by side, in as many lines as a width needs, each with its place in its line, px. */
export function legendLines<Entry extends { readonly text: string }>(
  entries: readonly Entry[],
  width: number,
  letters: number,
): readonly (readonly { readonly entry: Entry; readonly x: number }[])[] {
  const lines: { entry: Entry; x: number }[][] = []
  let x = 0
  for (const entry of entries) {
    const wide = SIGN + textWidth(entry.text, letters, false)
    if (lines.length === 0 || x + wide > width) {
      lines.push([])
      x = 0
    }
    lines.at(-1)?.push({ entry, x })
    x += wide + GAP
  }
  return lines
}
