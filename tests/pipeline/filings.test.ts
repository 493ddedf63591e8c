import { describe, expect, it } from 'vitest'
import { alsoCalled } from '../../pipeline/alsoCalled.ts'
import { readFilings } from '../../pipeline/filings.ts'
import type { OnetTitle } from '../../pipeline/onetTitles.ts'
import { writeInputs } from './writeInputs.ts'

const PAY_HEAD = 'title_group,title,area,filings,wage_p25,wage_median,wage_p75\n'
const MIX_HEAD = 'title,soc,share_of_filings\n'
const BACKEND = 'Dev,Backend Engineer,99,1029,125000,169309,210120\n'
const MIX = 'Backend Engineer,15-1252,0.862\nBackend Engineer,other,0.138\n'
const SOCS = new Set(['15-1252', '15-1254', '15-1299', '31-1120'])
const COMBINED = [{ code: '31-1120', title: 'Aides', parts: ['31-1121', '31-1122'] }]

function read(pay: string, mix: string): ReturnType<typeof readFilings> {
  const inputs = writeInputs({
    'lca/lca-titles-fy2025.csv': PAY_HEAD + pay,
    'lca/lca-titles-soc-mix-fy2025.csv': MIX_HEAD + mix,
  })
  return readFilings(inputs, new Set(['41860', '42660']), SOCS, COMBINED)
}

describe('visa filings by title', () => {
  it('give pay of the nation and of metro areas, and what the title was filed under', () => {
    const [title] = read(`${BACKEND}Dev,Backend Engineer,42660,95,,180000.5,\n`, MIX)
    expect(title).toEqual({
      slug: 'backend-engineer',
      title: 'Backend Engineer',
      group: 'Dev',
      nation: { area: 'US', filings: 1029, p25: 125_000, median: 169_309, p75: 210_120 },
      metros: [{ area: '42660', filings: 95, p25: null, median: 180_001, p75: null }],
      mix: [{ soc: '15-1252', share: 0.862 }],
    })
  })

  it('count codes of the release only, and parts of a combined code together', () => {
    const mix = `${BACKEND.split(',')[1]!},15-1295,0.1\nBackend Engineer,31-1121,0.1\nBackend Engineer,31-1122,0.2\n`
    expect(read(BACKEND, mix)[0]?.mix).toEqual([{ soc: '31-1120', share: 0.3 }])
  })

  it.each([
    [
      'Dev,Backend Engineer,99999,9,1e5,169309,210120\n',
      'row 2, column area: expected a metro area of the release',
    ],
    [BACKEND + BACKEND, 'row 3, column area: expected one row for Backend Engineer'],
    [
      'Dev,Backend Engineer,99,9,170000,169309,210120\n',
      'column wage_median: expected a median between its quarters',
    ],
    ['Dev,Backend Engineer,99,9.5,125000,169309,210120\n', 'column filings: expected a count of filings'],
    ['Dev,Backend Engineer,99,9,125000,good,210120\n', 'column wage_median: expected a number; found "good"'],
    ['Dev,Backend Engineer,99,9,125000,169,210120\n', 'expected'],
    [
      'Dev,Backend Engineer,41860,9,125000,169309,210120\n',
      'expected a row of the nation (99) for Backend Engineer',
    ],
  ])('refuse %j', (pay, message) => {
    expect(() => read(pay, MIX)).toThrow(message)
  })

  it.each([
    ['Backend Engineer,15-1252,0.7\nBackend Engineer,other,0.4\n', 'row 3, column share_of_filings'],
    ['Backend Engineer,developers,0.7\n', 'row 2, column soc: expected a code like 15-1252, or other'],
    ['Frontend Engineer,15-1252,0.7\n', 'expected rows for Backend Engineer; found none'],
  ])('refuse shares %j', (mix, message) => {
    expect(() => read(BACKEND, mix)).toThrow(message)
  })
})

const OCCUPATIONS = [
  ['15-1252', 'Software developers'],
  ['15-1254', 'Web developers'],
  ['15-1255', 'Web and digital interface designers'],
  ['15-1299', 'Computer occupations, all other'],
].map(([soc = '', title = '']) => ({ soc, title, short: title, nation: null }))

function onet(titles: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, OnetTitle> {
  return new Map(
    Object.entries(titles).map(([title, socs]) => [
      title.toLowerCase(),
      { title, socs: new Map(socs.map((soc) => [soc, 'used' as const])) },
    ]),
  )
}

function called(
  titles: Readonly<Record<string, readonly string[]>>,
  filed: readonly (readonly [title: string, filings: number, soc: string, share: number])[],
): ReturnType<typeof alsoCalled> {
  const filings = filed.map(([title, count, soc, share]) => ({
    slug: title.toLowerCase().replace(' ', '-'),
    title,
    group: 'Dev',
    nation: { area: 'US', filings: count, p25: null, median: 1, p75: null },
    metros: [],
    mix: [{ soc, share }],
  }))
  return alsoCalled(filings, onet(titles), OCCUPATIONS)
}

const TITLES = {
  'Back End Developer': ['15-1254'],
  'Back-End Engineer': ['15-1254'],
  'Front End Developer': ['15-1254', '15-1255'],
  'Full Stack Developer': ['15-1252', '15-1254'],
}
const BACKEND_FILED = ['Backend Engineer', 1029, '15-1252', 0.862] as const
const FRONTEND_FILED = ['Frontend Engineer', 2000, '15-1252', 0.8908] as const
const FULLSTACK_FILED = ['Full-stack Engineer', 3685, '15-1252', 0.8961] as const

describe('titles that people look for where employers do not file them', () => {
  it('send web developers’ backend developers to software developers', () => {
    expect(called(TITLES, [FULLSTACK_FILED, FRONTEND_FILED, BACKEND_FILED]).get('15-1254')).toEqual({
      title: 'backend developer',
      slug: 'backend-engineer',
      filings: 1029,
      share: 0.862,
      soc: '15-1252',
      name: 'Software developers',
      median: null,
    })
  })

  it('prefer the title that O*NET lists under the fewest occupations, not the most filed one', () => {
    const all = called(TITLES, [FRONTEND_FILED, BACKEND_FILED])
    expect([all.get('15-1254')?.slug, all.get('15-1255')?.slug]).toEqual([
      'backend-engineer',
      'frontend-engineer',
    ])
  })

  it('say nothing where O*NET lists the title under the filed occupation too', () => {
    expect(called(TITLES, [FULLSTACK_FILED]).size).toBe(0)
  })

  it('say nothing where no occupation has more than half of the filings', () => {
    expect(called(TITLES, [['Backend Engineer', 1029, '15-1252', 0.5]]).size).toBe(0)
  })

  it('neither send to nor start from a remainder', () => {
    expect(called(TITLES, [['Backend Engineer', 1029, '15-1299', 0.9]]).size).toBe(0)
    expect(called({ 'Back End Engineer': ['15-1299'] }, [BACKEND_FILED]).size).toBe(0)
  })

  it('keep acronyms in capitals', () => {
    const all = called({ 'Machine Learning Engineer': ['15-1254'] }, [['ML Engineer', 9, '15-1252', 0.6]])
    expect(all.get('15-1254')?.title).toBe('ML engineer')
  })
})
