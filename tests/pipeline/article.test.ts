import { describe, expect, it } from 'vitest'
import type { Metro } from '#domain/area.ts'
import type { AreaStats } from '#domain/wages.ts'
import { articleFacts } from '../../pipeline/article.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'
import { writeInputs } from './writeInputs.ts'

type Place = readonly [code: string, short: string, median: number, prices: number, jobs: number | null]

const NAMED: readonly Place[] = [
  ['41860', 'San Francisco, CA', 152_450, 115.613, 1420],
  ['42660', 'Seattle, WA', 130_440, 111.133, 3470],
  ['35620', 'New York, NY', 104_820, 112.563, 4200],
  ['31080', 'Los Angeles, CA', 107_290, 113.566, 2310],
  ['16980', 'Chicago, IL', 96_870, 103.595, 2790],
]
const SURVEY = [
  ['area', 'occ_code', 'occ_title', 'o_group', 'a_median'],
  ['99', '15-1250', 'Software and Web Developers', 'broad', 1],
  ['99', '15-1257', 'Web Developers and Digital Interface Designers', 'detailed', 73760],
] as const

function metro([code, short, , prices]: Place): Metro {
  return {
    kind: 'metro',
    code,
    name: short,
    short,
    states: [],
    population: null,
    prices,
    latitude: 0,
    longitude: 0,
  }
}

function pay([area, , median, , jobs]: Place): AreaStats {
  return {
    area,
    jobs,
    quotient: null,
    p10: null,
    p25: null,
    median,
    p75: null,
    p90: null,
    mean: null,
    floors: [],
  }
}

const FILINGS = ['backend-engineer', 'frontend-engineer', 'full-stack-engineer'].map((slug, i) => ({
  slug,
  title: slug,
  group: 'Dev',
  nation: { area: 'US', filings: 100 + i, p25: null, median: 160_000 - i, p75: null },
  metros: [],
  mix: [],
}))

function facts(
  places: readonly Place[],
  { filings = FILINGS, projections = projectionsFixture } = {},
): ReturnType<typeof articleFacts> {
  const inputs = writeInputs({ 'oews/national_M2019_dl.xlsx': { national: SURVEY } })
  const nation = {
    ...pay(['US', '', 92_650, 100, 70_190]),
    mean: 98_770,
    jobsError: null,
    meanError: null,
  }
  const role = { soc: '15-1254', nation, metros: places.map(pay) }
  return articleFacts(inputs, role, places.map(metro), filings, projections)
}

describe('the article’s claims', () => {
  it('stand beside the published figures', () => {
    expect(facts(NAMED)).toMatchObject({
      claims: { averagePay: 75_487, positions: 148_500, forecast: 188_000 },
      median: 92_650,
      mean: 98_770,
      then: { year: 2019, code: '15-1257', median: 73_760 },
      round: {
        id: '2014-24',
        code: '15-1134',
        base: 148_500,
        target: 188_000,
        laterRound: '2024-34',
        narrow: 86_000,
        wide: 214_900,
      },
    })
  })

  it('name the cities with pay and price level', () => {
    expect(facts(NAMED).cities[2]).toEqual({
      metro: '35620',
      short: 'New York, NY',
      median: 104_820,
      prices: 112.563,
    })
  })

  it('miss metro areas that pay 15% above the nation after prices and are no small market', () => {
    const { missing } = facts([
      ...NAMED,
      ['19820', 'Detroit, MI', 108_550, 100.298, 870],
      ['41940', 'San Jose, CA', 166_670, 110.423, 1130],
      ['40060', 'Richmond, VA', 117_090, 97.858, null],
      ['14460', 'Boston, MA', 108_520, 108.266, 1450],
      ['12580', 'Baltimore, MD', 107_590, 104.487, 790],
      ['21780', 'Evansville, IN', 109_000, 91.528, 70],
    ])
    expect(missing).toEqual(['San Jose, CA', 'Detroit, MI'])
  })

  it('cannot be checked without a city, a filed title or the round', () => {
    expect(() => facts(NAMED.slice(1))).toThrow('expected pay and price level of San Francisco; found none')
    expect(() => facts(NAMED, { filings: FILINGS.slice(1) })).toThrow(
      'expected a filed title backend-engineer',
    )
    const rounds = projectionsFixture.rounds.filter(({ id }) => id !== '2014-24')
    expect(() => facts(NAMED, { projections: { ...projectionsFixture, rounds } })).toThrow(
      'expected a round from 148500 to 188000 jobs and later figures; found none',
    )
  })
})
