import { describe, expect, it } from 'vitest'
import { inMayDollars } from '#domain/payHistory.ts'
import type { Tables } from '#store/tables.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { changeSinceBreak, timeHeadline } from '#selectors/timeHeadline.ts'
import { nationLines, pointsOf, type TimeLine } from '#selectors/timeLines.ts'
import { timePicture, type TimePicture } from '#selectors/timePicture.ts'
import { timeTable } from '#selectors/timeTable.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { EVERY_STATE, tablesOf } from '../fixtures/cities.ts'
import { CPI, NURSE_HISTORY, WEB_HISTORY } from '../fixtures/histories.ts'

const PLACES = [
  { code: '14460', short: 'Boston, MA', median: 95_000 },
  { code: '41940', short: 'San Jose, CA', median: 160_000 },
  { code: '42660', short: 'Seattle, WA', median: 130_000 },
]
const TABLES: Tables = { ...tablesOf(PLACES), cpi: CPI, histories: { '15-1254': WEB_HISTORY } }

function timeOf(change: Partial<View> = {}, tables = TABLES): TimePicture {
  const view: View = { ...DEFAULT_VIEW, show: 'time', ...change }
  const picture = citiesPicture(tables, view)
  const time = picture && timePicture(tables, view, picture)
  if (!time) throw new Error('nothing to show')
  return time
}

const stretchesOf = (line: TimeLine | undefined): readonly string[] =>
  (line?.stretches ?? []).map((stretch) => stretch.map(({ year }) => String(year).slice(2)).join(' '))

const lineOf = (time: TimePicture, key: string): TimeLine | undefined =>
  time.lines.find((line) => line.key === key)

describe('pay in dollars of May 2025', () => {
  it('goes by May where it is here, else by the average of the year', () => {
    expect(inMayDollars(100, 2021, 2025, CPI)).toBeCloseTo(125)
    expect(inMayDollars(100, 2012, 2025, CPI)).toBeCloseTo(162.5)
    expect(inMayDollars(100, 2025, 2025, CPI)).toBe(100)
    expect(inMayDollars(100, 2011, 2025, CPI)).toBeNull()
  })

  it('is what the lines show when it is asked for, the published figure staying in the table', () => {
    const paid = lineOf(timeOf(), 'US')
    const real = lineOf(timeOf({ dollars: 'may2025' }), 'US')
    expect(paid && pointsOf(paid)[0]).toMatchObject({ year: 2021, shown: 78_000, paid: 78_000 })
    expect(real && pointsOf(real)[0]).toMatchObject({ year: 2021, shown: 97_500, paid: 78_000 })
  })
})

describe('the lines of pay over time', () => {
  it('break at the method of 2021, the areas of 2024 and a missing year; old codes stand apart', () => {
    const time = timeOf({ metros: ['42660'] })
    expect(stretchesOf(lineOf(time, 'US'))).toEqual(['21 22', '24 25'])
    expect(stretchesOf(lineOf(time, '42660'))).toEqual(['21 22 23', '24 25'])
    expect(stretchesOf(lineOf(time, 'US 15-1134 old'))).toEqual(['12 13 14 15 16 17 18'])
    expect(stretchesOf(lineOf(time, 'US 15-1257 combined'))).toEqual(['19 20'])
  })

  it('of an unbroken code run through the change of codes, not through that of the method', () => {
    const [line] = nationLines(NURSE_HISTORY, { prices: CPI, dollars: 'paid' })
    expect(stretchesOf(line)).toEqual(['12 13 14 15 16 17 18 19 20', '21 22', '24 25'])
  })

  it('leave a floor alone: nothing is joined to it', () => {
    const line = lineOf(timeOf({ metros: ['41940'] }), '41940')
    expect(stretchesOf(line)).toEqual(['21', '22', '23', '24 25'])
  })

  it('are the nation, the kept places in their slots, and the open one', () => {
    const looks = timeOf({ metros: ['42660', '41940'], open: '14460' }).lines.map(
      ({ key, look }) => `${key} ${look}`,
    )
    expect(looks.slice(0, 4)).toEqual(['US nation', '42660 0', '41940 1', '14460 open'])
  })

  it('are never more than the nation, six kept places and the open one, and say how many are not drawn', () => {
    const metros = ['42660', '41940', '14460', '1', '2', '3', '4'].map((code) => code.padStart(5, '9'))
    const time = timeOf({ metros })
    expect(time.missing).toContain('1 kept place more not drawn')
  })
})

describe('what pay over time is compared with', () => {
  const looks = (change: Partial<View>) =>
    timeOf(change)
      .lines.filter(({ kind }) => kind === 'own')
      .map(({ name, look }) => `${name} ${look}`)

  it('has its line beside the nation’s, unless the place has one of its own', () => {
    expect(looks({ metros: ['42660'], base: '14460' })).toEqual([
      'the nation nation',
      'Boston base',
      'Seattle 0',
    ])
    expect(looks({ metros: ['14460'], base: '14460' })).toEqual(['the nation nation', 'Boston 0'])
    expect(looks({ metros: ['42660'], base: '14460', open: '14460' })).toEqual([
      'the nation nation',
      'Seattle 0',
      'Boston open',
    ])
    expect(timeOf({ base: '14460' }).missing.join()).not.toContain('compared with')
  })

  it('is named where it has no history of the role', () => {
    const histories = { '15-1254': { ...WEB_HISTORY, metros: null } }
    expect(timeOf({ base: '14460' }, { ...TABLES, histories }).missing).toContain(
      'Boston, compared with, has no line: no earlier figure of it is here for this role',
    )
    const states = EVERY_STATE
    expect(timeOf({ base: 'CO' }, { ...TABLES, states }).missing).toContain(
      'Colorado, compared with, has no line: earlier figures of states are not here for this role',
    )
    expect(timeOf({ base: 'mine', salary: 92_000 }).missing.join()).not.toContain('compared with')
  })
})

