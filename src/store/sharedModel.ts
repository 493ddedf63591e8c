import type { View } from '#view/view.ts'
import { useStore } from './store.ts'
import type { Tables } from './tables.ts'

/** The view as it may leave the device: compared with the nation in place of the reader's own pay. Else the same view. */
export function sharedView(view: View): View {
  return view.base === 'mine' ? { ...view, base: 'US', salary: null, home: null } : view
}

/**
 * What a file may hold of a picture: made of the shared view where the shown one is compared with the reader's own pay.
 * Null: the picture shown may leave as it is. Throws where the tables for it are not here.
 */
export function sharedInstead<Model, Files>(
  select: (tables: Tables, view: View) => Model | null,
  filesOf: (model: Model, view: View) => Files,
): Files | null {
  const { tables, view } = useStore.getState()
  const shared = sharedView(view)
  if (shared === view) return null
  const model = select(tables, shared)
  if (model === null) throw new Error('What the picture needs without the own pay is not here yet')
  return filesOf(model, shared)
}
