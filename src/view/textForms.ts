import type { Range, View } from './view.ts'

/** A part of a value that could not be read. */
export interface Fault {
  readonly text: string
  /** A whole sentence for a fault that is not about spelling. Null: the codec says what the form expects. */
  readonly reason: string | null
}

/** What a text was read as. `value` undefined: nothing of it can be used. */
export interface Reading<T> {
  readonly value: T | undefined
  readonly faults: readonly Fault[]
}

/** How a kind of value is written in the address. */
export interface TextForm<T> {
  /** What one value is, with its article: "a role". */
  readonly noun: string
  /** What may be written: "a code such as 15-1254". */
  readonly expects: (before: View) => string
  /** Total: any text gives a reading. `before` holds the fields that stand before this one in the address. */
  readonly parse: (text: string, before: View) => Reading<T>
  /** Canonical: equal values give equal texts. Empty: nothing to write. */
  readonly format: (value: T) => string
}

/** Largest number an address holds. */
export const MOST = 99_999_999

const UNREADABLE = { value: undefined, faults: [{ text: '', reason: null }] } as const

function known<T>(value: T | null | undefined): Reading<T> {
  return value === null || value === undefined ? UNREADABLE : { value, faults: [] }
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function wholeNumber(text: string): number | null {
  return /^\d{1,12}$/.test(text) && Number(text) <= MOST ? Number(text) : null
}

/** One of a few words; they may hang on the fields before. */
export function word<T extends string>(
  noun: string,
  words: readonly T[] | ((before: View) => readonly T[]),
): TextForm<T> {
  const allowed = (before: View) => (typeof words === 'function' ? words(before) : words)
  return {
    noun,
    expects: (before) => either(allowed(before)),
    parse: (text, before) => known(allowed(before).find((one) => one === text.toLowerCase())),
    format: (value) => value,
  }
}

/** A code in its canonical case, or one of the words that stand for no code. */
export function code(
  noun: string,
  expects: string,
  canonical: (text: string) => string | null,
  words: readonly string[] = [],
): TextForm<string> {
  return {
    noun,
    expects: () => expects,
    parse: (text) => known(words.find((one) => one.toLowerCase() === text.toLowerCase()) ?? canonical(text)),
    format: (value) => (words.includes(value) ? value.toLowerCase() : value),
  }
}

/** A whole number from `least` to `most` in steps. */
export function whole(noun: string, least: number, most: number, step = 1): TextForm<number> {
  return {
    noun,
    expects: () =>
      step === 1
        ? `a whole number from ${least} to ${most}`
        : `${least}, ${least + step} and so on to ${most}`,
    parse: (text) => {
      const value = wholeNumber(text)
      return known(value !== null && value >= least && value <= most && value % step === 0 ? value : null)
    },
    format: String,
  }
}

function signedNumber(text: string): number | null {
  const size = wholeNumber(text.replace(/^-/, ''))
  return size === null ? null : text.startsWith('-') && size > 0 ? -size : size
}

function rangeOf(noun: string, examples: string, numberOf: (text: string) => number | null): TextForm<Range> {
  return {
    noun,
    expects: () => `two whole numbers such as ${examples}`,
    parse: (text) => {
      const [low = '', high = '', ...rest] = text.toLowerCase().split('_')
      const from = low === 'min' ? null : (numberOf(low) ?? NaN)
      const to = high === 'max' ? null : (numberOf(high) ?? NaN)
      if (rest.length > 0 || Number.isNaN(from) || Number.isNaN(to)) return UNREADABLE
      if (from === null && to === null) return UNREADABLE
      return known(from !== null && to !== null && from > to ? null : { from, to })
    },
    format: ({ from, to }) => (from === null && to === null ? '' : `${from ?? 'min'}_${to ?? 'max'}`),
  }
}

/** A range with both ends in it; an open end is written "min" or "max". */
export function range(noun: string): TextForm<Range> {
  return rangeOf(noun, '100_5000, or min_5000, or 100_max', wholeNumber)
}

/** A range whose ends may lie below zero. */
export function signedRange(noun: string): TextForm<Range> {
  return rangeOf(noun, '-5_10, or min_0, or 5_max', signedNumber)
}

/** A field that may be without a value: null is not written. */
export function optional<T>(form: TextForm<T>): TextForm<T | null> {
  return { ...form, format: (value) => (value === null ? '' : form.format(value)) }
}

/**
 * Several values, joined by ".", without duplicates. A member that cannot be read falls alone; of more than `most` the rest
 * is a fault of its own. `none` stands for the empty list where that is not the default.
 */
export function list<T>(
  member: TextForm<T>,
  many: string,
  { most = Infinity, none = '' }: { readonly most?: number; readonly none?: string } = {},
): TextForm<readonly T[]> {
  return {
    ...member,
    parse: (text, before) => {
      if (none !== '' && text.toLowerCase() === none) return { value: [], faults: [] }
      const found = new Map<string, T>()
      const faults: Fault[] = []
      const parts = text.split(/[.,\s]+/).filter((one) => one !== '')
      if (parts.length === 0) return UNREADABLE
      for (const part of parts) {
        const { value } = member.parse(part, before)
        if (value === undefined) faults.push({ text: part, reason: null })
        else if (!found.has(member.format(value))) found.set(member.format(value), value)
      }
      const rest = [...found.keys()].slice(most)
      if (rest.length > 0) {
        const reason = `A link holds at most ${most} ${many}; left out: ${rest.join(', ')}. Remove one to add another.`
        faults.push({ text: rest.join('.'), reason })
      }
      return { value: found.size === 0 ? undefined : [...found.values()].slice(0, most), faults }
    },
    format: (values) => (values.length === 0 ? none : values.map(member.format).join('.')),
  }
}
