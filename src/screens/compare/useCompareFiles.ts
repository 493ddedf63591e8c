import { useMemo } from 'react'
import { isUnreleased } from '#dataset/isUnreleased.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { metrosQuery, roleQuery } from '#dataset/queries.ts'
import { useFiles, type Files } from '#dataset/useFiles.ts'
import type { Tables } from '#store/tables.ts'
import { useStore } from '#store/store.ts'
import type { View } from '#view/view.ts'

/**
 * Sees to it that the files of the roles that `shownRoles` picks (SOC codes) arrive, with what compares them. All occupations
 * come too where the view holds a role that the release may lack: only they tell which.
 */
export function useCompareFiles(shownRoles: (view: View, tables: Tables) => readonly string[]): Files {
  // As a text, so that tables that arrive do not make the queries anew.
  const roles = useStore(({ view, tables }) => shownRoles(view, tables).join('.'))
  const isDoubtful = useStore(({ view }) => view.roles.some(isUnreleased))
  const queries = useMemo(
    () => [
      metrosQuery(),
      laterQuery('states'),
      laterQuery('prices'),
      ...(isDoubtful ? [laterQuery('occupations')] : []),
      ...roles
        .split('.')
        .filter((soc) => !isUnreleased(soc))
        .map((soc) => roleQuery(soc)),
    ],
    [roles, isDoubtful],
  )
  return useFiles(queries)
}
