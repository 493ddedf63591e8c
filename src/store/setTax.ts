import type { View } from '#view/view.ts'
import { withFields } from './changes.ts'

/** Whose take-home pay is estimated; "none": nobody's. */
export function setTax(view: View, tax: View['tax']): View {
  return withFields(view, { tax })
}
