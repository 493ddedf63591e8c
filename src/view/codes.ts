const OCCUPATION = /^\d{2}-\d{4}$/
const TITLE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const METRO = /^(?:\d{5}|\d{7})$/
const POSTAL = /^[A-Z]{2}$/
const RESERVED = ['none', 'any', 'mine']

/** Canonical code of a role: an SOC code or the slug of a filed title, lower case. Null: not well formed. */
export function roleCode(text: string): string | null {
  const code = text.toLowerCase()
  if (OCCUPATION.test(code)) return code
  const isTitle = code.length > 2 && code.length <= 60 && TITLE.test(code) && !RESERVED.includes(code)
  return isTitle ? code : null
}

/** Canonical code of a metro area (five digits) or nonmetropolitan area (seven). Null: not well formed. */
export function metroCode(text: string): string | null {
  return METRO.test(text) ? text : null
}

/** Canonical postal code, upper case. Well formed is any pair of letters but "US". Null: not well formed. */
export function stateCode(text: string): string | null {
  const code = text.toUpperCase()
  return POSTAL.test(code) && code !== 'US' ? code : null
}

/** Canonical code of a metro area, nonmetropolitan area or state. Null: not well formed. */
export function areaCode(text: string): string | null {
  return metroCode(text) ?? stateCode(text)
}

/** A name as it is looked for: lower-case ASCII words, "Cañon City, CO" → ["canon", "city", "co"]. */
export function plainWords(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '')
}

/** Words to look for in names: lower-case ASCII joined by "-", at most 60 letters. Null: nothing to look for. */
export function findWords(typed: string): string | null {
  return plainWords(typed).join('-').slice(0, 60).replace(/-$/, '') || null
}
