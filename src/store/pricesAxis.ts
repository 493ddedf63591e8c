import type { View } from '#view/view.ts'
import { withFields } from './changes.ts'

/** What stands across pay in the scatter of prices. */
export function setAxis(view: View, axis: View['axis']): View {
  return withFields(view, { axis })
}
