import { FIELD_NAMES, FIELDS, type Field } from './fields.ts'
import type { View } from './view.ts'

function differs<K extends keyof View>(before: View, after: View, name: K): boolean {
  const { form }: Field<View[K]> = FIELDS[name]
  return form.format(before[name]) !== form.format(after[name])
}

/** What an act that turns one view into another does to the history: an entry of its own, a rewrite of the present one, nothing. */
export function historyFor(before: View, after: View): 'push' | 'replace' | 'none' {
  const changed = FIELD_NAMES.filter((name) => differs(before, after, name))
  if (changed.some((name) => FIELDS[name].history === 'push')) return 'push'
  return changed.length === 0 ? 'none' : 'replace'
}
