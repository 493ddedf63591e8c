import { MISSING_ABOVE } from '#domain/article.ts'
import type { ArticleFacts } from '#domain/article.ts'
import type { Metro } from '#domain/area.ts'
import type { Unlisted } from './filings.ts'
import { forecastTracks } from '#domain/forecast.ts'
import { afterPrices } from '#domain/prices.ts'
import type { Projections } from '#domain/projection.ts'
import { mayBeNamed } from '#domain/wages.ts'
import type { RoleTable } from '#domain/wages.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { readTable } from './readTable.ts'

/** What the article says, word for word in figures: the only numbers here that no statistic gives. */
const CLAIMS = {
  averagePay: 75_487,
  cities: ['San Francisco', 'Seattle', 'New York', 'Los Angeles', 'Chicago'],
  positions: 148_500,
  forecast: 188_000,
} as const satisfies ArticleFacts['claims']

/** The role the article's statistics are of. */
export const ARTICLE_SOC = '15-1254'
/** Its forecast is said to lie this many years ahead. */
const YEARS_AHEAD = 5
/** Filed titles that its claim on specialisation compares. */
const SPECIALISATIONS = ['backend-engineer', 'frontend-engineer', 'full-stack-engineer']

/**
 * Every figure needed to check the article's claims. `role`: the table of `ARTICLE_SOC`. Throws `PipelineProblem`: a named city
 * without pay or price level, a filed title or a round that is missing, no figure for the role in the survey of the article's year.
 */
export function articleFacts(
  inputs: Inputs,
  role: Pick<RoleTable, 'soc' | 'nation' | 'metros'>,
  metros: readonly Metro[],
  filings: readonly Unlisted[],
  projections: Projections,
): ArticleFacts {
  const { median, mean } = role.nation
  if (median === null || mean === null)
    throw new PipelineProblem({ file: 'article.ts' }, `expected the nation's median and mean of ${role.soc}`)
  const round = quotedRound(projections, role.soc)
  const payOf = new Map(role.metros.map((row) => [row.area, row]))
  const cities = CLAIMS.cities.map((name) => {
    const metro = metros.find(({ short }) => short.startsWith(`${name},`))
    const pay = metro && payOf.get(metro.code)?.median
    if (metro === undefined || metro.prices === null || pay === null || pay === undefined)
      throw new PipelineProblem({ file: 'article.ts' }, `expected pay and price level of ${name}; found none`)
    return { metro: metro.code, short: metro.short, median: pay, prices: metro.prices }
  })
  const named = new Set(cities.map(({ metro }) => metro))
  return {
    claims: CLAIMS,
    soc: role.soc,
    median,
    mean,
    then: surveyOf(inputs, role.soc, round.targetYear - YEARS_AHEAD, projections),
    cities,
    missing: metros
      .flatMap(({ code, short, prices }) => {
        const row = payOf.get(code)
        if (row === undefined || row.median === null || prices === null) return []
        const missed = afterPrices(row.median, prices) >= median * (1 + MISSING_ABOVE)
        return missed && mayBeNamed(row) && !named.has(code) ? [{ short, pay: row.median }] : []
      })
      .sort((a, b) => b.pay - a.pay)
      .map(({ short }) => short),
    filings: SPECIALISATIONS.map((slug) => {
      const filed = filings.find((each) => each.slug === slug)
      if (filed === undefined)
        throw new PipelineProblem({ file: 'article.ts' }, `expected a filed title ${slug}; found none`)
      return { slug, title: filed.title, median: filed.nation.median, filings: filed.nation.filings }
    }),
    round: round.facts,
  }
}

/** The round that says what the article quotes, with the later figures for its target year. */
function quotedRound(
  projections: Projections,
  soc: string,
): { readonly facts: ArticleFacts['round']; readonly targetYear: number } {
  const tracks = forecastTracks(projections, soc)
  const ray = tracks?.rays.find(
    ({ reading, base, target }) =>
      reading === 'old' && base === CLAIMS.positions && target === CLAIMS.forecast,
  )
  const later = projections.rounds.find(({ base }) => base === ray?.to)
  const code = tracks?.old?.codes[0]?.code
  if (!ray?.narrow || !ray.wide || later === undefined || code === undefined)
    throw new PipelineProblem(
      { file: 'projections' },
      `expected a round from ${String(CLAIMS.positions)} to ${String(CLAIMS.forecast)} jobs and later figures; found none`,
    )
  return {
    targetYear: ray.to,
    facts: {
      id: ray.round,
      code,
      base: ray.base,
      target: ray.target,
      laterRound: later.id,
      narrow: ray.narrow.jobs,
      wide: ray.wide.jobs,
    },
  }
}

/** The nation's median in the survey of a past year, under the role's own code or the combined code that then held it. */
function surveyOf(inputs: Inputs, soc: string, year: number, projections: Projections): ArticleFacts['then'] {
  const file = inputs.find(`oews/national_M${String(year)}_dl`)
  const codes = [
    soc,
    ...projections.combined.filter(({ parts }) => parts.includes(soc)).map(({ code }) => code),
  ]
  const row = readTable(inputs, file, {
    columns: { code: 'OCC_CODE', title: 'OCC_TITLE', group: 'O_GROUP', median: 'A_MEDIAN' },
  }).find((each) => each.text('group') === 'detailed' && codes.includes(each.text('code')))
  if (row === undefined)
    throw new PipelineProblem({ file }, `expected a detailed occupation ${codes.join(' or ')}; found none`)
  const median = row.number('median')
  if (!Number.isInteger(median)) throw row.problem('median', 'whole dollars')
  return { year, code: row.text('code'), title: row.word('title'), median }
}
