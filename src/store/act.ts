import { historyFor } from '#view/historyFor.ts'
import { writeAddress } from '#view/url.ts'
import type { Change } from './changes.ts'
import { useStore } from './store.ts'

/** Changes the view and the address with it: one act makes at most one history entry. */
export function act(change: Change): void {
  const before = useStore.getState().view
  const view = change(before)
  if (view === before) return
  useStore.setState({ view })
  writeAddress(view, historyFor(before, view))
}
