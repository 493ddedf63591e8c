import type { QueryClient } from '@tanstack/react-query'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { metrosQuery, roleQuery } from './queries.ts'

/**
 * Asks for the first picture's files before anything is rendered. The page preloads those of the bare address whatever the
 * address is, so they are taken over here in any case: a preload nobody fetches is waste, and the browser says so.
 */
export function loadFirst(client: QueryClient, view: View): void {
  const roles = new Set([...view.roles.slice(0, 1), ...DEFAULT_VIEW.roles])
  const socs = [...roles].filter((role) => /^\d/.test(role))
  for (const query of [metrosQuery(), ...socs.map(roleQuery)]) client.query(query).catch(() => undefined)
}
