import { describe, expect, it } from 'vitest'
import { forecastCheck, forecastProblem } from '#selectors/forecastCheck.ts'
import { growthInstead } from '#selectors/growthInstead.ts'
import { forecastTable } from '#selectors/forecastTable.ts'
import { markText } from '#selectors/forecastMarks.ts'
import { NO_TABLES } from '#store/tables.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

const tables = { ...NO_TABLES, projections: projectionsFixture }

function viewOf(soc: string, round: string | null = null): View {
  return { ...DEFAULT_VIEW, view: 'growth', show: 'check', roles: [soc], round }
}

function checkOf(soc: string, round: string | null = null) {
  const check = forecastCheck(tables, viewOf(soc, round))
  if (check === null) throw new Error(`nothing of ${soc}`)
  return check
}

describe('readings of a forecast check', () => {
  it('gives two readings of web developers, with why neither is exact', () => {
    const { title, readings } = checkOf('15-1254').beside
    expect(title).toBe('How far off was it in 2024? Two readings, neither exact')
    expect(readings.map(({ name, jobs, difference, percent }) => [name, jobs, difference, percent])).toEqual([
      ['Web developers alone', '86,000', '−102,000', '−54%'],
      ['With designers', '214,900', '+26,900', '+14%'],
    ])
    expect(readings.map(({ reason }) => reason)).toEqual([
      'Too narrow. The code behind 188,000 also held jobs that now count as designers.',
      'Too wide. It also took in a part of “computer occupations, all other”.',
    ])
  })

  it('sets the clean case of web developers beside it', () => {
    expect(checkOf('15-1254').beside.clean).toEqual({
      from: 2021,
      to: 2024,
      base: '95,300',
      latest: '86,000',
      change: 'Down 9,300 (−9.8%) in three years.',
      said: { from: 2021, target: '124,100', year: 2031 },
    })
  })

  it('gives an unbroken code one reading and its forecast and real growth', () => {
    const { readings, notes, clean } = checkOf('29-1141').beside
    expect(readings).toHaveLength(1)
    expect(readings[0]?.reason).toBe('The code and what it holds are the same in both figures.')
    expect(notes).toEqual(['The forecast said +16.0% in ten years; it was +23.3%.'])
    expect(clean).toBeNull()
  })

  it('calls a code comparable that merely joins old ones', () => {
    expect(checkOf('31-1120').beside.readings.map(({ reason }) => reason)).toEqual([
      'Comparable. Two old codes became this one; both figures hold them all.',
    ])
  })

  it('says what is not known yet', () => {
    expect(checkOf('15-1254', '2016-26').beside).toMatchObject({
      title: 'Not known before 2026',
      readings: [],
    })
  })
})

describe('rounds of a forecast check', () => {
  it('puts the newest judged round in front unless the view asks for another', () => {
    expect(checkOf('43-4051').chosen?.round).toBe('2014-24')
    expect(checkOf('43-4051', '2019-29').chosen?.round).toBe('2019-29')
  })

  it('says that a role lacks the round asked for', () => {
    const { chosen, notice } = checkOf('15-1254', '2010-20')
    expect(chosen?.round).toBe('2014-24')
    expect(notice).toBe('No forecast 2010–20 for web developers is in our files; 2014–24 is shown.')
    expect(checkOf('15-1254', '2016-26').notice).toBeNull()
  })

  it('has a row for every forecast, two where the role and the wider group were both forecast', () => {
    expect(checkOf('15-1254').rows.map(({ years, group, open }) => [years, group, open])).toEqual([
      ['2012–22', null, null],
      ['2014–24', null, null],
      ['2016–26', null, 'open until 2026'],
      ['2019–29', 'with designers', 'open until 2029'],
      ['2021–31', null, 'open until 2031'],
      ['2021–31', 'with designers', 'open until 2031'],
      ['2022–32', null, 'open until 2032'],
      ['2022–32', 'with designers', 'open until 2032'],
      ['2024–34', null, 'open until 2034'],
      ['2024–34', 'with designers', 'open until 2034'],
    ])
  })

  it('writes misses exactly into the table and says in CSV until when the rest is open', () => {
    const { rows, names } = checkOf('15-1254')
    const { columns } = forecastTable(rows, names)
    const cells = (i: number) => columns.map(({ value }) => value(rows[i]!))
    expect(cells(1)).toEqual(['2014–24', 148_500, 188_000, 86_000, -102_000, 214_900, 26_900, 58_600, null])
    expect(cells(2).slice(3, 7)).toEqual(new Array(4).fill('open until 2026'))
    // 2014–24 published 58,600 openings in ten years; from 2016–26 on they are a year's.
    expect(cells(2)[7]).toBeNull()
    expect(cells(2)[8]).toBeGreaterThan(0)
  })

  it('names the rounds that are missing', () => {
    expect(checkOf('15-1254').missing).toEqual([
      '2010–20: no comparable figure',
      '2019–29: published only together with designers',
      '2018–28, 2020–30 and 2023–33 are not in our files',
    ])
  })
})

