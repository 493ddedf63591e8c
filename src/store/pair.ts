import { MAX_KEPT, type View } from '#view/view.ts'
import { secondRole } from '#view/secondRole.ts'
import { setRole, withFields } from './changes.ts'

/**
 * Adds a second earner, or gives the one there is another role. The first role again: the others are left out, since a list of roles
 * has no duplicates and a pair of one role is that role twice. Another role that was chosen for other screens stays.
 */
export function setSecondEarner(view: View, soc: string): View {
  const [first] = view.roles
  if (first === undefined || soc === first)
    return withFields({ ...view, roles: view.roles.slice(0, 1) }, { pair: 'yes' })
  const old = secondRole(view)
  if (old === soc) return withFields(view, { pair: 'yes' })
  const at = view.roles.indexOf(old)
  if (view.pair === 'yes' && at > 0) return setRole(view, at, soc)
  const others = view.roles.slice(1).filter((role) => role !== soc)
  return { ...view, roles: [first, soc, ...others].slice(0, MAX_KEPT), pair: 'yes' }
}

/** One earner again; both roles stay chosen. */
export function dropSecondEarner(view: View): View {
  return withFields(view, { pair: 'no' })
}
