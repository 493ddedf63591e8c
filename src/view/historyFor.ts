import { FIELD_NAMES, FIELDS, fieldText } from './fields.ts'
import type { View } from './view.ts'

/** What an act that turns one view into another does to the history: an entry of its own, a rewrite of the present one, nothing. */
export function historyFor(before: View, after: View): 'push' | 'replace' | 'none' {
  const changed = FIELD_NAMES.filter((name) => fieldText(name, before[name]) !== fieldText(name, after[name]))
  if (changed.some((name) => FIELDS[name].history === 'push')) return 'push'
  return changed.length === 0 ? 'none' : 'replace'
}
