/** Proper names in occupations' names: they keep their capitals inside a sentence. */
const PROPER = new Set(['English', 'American', 'Postal Service'])

function lowerWord(word: string): string {
  const isAcronym = /^[^a-z]*[A-Z][^a-z]*[A-Z0-9][^a-z]*s?$/.test(word) || /[a-z][A-Z]/.test(word)
  return isAcronym || PROPER.has(word) ? word : word.toLowerCase()
}

/**
 * A role's name inside a sentence: "Web developers" → "web developers", "Computer occupations, other" → "other computer
 * occupations", "Cooks, fast food" → "cooks (fast food)", whose comma would end a clause; acronyms and proper names keep their
 * capitals.
 */
export function lowerName(name: string): string {
  const kind = /^(.+), (?:all )?other$/.exec(name)?.[1]
  if (kind !== undefined) return lowerTitle(`other ${kind}`)
  const [, plural, which] = /^([^,]*s), ([^,]+)$/.exec(name) ?? []
  return lowerTitle(plural === undefined || which === undefined ? name : `${plural} (${which})`)
}

/** The same where a sentence begins: "Other computer occupations". */
export function sentenceName(name: string): string {
  const words = lowerName(name)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A published title as it is, in lower case but for acronyms and proper names: "computer occupations, all other". */
export function lowerTitle(name: string): string {
  return name.replace(/Postal Service|[\p{L}\d'’&./]+/gu, lowerWord)
}

/** "a", "a and b", "a, b and c". Empty: "". */
export function joinList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`
}

/** The same, cut after `most` items, the rest counted: "Washington, Detroit, St. Louis and 4 more". */
export function listOf(items: readonly string[], most: number): string {
  if (items.length <= most) return joinList(items)
  return joinList([...items.slice(0, most), `${items.length - most} more`])
}
