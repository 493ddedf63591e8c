import { beginsWith, searchWords, singular } from './searchWords.ts'

/** Texts by their words. */
export interface WordIndex {
  readonly texts: readonly string[]
  /** Words of each text. */
  readonly words: readonly (readonly string[])[]
  /** All words, in order, each with the numbers of its texts. */
  readonly vocabulary: readonly { readonly word: string; readonly texts: readonly number[] }[]
}

/** The words that find a title: in the singular, without joining ones. */
function titleWords(text: string): readonly string[] {
  return searchWords(text).map(({ word }) => singular(word))
}

/** `read`: the words by which a text is found. */
export function wordIndex(
  texts: readonly string[],
  read: (text: string) => readonly string[] = titleWords,
): WordIndex {
  const words = texts.map(read)
  const byWord = new Map<string, number[]>()
  words.forEach((list, text) => {
    for (const word of new Set(list)) {
      const known = byWord.get(word)
      if (known) known.push(text)
      else byWord.set(word, [text])
    }
  })
  const vocabulary = [...byWord]
    .map(([word, numbers]) => ({ word, texts: numbers }))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
  return { texts, words, vocabulary }
}

/** Place of the first word that is not before `start`. */
function firstFrom(vocabulary: WordIndex['vocabulary'], start: string): number {
  let low = 0
  let high = vocabulary.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (vocabulary[middle]!.word < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers of the texts with a word that begins with `typed`. */
function textsWith({ vocabulary }: WordIndex, typed: string): ReadonlySet<number> {
  const found = new Set<number>()
  const take = (start: string, isRight: (word: string) => boolean) => {
    for (let i = firstFrom(vocabulary, start); i < vocabulary.length && isRight(vocabulary[i]!.word); i += 1)
      for (const text of vocabulary[i]!.texts) found.add(text)
  }
  take(typed, (word) => word.startsWith(typed))
  const one = singular(typed)
  if (one !== typed) take(one, (word) => word === one)
  return found
}

/** Numbers of the texts in which every typed word begins a word. */
export function textsWithAll(index: WordIndex, typed: readonly string[]): readonly number[] {
  const rarest = typed.toSorted((a, b) => b.length - a.length)[0]
  if (rarest === undefined) return []
  return [...textsWith(index, rarest)].filter((text) =>
    typed.every((each) => index.words[text]!.some((word) => beginsWith(word, each))),
  )
}

/** Whether one letter more, less, other, or two neighbours exchanged make `a` into `b`. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const restA = a.slice(at)
  const restB = b.slice(at)
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** Shortest word in which two slips are forgiven: "cincinatti". */
const TWO_SLIPS = 8
/** Letters that stand at the beginning of a word with two slips: it is rarely there that one errs. */
const SURE_LETTERS = 2

/** Least number of letters lost, added, other or exchanged with the next between two words; more than `most` is not told apart. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        last[j - 1]! + (isSame ? 0 : 1),
        last[j]! + 1,
        row[j - 1]! + 1,
        isExchanged ? before[j - 2]! + 1 : Infinity,
      )
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The word in most texts that begins like a long one and is two slips away. Null: none. */
function farWord({ vocabulary }: WordIndex, typed: string): string | null {
  if (typed.length < TWO_SLIPS) return null
  const start = typed.slice(0, SURE_LETTERS)
  const near = vocabulary.filter(({ word }) => word.startsWith(start) && slipsBetween(typed, word, 2) === 2)
  return near.toSorted((a, b) => b.texts.length - a.texts.length)[0]?.word ?? null
}

/** Shortest word in which a slip of the finger is forgiven. */
const SLIP_LETTERS = 5
/** The same in the beginning of a longer word: "elektrici". */
const SLIP_START = 7

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('')
}

/** Whether one word is the other with a letter lost, doubled or exchanged with its neighbour: no letter is strange to it. */
function hasItsLetters(typed: string, word: string): boolean {
  if (typed.length !== word.length) return true
  return sortedLetters(typed) === sortedLetters(word)
}

/** The part of a word that was meant by what was typed: the whole, or the beginning of a long one. Null: it is not near. */
function nearPart(typed: string, word: string): string | null {
  if (isOneSlip(typed, word)) return word
  if (typed.length < SLIP_START || word.length <= typed.length) return null
  const starts = [word.slice(0, typed.length), word.slice(0, typed.length + 1)]
  return starts.find((start) => isOneSlip(typed, start)) ?? null
}

/**
 * The word that was probably meant: one slip away, rather with a letter lost or exchanged than with a strange one ("electrican" is
 * no "electrical"), then in most texts; a long one also two slips away. Null: the word is known, too short, or like none.
 */
export function meantWord(index: WordIndex, typed: string): string | null {
  if (typed.length < SLIP_LETTERS || textsWith(index, typed).size > 0) return null
  let best: { readonly word: string; readonly kept: boolean; readonly uses: number } | null = null
  for (const { word, texts } of index.vocabulary) {
    const part = nearPart(typed, word)
    if (part === null) continue
    const kept = hasItsLetters(typed, part)
    const uses = texts.length
    if (best === null || (kept && !best.kept) || (kept === best.kept && uses > best.uses))
      best = { word, kept, uses }
  }
  return best?.word ?? farWord(index, typed)
}
