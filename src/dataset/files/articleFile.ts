import * as v from 'valibot'
import type { ArticleFacts } from '#domain/article.ts'
import { PERIODS } from '#domain/periods.ts'
import { SOC } from './codes.ts'
import { DataFileError } from './dataFile.ts'
import type { DataFile } from './dataFile.ts'

const dollars = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000))
const jobs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))
const text = v.pipe(v.string(), v.nonEmpty())
const soc = v.pipe(v.string(), v.regex(SOC))
const round = v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/))
const level = v.pipe(v.number(), v.minValue(50), v.maxValue(200))

const schema = v.object({
  kind: v.literal('article'),
  period: v.literal(PERIODS.wages),
  rows: v.literal(1),
  facts: v.object({
    claims: v.object({ averagePay: dollars, cities: v.array(text), positions: jobs, forecast: jobs }),
    soc,
    median: dollars,
    mean: dollars,
    then: v.object({
      year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
      code: soc,
      title: text,
      median: dollars,
    }),
    cities: v.array(
      v.object({
        metro: v.pipe(v.string(), v.regex(/^\d{5}$/)),
        short: text,
        median: dollars,
        prices: level,
      }),
    ),
    missing: v.array(text),
    filings: v.array(v.object({ slug: text, title: text, median: dollars, filings: jobs })),
    round: v.object({
      id: round,
      code: soc,
      base: jobs,
      target: jobs,
      laterRound: round,
      narrow: jobs,
      wide: jobs,
    }),
  }),
})

/** The figures that check the article's claims: article.json, one record. */
export const articleFile: DataFile<ArticleFacts> = {
  path: 'article.json',
  encode: (facts) => `${JSON.stringify({ kind: 'article', period: PERIODS.wages, rows: 1, facts })}\n`,
  decode: (content) => {
    let json: unknown
    try {
      json = JSON.parse(content)
    } catch {
      throw new DataFileError(articleFile.path, 'expected a whole JSON file; it is cut off or something else')
    }
    const result = v.safeParse(schema, json)
    if (result.success) return result.output.facts
    const issue = result.issues[0]
    const place = v.getDotPath(issue) ?? 'the file'
    throw new DataFileError(
      articleFile.path,
      `${place}: expected ${issue.expected ?? 'another value'}; found ${issue.received}`,
    )
  },
  rows: () => 1,
}
