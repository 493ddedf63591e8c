/** What a reader typed where a figure is asked for. */
export type Amount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'unclear' }

const TAIL =
  /\s*(?:\/|per|an?)?\s*(?:years?|yr|y|annum|annual(?:ly)?|yearly|p\.?\s*a\.?|usd|us\s*dollars?|dollars?)\.?$/i
const SIZES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1000,
  thousand: 1000,
  m: 1_000_000,
  million: 1_000_000,
}

/** Digits with thousands separators taken out: "92,000", "92 000", "92.000"; null: not one number. */
function plainDigits(text: string): string | null {
  if (/^\d{1,3}([ ,.'\u00a0\u202f])\d{3}(\1\d{3})*$/.test(text)) return text.replace(/\D/g, '')
  if (/^\d{1,3}(,\d{3})*\.\d{1,2}$/.test(text)) return text.replaceAll(',', '')
  return /^\d+(\.\d+)?$/.test(text) ? text : null
}

/** Total: reads a whole amount as people write it: "92,000", "$92k", "92000 a year", "1.2 million". */
export function parseAmount(typed: string): Amount {
  const text = typed
    .trim()
    .replace(/^\+?\s*(?:us)?\s*\$\s*/i, '')
    .replace(TAIL, '')
    .replace(/\s*\$$/, '')
    .trim()
  if (text === '') return typed.trim() === '' ? { kind: 'empty' } : { kind: 'unclear' }
  const match = /^([\d\s,.'\u202f]+?)\s*(k|thousand|m|million)?$/i.exec(text)
  const digits = plainDigits(match?.[1]?.trim() ?? '')
  const size = SIZES[match?.[2]?.toLowerCase() ?? '']
  if (digits === null || size === undefined) return { kind: 'unclear' }
  const value = Math.round(Number(digits) * size)
  return Number.isSafeInteger(value) ? { kind: 'amount', value } : { kind: 'unclear' }
}
