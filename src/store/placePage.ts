import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { showScreen } from './changes.ts'

/** Fields that would leave roles out of a place's page, or that compare the place with itself. */
function withoutOthers(view: View, place: string): View {
  const { find, pay, jobs, groups, prep, growth } = DEFAULT_VIEW
  return { ...view, find, pay, jobs, groups, prep, growth, base: view.base === place ? 'US' : view.base }
}

/** Everything that a place pays: its own page, from anywhere, unfiltered. */
export function showPlacePage(view: View, place: string): View {
  return { ...withoutOthers(showScreen(view, 'roles'), place), show: 'plate', roles: [], place, open: null }
}

/** The page of another place from one's page: the order and the filters stay, so that the two can be compared. */
export function followPlace(view: View, place: string): View {
  return { ...view, place, open: null, base: view.base === place ? 'US' : view.base }
}
