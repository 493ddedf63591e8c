import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'

/** Whether a picture compared with the reader's own pay needs the states' file for the prices at home. */
export function homeNeedsStates(view: Pick<View, 'base' | 'home'>): boolean {
  return view.base === 'mine' && view.home !== null && !/^\d/.test(view.home)
}

/** Whether the file that knows the prices at home is here, where the picture asks for them. */
export function hasHome(tables: Pick<Tables, 'states'>, view: Pick<View, 'base' | 'home'>): boolean {
  return !homeNeedsStates(view) || tables.states !== undefined
}
