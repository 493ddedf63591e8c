import type { View } from './view.ts'

/** The role of the second earner: the second occupation chosen, or the first's again where there is no other. Empty: no role. */
export function secondRole({ roles }: Pick<View, 'roles'>): string {
  const [first = '', ...others] = roles
  return others.find((role) => /^\d/.test(role)) ?? first
}
