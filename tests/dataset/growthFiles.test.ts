import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFile } from '#dataset/files/articleFile.ts'
import { DataFileError } from '#dataset/files/dataFile.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { projectionsFile } from '#dataset/files/projectionsFile.ts'
import { titlesFile } from '#dataset/files/titlesFile.ts'
import type { ArticleFacts } from '#domain/article.ts'
import type { FiledPay } from '#domain/filings.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

const ARTICLE: ArticleFacts = {
  claims: { averagePay: 75_487, cities: ['Seattle'], positions: 148_500, forecast: 188_000 },
  soc: '15-1254',
  median: 92_650,
  mean: 98_770,
  then: { year: 2019, code: '15-1257', title: 'Web developers and designers', median: 73_760 },
  cities: [{ metro: '42660', short: 'Seattle, WA', median: 130_440, prices: 111.133 }],
  missing: ['San Jose, CA'],
  filings: [{ slug: 'backend-engineer', title: 'Backend Engineer', median: 169_309, filings: 1029 }],
  round: {
    id: '2014-24',
    code: '15-1134',
    base: 148_500,
    target: 188_000,
    laterRound: '2024-34',
    narrow: 86_000,
    wide: 214_900,
  },
}

const digit = fc.integer({ min: 0, max: 9999 })
const socs = digit.map((n) => `15-${String(n).padStart(4, '0')}`)
const words = fc.stringMatching(/^[A-Za-z#+]{1,8}( [a-z]{1,8}){0,3}$/)
const dollars = fc.integer({ min: 1, max: 1_000_000 })

function pay(area: fc.Arbitrary<string>): fc.Arbitrary<FiledPay> {
  return fc.record({
    area,
    filings: fc.integer({ min: 1, max: 99_999 }),
    p25: fc.option(dollars),
    median: dollars,
    p75: fc.option(dollars),
  })
}

const title = fc.record({
  title: words,
  socs: fc.uniqueArray(socs, { maxLength: 5 }),
  evidence: fc.constantFrom('onet' as const, 'abbreviation' as const),
})

const filed = fc.record({
  slug: fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9})?$/),
  title: words,
  group: words,
  nation: pay(fc.constant('US')),
  metros: fc.array(pay(fc.integer({ min: 10_000, max: 99_999 }).map(String)), { maxLength: 4 }),
  mix: fc.array(fc.record({ soc: socs, share: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000) }), {
    maxLength: 4,
  }),
  listed: fc.array(fc.record({ title: words, socs: fc.array(socs, { maxLength: 3 }) }), { maxLength: 2 }),
})

describe('decode is the inverse of encode', () => {
  it('for projections of every round', () => {
    const text = projectionsFile.encode(projectionsFixture)
    expect(projectionsFile.decode(text)).toEqual(projectionsFixture)
    expect(projectionsFile.encode(projectionsFile.decode(text))).toBe(text)
  })

  it('for openings that are not published', () => {
    const [round, ...others] = projectionsFixture.rounds
    const rows = round!.rows.map((row) => ({ ...row, openings: null }))
    const value = { ...projectionsFixture, rounds: [{ ...round!, rows }, ...others] }
    expect(projectionsFile.decode(projectionsFile.encode(value))).toEqual(value)
  })

  it('for any titles', () => {
    fc.assert(
      fc.property(fc.array(title), (titles) => {
        expect(titlesFile.decode(titlesFile.encode(titles))).toEqual(titles)
      }),
    )
  })

  it('for any filings', () => {
    fc.assert(
      fc.property(fc.array(filed, { maxLength: 5 }), (filings) => {
        expect(filingsFile.decode(filingsFile.encode(filings))).toEqual(filings)
      }),
    )
  })

  it('for the article’s facts', () => {
    expect(articleFile.decode(articleFile.encode(ARTICLE))).toEqual(ARTICLE)
  })
})

const PROJECTIONS = projectionsFile.encode(projectionsFixture)
const TITLES = titlesFile.encode([{ title: 'Webmaster', socs: ['15-1254'], evidence: 'onet' }])
const NATION: FiledPay = { area: 'US', filings: 9, p25: null, median: 100_000, p75: null }
const FILINGS = filingsFile.encode([
  {
    slug: 'pmo',
    title: 'PMO',
    group: 'PM',
    nation: NATION,
    metros: [],
    mix: [{ soc: '15-1299', share: 0.5 }],
    listed: [],
  },
])
const FACTS = articleFile.encode(ARTICLE)

describe('a file that is not whole and sound is refused by its place', () => {
  it.each([
    [projectionsFile, PROJECTIONS.slice(0, -9), 'projections.json: expected a whole JSON file'],
    [projectionsFile, TITLES, 'expected kind projections; found titles'],
    [
      projectionsFile,
      PROJECTIONS.replace('"period":"2024-34"', '"period":"2022-32"'),
      'expected period 2024-34',
    ],
    [projectionsFile, PROJECTIONS.replace(/"rows":\d+/, '"rows":3'), 'column rounds: expected 3 rows in all'],
    [
      projectionsFile,
      PROJECTIONS.replace('"15-1134"', '"15-113"'),
      'column rounds[1].code, row 5: expected text',
    ],
    [projectionsFile, PROJECTIONS.replace('"from":[', '"from":[-1,'), 'column rounds[0].from: expected'],
    [
      projectionsFile,
      PROJECTIONS.replace('"soc":2010', '"soc":"2010"'),
      'column rounds[0].soc: expected a whole number',
    ],
    [
      titlesFile,
      TITLES.replace('[[0]]', '[[1]]'),
      'titles.json: column socs, row 0: expected a list of a whole number from 0 to 0',
    ],
    [titlesFile, TITLES.replace('"Webmaster"', '""'), 'column title, row 0'],
    [titlesFile, TITLES.replace('"rows":1', '"rows":2'), 'column title: expected 2 rows; found 1'],
    [
      filingsFile,
      FILINGS.replace('"US"', '"41860"'),
      'filings/titles.json: column pay, row 0: expected the nation first',
    ],
    [filingsFile, FILINGS.replace('[5000]', '[50000]'), 'column mix[0].share, row 0'],
    [
      filingsFile,
      FILINGS.replace('[100000]', '["much"]'),
      'column pay[0].median, row 0: expected a whole number',
    ],
    [
      articleFile,
      FACTS.replace('"median":92650', '"median":null'),
      'article.json: facts.median: expected number; found null',
    ],
    [
      articleFile,
      FACTS.replace('"kind":"article"', '"kind":"roles"'),
      'article.json: kind: expected "article"; found "roles"',
    ],
    [articleFile, FACTS.slice(0, 40), 'article.json: expected a whole JSON file'],
  ])('$0.path, case %#', (file, text, message) => {
    expect(() => file.decode(text)).toThrow(DataFileError)
    expect(() => file.decode(text)).toThrow(message)
  })
})
