import { HOUSING_STEP, MAX_HOUSING } from '#domain/prices.ts'
import { MOST } from '#view/textForms.ts'
import { DEFAULT_VIEW, MAX_KEPT, type View } from '#view/view.ts'
import { withFields, without } from './changes.ts'

// Changes that only later parts of the page make: kept apart, so that the first picture does not wait for them.

/** Takes a role out; its page is closed with it. */
export function removeRole(view: View, role: string): View {
  return withFields(view, {
    roles: without(view.roles, role),
    open: view.open === role && view.roles.includes(role) ? null : view.open,
  })
}

/** Roles in a new order or another set: duplicates and all beyond twelve are left out. */
export function setRoles(view: View, roles: readonly string[]): View {
  return { ...view, roles: [...new Set(roles)].slice(0, MAX_KEPT) }
}

/** Whether a list of roles or places takes no more. */
export function isFull(list: readonly string[]): boolean {
  return list.length >= MAX_KEPT
}

/** Where Roles looks: "US", "any" or an area code. */
export function setPlace(view: View, place: string): View {
  return withFields(view, { place })
}

/** The reader's own pay, dollars a year, becomes the baseline. Null takes it back: the nation is, where it was. */
export function setSalary(view: View, salary: number | null): View {
  if (salary !== null) {
    return withFields(view, { salary: Math.min(MOST, Math.max(1, Math.round(salary))), base: 'mine' })
  }
  return withFields(view, { salary, base: view.base === 'mine' ? DEFAULT_VIEW.base : view.base })
}

/** Where the reader lives; null: at the nation's prices. */
export function setHome(view: View, home: string | null): View {
  return withFields(view, { home })
}

/** Part of the price index moved to housing, per cent; taken to the nearest step within 0 and 40. */
export function setHousing(view: View, percent: number): View {
  const stepped = Math.round(percent / HOUSING_STEP) * HOUSING_STEP
  return withFields(view, { housing: Math.min(MAX_HOUSING, Math.max(0, stepped)) })
}

/** Round of the forecast check; null: the newest judged for the role. */
export function setRound(view: View, round: string | null): View {
  return withFields(view, { round })
}

/** Whether earlier pay is shown in the dollars of its year or in those of the newest May. */
export function setDollars(view: View, dollars: View['dollars']): View {
  return withFields(view, { dollars })
}

/** What stands across pay in the scatter of prices. */
export function setAxis(view: View, axis: View['axis']): View {
  return withFields(view, { axis })
}

/** Whose take-home pay is estimated; "none": nobody's. */
export function setTax(view: View, tax: View['tax']): View {
  return withFields(view, { tax })
}

/** Whether the wage survey's count of employees stands beside the forecasts. */
export function toggleSurvey(view: View): View {
  return withFields(view, { survey: view.survey === 'yes' ? 'no' : 'yes' })
}