describe('dots of a forecast check', () => {
  it('say figure, period, code and round', () => {
    const mark = checkOf('15-1254').marks.find(({ key }) => key === 'old 2014-24 target')
    expect(mark && markText(mark)).toBe(
      '188,000 in 2024, forecast made from 2014; from, 2014 148,500; web developers alone 86,000, −102,000 (−54%); with designers 214,900, +26,900 (+14%); 15-1134 · BLS Employment Projections 2014–24',
    )
  })

  it('are walked by year', () => {
    const years = checkOf('15-1254').marks.map(({ year }) => year)
    expect(years).toEqual([...years].sort((a, b) => a - b))
  })
})

describe('a role without forecasts', () => {
  it('is said to have no code in the projections', () => {
    expect(forecastProblem(tables, viewOf('99-9999'))).toBe(
      'No round of the projections has the code 99-9999.',
    )
  })

  it('is shown by the combined code that holds it, and says so', () => {
    expect(forecastProblem(tables, viewOf('31-1121'))).toBeNull()
    const { soc, notice } = checkOf('31-1121')
    expect([soc, notice]).toEqual([
      '31-1120',
      'The projections publish 31-1121 only within home health and personal care aides (31-1120): their forecasts are shown.',
    ])
  })

  it('is an old code: the one that goes on with it is shown, or those that it became are named', () => {
    expect(checkOf('29-1111')).toMatchObject({
      soc: '29-1141',
      notice: '29-1111 is the old code of registered nurses, now 29-1141.',
    })
    expect(checkOf('31-1011')).toMatchObject({
      soc: '31-1120',
      notice:
        '31-1011 is an old code. Since 2018 its jobs count within home health and personal care aides (31-1120): their forecasts are shown.',
    })
    expect(checkOf('15-1134').notice).toBe('15-1134 is an old code. Since 2018 its jobs count as:')
    expect(growthInstead(tables, viewOf('15-1134')).map(({ soc }) => soc)).toEqual(['15-1254', '15-1255'])
    expect(checkOf('25-1000').notice).toBe('25-1000 is an old code. No later code goes on with it.')
    expect(growthInstead(tables, viewOf('15-1254'))).toEqual([])
  })

  it('is a code that one round published for several roles: it leads to each of them, and says how far its figures go', () => {
    const { notice, deck } = checkOf('15-1257')
    expect(notice).toBe('15-1257 joins several roles. Later rounds publish them apart:')
    expect(growthInstead(tables, viewOf('15-1257')).map(({ soc }) => soc)).toEqual(['15-1254', '15-1255'])
    expect(deck).toContain('later figure, to 2019 ·')
    expect(growthInstead(tables, viewOf('31-1120'))).toEqual([])
  })

  it('took in another old code whole: the reason does not call it a part', () => {
    const { beside, headline } = checkOf('15-1132')
    expect(beside.readings[0]?.reason).toMatch(
      /^Too wide\. It also took in “software developers, systems software” and a part of “computer/,
    )
    expect(headline).toMatch(
      /^Software developers, applications: 853,700 .* They now count among 1,895,500 jobs\.$/,
    )
  })

  it('is a code of no round', () => {
    expect(forecastProblem(tables, viewOf('99-9999'))).toBe(
      'No round of the projections has the code 99-9999.',
    )
  })

  it('is a title of visa filings', () => {
    expect(forecastProblem(tables, viewOf('backend-engineer'))).toMatch(/^Forecasts are made for occupations/)
    expect(forecastCheck(tables, viewOf('backend-engineer'))).toBeNull()
  })
})
