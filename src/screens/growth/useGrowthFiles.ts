import { useMemo } from 'react'
import { historyQuery } from '#dataset/codeQueries.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles, type Files } from '#dataset/useFiles.ts'
import { growthCode, growthRole } from '#selectors/forecastCheck.ts'
import { isSurveyed } from '#selectors/forecastSurvey.ts'
import { useStore } from '#store/store.ts'

/**
 * Sees to it that the files of Growth arrive. Filings come only where a title stands in place of an occupation, a role's
 * history only where the wage survey's count of jobs is drawn and there is one.
 */
export function useGrowthFiles(): Files {
  const isTitle = useStore(({ view }) => growthRole(view) === null && view.roles.length > 0)
  const surveyed = useStore(({ tables, view }) => {
    const code = view.survey === 'yes' ? growthCode(tables, view) : null
    return isSurveyed(tables, code) ? code : null
  })
  const queries = useMemo(
    () => [
      laterQuery('projections'),
      laterQuery('occupations'),
      laterQuery('article'),
      ...(isTitle ? [laterQuery('filings')] : []),
      ...(surveyed === null ? [] : [historyQuery(surveyed)]),
    ],
    [isTitle, surveyed],
  )
  return useFiles(queries)
}
