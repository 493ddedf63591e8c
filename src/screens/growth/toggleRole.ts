import { addRole } from '#store/changes.ts'
import { removeRole } from '#store/laterChanges.ts'
import type { View } from '#view/view.ts'

/** Takes a role among the reader's, or out of them. */
export function toggleRole(view: View, soc: string): View {
  return view.roles.includes(soc) ? removeRole(view, soc) : addRole(view, soc)
}
