import type { View } from '#view/view.ts'
import { withFields } from './changes.ts'

/** Whether earlier pay is shown in the dollars of its year or in those of the newest May. */
export function setDollars(view: View, dollars: View['dollars']): View {
  return withFields(view, { dollars })
}
