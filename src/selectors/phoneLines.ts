/** Letters of a headline's line on a phone of 360 px: 22 px serif, with room for wide faces. */
const LETTERS = 30
const LINES = 3

/** How many lines of a phone a text takes. */
function linesOf(text: string): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > LETTERS) {
      lines += 1
      used = length
    } else used += (used > 0 ? 1 : 0) + length
  }
  return lines
}

/** The first text that takes at most three lines of a phone's headline; none does: the last one, the barest. */
export function firstThatFits(texts: readonly [string, ...string[]]): string {
  return texts.find((text) => linesOf(text) <= LINES) ?? texts.at(-1) ?? texts[0]
}
