import type { QueryClient } from '@tanstack/react-query'
import { metrosQuery, roleQuery } from './queries.ts'

/**
 * Asks for the first picture's files before anything is rendered: the metro areas and those of `roles` that are SOC codes. The
 * page preloads those of the bare address whatever the address is, so the default roles belong in it: a preload that nobody
 * fetches is waste, and the browser says so. Settles when each is in the store or has failed; never rejects.
 */
export function loadFirst(client: QueryClient, roles: readonly string[]): Promise<unknown> {
  const socs = [...new Set(roles)].filter((role) => /^\d/.test(role))
  return Promise.allSettled([metrosQuery(), ...socs.map(roleQuery)].map((query) => client.query(query)))
}
