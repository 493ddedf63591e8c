import { describe, expect, it } from 'vitest'
import type { Occupation } from '#domain/occupation.ts'
import type { PayHistory } from '#domain/payHistory.ts'
import { forecastSurvey, isSurveyed } from '#selectors/forecastSurvey.ts'
import { NO_TABLES } from '#store/tables.ts'

const point = (year: number, jobs: number | null) => ({ year, jobs, median: null, floor: false })

const HISTORY: PayHistory = {
  soc: '15-1254',
  unit: 'year',
  metros: null,
  nation: [
    { code: '15-1134', title: 'Web developers', kind: 'old', points: [point(2012, 100), point(2013, 110)] },
    { code: '15-1257', title: 'Both', kind: 'combined', points: [point(2019, 150), point(2020, 160)] },
    {
      code: '15-1254',
      title: 'Web developers',
      kind: 'own',
      points: [point(2021, 80), point(2022, 90), point(2024, 70), point(2025, null)],
    },
  ],
}

describe('the wage survey beside the forecasts', () => {
  it('joins no two codes and no years with one missing between', () => {
    const runs = forecastSurvey(HISTORY, [])?.runs.map(({ code, points }) => [
      code,
      points.map(({ year }) => year),
    ])
    expect(runs).toEqual([
      ['15-1134', [2012, 2013]],
      ['15-1257', [2019, 2020]],
      ['15-1254', [2021, 2022]],
      ['15-1254', [2024]],
    ])
  })

  it('is cut where the method changed, though the code stayed', () => {
    const same = { ...HISTORY.nation[2]!, points: [point(2020, 80), point(2021, 90)] }
    expect(forecastSurvey({ ...HISTORY, nation: [same] }, [])?.runs).toHaveLength(2)
  })

  it('says its first and last figure, and nothing where no count is published', () => {
    expect(forecastSurvey(HISTORY, [])?.text).toBe('100 in May 2012 (old code), 70 in May 2024')
    expect(forecastSurvey({ ...HISTORY, nation: [] }, [])).toBeNull()
    expect(forecastSurvey(undefined, [])).toBeNull()
  })

  it('adds up the old codes that the forecasts add up, in the years that count both', () => {
    const second = { code: '15-1133', title: 'Others', kind: 'old', points: [point(2012, 30)] } as const
    const nation = [HISTORY.nation[0]!, second, ...HISTORY.nation.slice(1)]
    const survey = forecastSurvey({ ...HISTORY, nation }, ['15-1133', '15-1134'])
    expect(survey?.text).toBe('130 in May 2012 (old codes), 70 in May 2024')
    expect(survey?.runs[0]).toEqual({
      code: '15-1134 + 15-1133',
      isCombined: false,
      points: [{ year: 2012, jobs: 130 }],
    })
    expect(survey?.all).toContain('2012 15-1134 100; 2012 15-1133 30; 2013 15-1134 110')
  })

  it('is offered only where the survey counts the role: legislators have forecasts, but no figure of it', () => {
    const role = (soc: string, nation: Occupation['nation']): Occupation => ({
      soc,
      title: soc,
      short: soc,
      unit: 'year',
      nation,
      metros: 0,
      outlook: null,
      zone: null,
    })
    const blank = { p10: null, p25: null, median: null, p75: null, p90: null, mean: null, quotient: null }
    const nation = { ...blank, jobs: 100, jobsError: null, meanError: null, floors: [] }
    const occupations = {
      all: { nation: null, outlook: null },
      occupations: [role('15-1254', nation), role('11-1031', null)],
    }
    const asked = ['15-1254', '11-1031', null].map((soc) => isSurveyed({ ...NO_TABLES, occupations }, soc))
    expect(asked).toEqual([true, false, false])
    expect(isSurveyed(NO_TABLES, '15-1254')).toBe(false)
  })
})
