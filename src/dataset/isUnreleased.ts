import { mayHaveRole } from './releasedRoles.ts'

/** Whether a role is an occupation without a file in the release, as far as the page knows. */
export function isUnreleased(role: string): boolean {
  return /^\d/.test(role) && !mayHaveRole(role)
}
