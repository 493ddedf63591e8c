import { tilted } from './priceLevels.ts'

/** Texts for one place, the fullest first. */
export type Texts = readonly [string, ...string[]]

/** Room for a headline: letters of a line and lines. */
export interface HeadlineRoom {
  readonly letters: number
  readonly lines: number
}

/**
 * A phone of 360 px: 22 px serif on 328 px. Measured in Chromium with Noto Serif at its measured size: of 175 headlines none takes
 * more lines than 29 letters to a line reckon; at 30 some do.
 */
const PHONE: HeadlineRoom = { letters: 29, lines: 3 }

/** Beside a rail of a page of 1,280 px: 28 px serif, likewise. */
export const BESIDE_RAIL: HeadlineRoom = { letters: 56, lines: 2 }

/** How many lines of so many letters a text takes. */
function linesOf(text: string, letters: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1
      used = length
    } else used += (used > 0 ? 1 : 0) + length
  }
  return lines
}

/** The first text that takes no more lines than a headline has, a phone's three unless said; none does: the last one, the barest. */
export function firstThatFits(texts: Texts, { letters, lines }: HeadlineRoom = PHONE): string {
  return texts.find((text) => linesOf(text, letters) <= lines) ?? texts.at(-1) ?? texts[0]
}

/** A headline beside a rail, and that of a phone; what is moved to housing, per cent, is said with prices. */
export function fitting(
  all: Texts,
  housing: number,
): { readonly headline: string; readonly shortHeadline: string } {
  const [first, ...rest] = all
  const texts: Texts = [tilted(first, housing), ...rest.map((text) => tilted(text, housing))]
  return { headline: firstThatFits(texts, BESIDE_RAIL), shortHeadline: firstThatFits(texts) }
}
