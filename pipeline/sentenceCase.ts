/** Words that keep their capitals inside a sentence. */
const KEPT = new Set(['English'])

/**
 * A title in the style of the SOC as a sentence: "Computer User Support Specialists" → "Computer user support specialists".
 * Acronyms and "English" keep their capitals.
 */
export function sentenceCase(title: string): string {
  let first = true
  return title.replace(/[A-Za-z][A-Za-z']*/g, (word) => {
    const kept = first || KEPT.has(word) || /[A-Z].*[A-Z]/.test(word)
    first = false
    return kept ? word : word.toLowerCase()
  })
}
