/** A word of a text with its place in it. */
export interface SearchWord {
  /** Lower case, letters and digits only, in the singular where asked for. */
  readonly word: string
  readonly from: number
  readonly to: number
}

const TOKEN = /[\p{L}\p{N}+#'’.]+/gu
const LEFT_OUT = /[^\p{L}\p{N}+#]/gu
const MARKS = /\p{M}/gu

/** Words that only join others: they neither find nor hide anything. */
const JOINING = new Set(['and', 'or', 'of', 'the', 'in', 'for', 'to', 'a', 'an', 'at'])

/** Written as one word or as two. */
const COMPOUNDS = new Set([
  'backend',
  'frontend',
  'fullstack',
  'devops',
  'database',
  'healthcare',
  'childcare',
  'website',
  'firefighter',
  'bartender',
  'hairdresser',
  'bookkeeper',
  'housekeeper',
  'longshoreman',
])

/** "developers" → "developer", "duties" → "duty"; short words and those in -ss, -us, -is stay. */
export function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
}

function plain(token: string): string {
  if (/^[A-Za-z\d]+$/.test(token)) return token.toLowerCase()
  return token.toLowerCase().normalize('NFD').replace(MARKS, '').replace(LEFT_OUT, '')
}

/** Whether two words stand for one: "back end". The last one may not be finished yet: "back e". */
function isCompound(first: string, second: string, isLast: boolean): boolean {
  const both = first + second
  if (COMPOUNDS.has(both)) return true
  return isLast && first.length > 3 && [...COMPOUNDS].some((word) => word.startsWith(both))
}

/** Every word of a text in its order; "back end" is one word. `typed`: somebody may still be writing its last word. */
export function allWords(text: string, typed = false): readonly SearchWord[] {
  const tokens: SearchWord[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = plain(match[0])
    if (word !== '') tokens.push({ word, from: match.index, to: match.index + match[0].length })
  }
  const words: SearchWord[] = []
  tokens.forEach((token, i) => {
    const before = words.at(-1)
    const isLast = typed && i === tokens.length - 1
    if (before && isCompound(before.word, token.word, isLast))
      words[words.length - 1] = { word: before.word + token.word, from: before.from, to: token.to }
    else words.push(token)
  })
  return words
}

/** The words of a title, joining words left out unless there are no others. */
export function searchWords(text: string, typed = false): readonly SearchWord[] {
  const words = allWords(text, typed)
  const telling = words.filter(({ word }) => !JOINING.has(word))
  return telling.length > 0 ? telling : words
}

/** Whether a word of a text is the one typed, or begins with it. */
export function beginsWith(word: string, typed: string): boolean {
  return word.startsWith(typed) || word === singular(typed)
}

/** Whether the word typed is whole: "nurse" or "nurses" for "nurse". */
export function isWhole(word: string, typed: string): boolean {
  return word === typed || word === singular(typed)
}