describe('the reasons of the breaks', () => {
  it('are in words, oldest first, and name the older codes and the older area', () => {
    const time = timeOf({ metros: ['14460'] })
    expect(time.breaks.map(({ key, at }) => `${key} ${at}`)).toEqual([
      'codes 2018.5',
      'method 2020.5',
      'missing 2023',
      'areas 2023.5',
    ])
    expect(time.breaks[0]?.reason).toContain(
      '2019–20: 15-1257, Web developers and digital interface designers (holds other roles too)',
    )
    expect(time.breaks[3]?.reason).toMatch(
      /those of July 2023.*Until then Boston was Boston-Cambridge-Nashua, MA-NH\.$/,
    )
  })

  it('leave out what does not concern the picture: no areas where only the nation is drawn', () => {
    const tables = { ...TABLES, histories: { '15-1254': { ...NURSE_HISTORY, soc: '15-1254' } } }
    const time = timeOf({ metros: ['42660'] }, tables)
    expect(time.breaks.map(({ key }) => key)).toEqual(['method', 'missing'])
    expect(time.missing.join()).toContain('this role has the nation’s alone')
  })

  it('carry the publisher’s caution, and say what else is not drawn', () => {
    expect(timeOf().missing[0]).toMatch(/^BLS does not encourage the use of this survey as a time series/)
    expect(timeOf({ measure: 'p90' }).missing).toContain('Earlier years are here as medians only')
  })
})

describe('the headline over time', () => {
  it('says the change since the last break, as paid and in dollars of May 2025', () => {
    // 120,000 → 130,000 with prices 310 → 325
    expect(timeOf({ metros: ['42660'] }).headline).toBe(
      'Since May 2024, pay of web developers in Seattle rose 8.3% as paid, 3.3% in May 2025 dollars.',
    )
  })

  it('is the nation’s since 2021 where no place is chosen: never across the break, but over a missing year', () => {
    // 78,000 → 91,000 with prices 260 → 325
    expect(timeOf().headline).toBe(
      'Since May 2021, pay of web developers rose 17% as paid but fell 6.7% in May 2025 dollars.',
    )
  })

  it('names no market under 100 jobs, none with a floor at either end, none that ends earlier', () => {
    const points = (change: (year: number) => object) =>
      WEB_HISTORY.metros!.map((metro) => ({
        ...metro,
        points: metro.points.map((point) => ({ ...point, ...change(point.year) })),
      }))
    const headlineOf = (metros: NonNullable<typeof WEB_HISTORY.metros>) =>
      timeOf({ metros: ['42660'] }, { ...TABLES, histories: { '15-1254': { ...WEB_HISTORY, metros } } })
        .headline
    expect(headlineOf(points(() => ({ jobs: 90 })))).toMatch(/^Since May 2021, pay of web developers rose/)
    expect(headlineOf(points((year) => ({ floor: year === 2024 })))).not.toContain('Seattle')
    expect(headlineOf(points((year) => (year === 2025 ? { median: null } : {})))).not.toContain('Seattle')
  })

  it('says so where no two years can be compared', () => {
    expect(timeHeadline('Web developers', null)[0]).toBe(
      'What web developers earn cannot be compared with any year before May 2025.',
    )
    const old = timeOf().lines.find(({ kind }) => kind === 'old')
    expect(old && changeSinceBreak(old)).toBeNull()
  })
})

describe('my own pay over time', () => {
  const mine = { base: 'mine', salary: 92_000 } as const
  it('is drawn in dollars of May 2025 only, and said otherwise', () => {
    expect(timeOf({ ...mine, dollars: 'may2025' }).ownPay).toBe(92_000)
    expect(timeOf(mine).ownPay).toBeNull()
    expect(timeOf(mine).missing.join()).toContain(
      'Your own pay is of today: it is drawn in May 2025 dollars only',
    )
  })
})

describe('the table of pay over time', () => {
  it('has every mark with its code, both dollars and the price index used', () => {
    const { columns, rows } = timeTable(timeOf({ metros: ['42660'] }))
    expect(columns.map(({ key }) => key)).toEqual([
      'year',
      'area',
      'areaCode',
      'code',
      'title',
      'paid',
      'floor',
      'real',
      'cpi',
      'cpiKind',
      'jobs',
    ])
    const values = (at: number) => columns.map((column) => column.value(rows[at]!))
    expect(values(0)).toEqual([
      2021,
      'The nation',
      'US',
      '15-1254',
      'Web developers',
      78_000,
      'no',
      97_500,
      260,
      'May',
      1000,
    ])
    const old = rows.findIndex(({ point }) => point.year === 2012)
    expect(values(old).slice(7, 10)).toEqual([97_500, 200, 'the year'])
  })
})
