import type { TextPart } from '#selectors/markMatch.ts'

/** A line whose typed parts are set in bold. */
export function MarkedText({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, isMatch }, i) =>
    isMatch ? <strong key={i}>{text}</strong> : <span key={i}>{text}</span>,
  )
}
