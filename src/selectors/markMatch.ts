import { allWords, beginsWith, singular, type SearchWord } from './searchWords.ts'

/** A piece of a line; matched pieces are set in bold. */
export interface TextPart {
  readonly text: string
  readonly isMatch: boolean
}

/** A piece that matches nothing. */
export function plainPart(text: string): TextPart {
  return { text, isMatch: false }
}

/** End of the part of a word that was typed: signs inside a word ("St.", "Back End") do not count as letters. */
function typedEnd(text: string, { from, to }: SearchWord, letters: number): number {
  let left = letters
  let end = from
  while (end < to && left > 0) {
    if (/[\p{L}\p{N}+#]/u.test(text.charAt(end))) left -= 1
    end += 1
  }
  return end
}

/** Cuts a text into what was typed and the rest; matches that only a space parts are one: "**Back End Dev**eloper". */
export function markMatch(text: string, typed: readonly string[]): readonly TextPart[] {
  const spans: { from: number; to: number }[] = []
  for (const word of allWords(text)) {
    const found = typed
      .filter((each) => beginsWith(singular(word.word), each) || word.word.startsWith(each))
      .sort((a, b) => b.length - a.length)[0]
    if (found === undefined) continue
    const to = word.word.startsWith(found) ? typedEnd(text, word, found.length) : word.to
    const before = spans.at(-1)
    if (before && /^[\s.]*$/.test(text.slice(before.to, word.from))) before.to = to
    else spans.push({ from: word.from, to })
  }
  const parts: TextPart[] = []
  let at = 0
  for (const { from, to } of spans) {
    if (from > at) parts.push(plainPart(text.slice(at, from)))
    parts.push({ text: text.slice(from, to), isMatch: true })
    at = to
  }
  if (at < text.length) parts.push(plainPart(text.slice(at)))
  return parts
}
