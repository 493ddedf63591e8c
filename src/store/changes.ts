import type { Measure } from '#domain/wages.ts'
import { DEFAULT_VIEW, MAX_KEPT, SHOWS, type Screen, type Show, type Sort, type View } from '#view/view.ts'

/**
 * Verbs that turn a view into the next one. Each keeps what `View` promises, touches nothing else (switching the role keeps order,
 * filters and shortlist) and returns the view it was given where there is nothing to change.
 */
export type Change = (view: View) => View

/** A view with some fields replaced; the same view where all of them are as they were. */
export function withFields(view: View, fields: Partial<View>): View {
  const names = Object.keys(fields) as readonly (keyof View)[]
  return names.every((name) => Object.is(view[name], fields[name])) ? view : { ...view, ...fields }
}

/** A list without one member; the same list where it is not in it. */
export function without<T>(list: readonly T[], member: T): readonly T[] {
  return list.includes(member) ? list.filter((one) => one !== member) : list
}

/** A list with one member at its end, unless it is in it or the list is full. */
export function including<T>(list: readonly T[], member: T, most = Infinity): readonly T[] {
  return list.includes(member) || list.length >= most ? list : [...list, member]
}

/** Puts a role at the end; nothing where it is chosen already or twelve are. */
export function addRole(view: View, role: string): View {
  return withFields(view, { roles: including(view.roles, role, MAX_KEPT) })
}

/** Puts a role at a place of the list. One that stands elsewhere in it changes places, so that none is lost. */
export function setRole(view: View, index: number, role: string): View {
  const old = view.roles[index]
  if (old === role) return view
  if (old === undefined) return addRole(view, role)
  const roles = view.roles.map((one, i) => (i === index ? role : one === role ? old : one))
  return { ...view, roles, open: view.open === old && !roles.includes(old) ? null : view.open }
}

/** Keeps a place; nothing where it is kept already or twelve are. */
export function keepMetro(view: View, area: string): View {
  return withFields(view, { metros: including(view.metros, area, MAX_KEPT) })
}

/** Takes a place from the shortlist; nothing where it is not in it. */
export function dropMetro(view: View, area: string): View {
  return withFields(view, { metros: without(view.metros, area) })
}

/** Keeps a place, or takes it from the shortlist where it is in it. */
export function toggleKept(view: View, area: string): View {
  return view.metros.includes(area) ? dropMetro(view, area) : keepMetro(view, area)
}

/** Opens a screen. The form of the picture goes along where the screen has it (the table), else the screen's first is shown. */
export function showScreen(view: View, screen: Screen): View {
  const shows: readonly Show[] = SHOWS[screen]
  return withFields(view, {
    view: screen,
    show: screen === view.view || shows.includes(view.show) ? view.show : SHOWS[screen][0],
  })
}

/** Another form of the screen's picture; nothing where the screen has no such form. */
export function showAs(view: View, show: Show): View {
  const shows: readonly Show[] = SHOWS[view.view]
  return shows.includes(show) ? withFields(view, { show }) : view
}

/** Unfolds the row of a role or place. */
export function openRow(view: View, code: string): View {
  return withFields(view, { open: code })
}

/** Folds the row that is open. */
export function closeRow(view: View): View {
  return withFields(view, { open: null })
}

/** Unfolds a row, or folds it where it is the open one. */
export function toggleRow(view: View, code: string): View {
  return view.open === code ? closeRow(view) : openRow(view, code)
}

/** What pay is compared with: "US", "mine" or an area code. */
export function setBase(view: View, base: string): View {
  return withFields(view, { base })
}

/** Fills in the pay that the device remembers, and where it is earned, where the link brought none. */
export function withOwnPay(view: View, { salary, home }: Pick<View, 'salary' | 'home'>): View {
  return view.salary === null ? withFields(view, { salary, home }) : view
}

/** Which figure of the wages stands for pay: a percentile or the mean. */
export function setMeasure(view: View, measure: Measure): View {
  return withFields(view, { measure })
}

/** Which pay ranks the places. */
export function setRank(view: View, rank: View['rank']): View {
  return withFields(view, { rank })
}

/** Orders rows; a second time turns the order round. Names begin with A, figures with the largest. */
export function setSort(view: View, sort: Sort): View {
  if (sort === view.sort) return withFields(view, { order: view.order === 'down' ? 'up' : 'down' })
  return withFields(view, { sort, order: sort === 'name' ? 'up' : 'down' })
}

/** The bare address. The reader's own pay and home stay known: they are in no address. */
export function resetView(view: View): View {
  return { ...DEFAULT_VIEW, salary: view.salary, home: view.home }
}
