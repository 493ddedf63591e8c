import { describe, expect, it } from 'vitest'
import type { Bridge } from '#domain/projection.ts'
import { readConsumerPrices } from '../../pipeline/consumerPrices.ts'
import { nationHistory } from '../../pipeline/history.ts'
import type { PastYear } from '../../pipeline/history.ts'
import { readMetroHistory } from '../../pipeline/metroHistory.ts'
import { readPastPay } from '../../pipeline/pastPay.ts'
import { oewsText } from './oewsText.ts'
import { writeInputs } from './writeInputs.ts'

const OLD_HEADINGS = ['OCC_CODE', 'OCC_TITLE', 'OCC_GROUP', 'TOT_EMP', 'H_MEDIAN', 'A_MEDIAN']

describe('a past survey of the nation', () => {
  it('is read by code and group: a broad group of the same code is not the occupation', () => {
    const inputs = writeInputs({
      'nation.xlsx': {
        national_dl: [
          OLD_HEADINGS,
          ['13-1020', 'Buyers', 'broad', 10, 5, 10_400],
          ['13-1020', 'Buyers', 'detailed', 20, 6, 12_480],
          ['29-1067', 'Surgeons', 'detailed', '**', '#', '#'],
        ],
      },
    })
    const rows = readPastPay(inputs, 'nation.xlsx', 2014, 'nation')
    expect(rows.map(({ soc, jobs, year }) => ({ soc, jobs, ...year }))).toEqual([
      { soc: '13-1020', jobs: 20, median: 12_480, floor: false },
      { soc: '29-1067', jobs: null, median: 187_200, floor: true },
    ])
    expect(rows[1]?.hour).toEqual({ median: 90, floor: true })
  })

  it.each([
    [2012, 187_200],
    [2016, 208_000],
    [2021, 208_000],
    [2024, 239_200],
  ])('caps at the figure of its year: %i', (year, cap) => {
    const inputs = writeInputs({ 'a.csv': oewsText([{ AREA_TYPE: '1', A_MEDIAN: '#' }]) })
    expect(readPastPay(inputs, 'a.csv', year, 'nation')[0]?.year).toEqual({ median: cap, floor: true })
  })

  it.each([
    [
      2025,
      { A_MEDIAN: '#' },
      'a.csv, row 2, column A_MEDIAN: expected a figure: the survey of 2025 has no cap; found "#"',
    ],
    [
      2022,
      { A_MEDIAN: '239210' },
      'a.csv, row 2, column A_MEDIAN: expected at most the cap of 239200; found "239210"',
    ],
    [2022, { A_MEDIAN: 'n/a' }, 'a.csv, row 2, column A_MEDIAN: expected a number, *, ** or #; found "n/a"'],
    [2022, { TOT_EMP: '1.5' }, 'a.csv, row 2, column TOT_EMP: expected a whole number of jobs; found "1.5"'],
    [2022, { O_GROUP: 'odd' }, 'a.csv, row 2, column O_GROUP: expected the name of a group; found "odd"'],
  ])('refuses what it cannot read in full (%i)', (year, cells, problem) => {
    const inputs = writeInputs({ 'a.csv': oewsText([{ AREA_TYPE: '1', ...cells }]) })
    expect(() => readPastPay(inputs, 'a.csv', year, 'nation')).toThrow(problem)
  })

  it('refuses an occupation that is there twice', () => {
    const inputs = writeInputs({ 'a.csv': oewsText([{ AREA_TYPE: '1' }, { AREA_TYPE: '1' }]) })
    expect(() => readPastPay(inputs, 'a.csv', 2022, 'nation')).toThrow(/each occupation of an area once/)
  })
})

function year(at: number, rows: Readonly<Record<string, [title: string, median: number]>>): PastYear {
  const none = { median: null, floor: false }
  return {
    year: at,
    rows: new Map(
      Object.entries(rows).map(([soc, [title, median]]) => [
        soc,
        { area: '99', areaTitle: '', soc, title, jobs: 10, year: { median, floor: false }, hour: none },
      ]),
    ),
  }
}

function bridge(from: string, kind: Bridge['kind'], narrow: string | null, wide: readonly string[]): Bridge {
  return { from, title: from, rounds: ['2012-22'], kind, narrow, wide, also: [] }
}

const codesOf = (...args: Parameters<typeof nationHistory>): readonly string[] =>
  nationHistory(...args).map(
    ({ code, kind, points }) => `${code} ${kind} ${points.map((point) => point.year).join(' ')}`,
  )

describe('the codes of an occupation through the years', () => {
  it('are one series where the code stayed and nothing contradicts it', () => {
    const years = [
      year(2018, { '29-1141': ['Registered Nurses', 1] }),
      year(2019, { '29-1141': ['Registered nurses', 2] }),
    ]
    expect(codesOf('29-1141', 'year', years, { bridges: [], combined: [] })).toEqual([
      '29-1141 own 2018 2019',
    ])
  })

  it('are one series where an old code has this successor only and nothing else went into it', () => {
    const years = [year(2018, { '15-1121': ['Analysts', 1] }), year(2021, { '15-1211': ['Analysts', 2] })]
    const bridges = [bridge('15-1121', 'same', '15-1211', ['15-1211'])]
    expect(codesOf('15-1211', 'year', years, { bridges, combined: [] })).toEqual([
      '15-1121 same 2018',
      '15-1211 own 2021',
    ])
  })

  it('are apart where the content changed: old code, combined code, own code', () => {
    const years = [
      year(2018, { '15-1134': ['Web Developers', 1] }),
      year(2019, { '15-1257': ['Web developers and designers', 2] }),
      year(2021, { '15-1254': ['Web Developers', 3], '15-1257': ['not looked at', 9] }),
    ]
    const bridges = [bridge('15-1134', 'split', '15-1254', ['15-1254', '15-1255'])]
    const combined = [{ code: '15-1257', title: '', parts: ['15-1254', '15-1255'] }]
    expect(codesOf('15-1254', 'year', years, { bridges, combined })).toEqual([
      '15-1134 old 2018',
      '15-1257 combined 2019',
      '15-1254 own 2021',
    ])
    expect(codesOf('15-1255', 'year', years.slice(0, 2), { bridges, combined })).toEqual([
      '15-1257 combined 2019',
    ])
  })

  it('never join the same code under another title, nor one whose content went elsewhere', () => {
    const renamed = [
      year(2018, { '15-2099': ['Others', 1] }),
      year(2019, { '15-2099': ['Something else', 2] }),
    ]
    expect(codesOf('15-2099', 'year', renamed, { bridges: [], combined: [] })).toEqual(['15-2099 own 2019'])
    const regrouped = [year(2018, { '15-2099': ['Others', 1] }), year(2019, { '15-2099': ['Others', 2] })]
    const bridges = [bridge('15-2099', 'regrouped', '15-2099', ['15-2051', '15-2099'])]
    expect(codesOf('15-2099', 'year', regrouped, { bridges, combined: [] })).toEqual([
      '15-2099 old 2018',
      '15-2099 own 2019',
    ])
  })
})

describe('metro areas through the years', () => {
  const files = (changes: string, before: Readonly<Record<string, string>>) =>
    writeInputs({
      'places/oews-area-changes-2023-2024.csv': `code_to_2023,code_from_2024\n${changes}`,
      ...Object.fromEntries(
        [2019, 2020, 2021, 2022, 2023].map((at) => [
          `oews/MSA_M${String(at)}_dl.csv`,
          oewsText([{ ...before, A_MEDIAN: '100' }]),
        ]),
      ),
      'oews/MSA_M2024_dl.csv': oewsText([
        { AREA: '14460', AREA_TITLE: 'Boston-Cambridge-Newton, MA-NH', A_MEDIAN: '200' },
      ]),
    })
  const boston = { AREA: '71650', AREA_TITLE: 'Boston-Cambridge-Nashua, MA-NH' }
  const metros = new Set(['14460'])

  it('go on from the area that they were, of those that joined the one of the same city', () => {
    const found = readMetroHistory(files('71650,14460\n73050,14460\n', boston), 2025, metros).get('15-1254')
    expect(found).toMatchObject([{ area: '14460', older: { code: '71650' } }])
    expect(found?.[0]?.rows.map(({ at, area }) => `${String(at)} ${area}`)).toEqual([
      '2019 71650',
      '2020 71650',
      '2021 71650',
      '2022 71650',
      '2023 71650',
      '2024 14460',
    ])
  })

  it('have no past where the area stopped being one', () => {
    const found = readMetroHistory(files('71650,\n', boston), 2025, metros).get('15-1254')
    expect(found).toMatchObject([{ area: '14460', older: null }])
    expect(found?.[0]?.rows.map(({ at }) => at)).toEqual([2024])
  })

  it('refuse an area that nobody knows, and a code of today that is none', () => {
    expect(() => readMetroHistory(files('71650,14460\n', { AREA: '99998' }), 2025, metros)).toThrow(
      'oews/MSA_M2019_dl.csv: expected areas of the release or of places/oews-area-changes-2023-2024.csv; found 99998',
    )
    expect(() => readMetroHistory(files('71650,14461\n', boston), 2025, metros)).toThrow(
      /expected codes of the release; found 14461/,
    )
    expect(() => readMetroHistory(files('71650,14460\n71650,14460\n', boston), 2025, metros)).toThrow(
      /row 3, .*each code once/,
    )
  })
})

describe('consumer prices', () => {
  const prices = (may: string, annual: string) =>
    readConsumerPrices(
      writeInputs({
        'places/cpi-u-may.csv': `year,cpi_u_may\n${may}`,
        'places/cpi-u-annual.csv': `year,cpi_u_annual_average\n${annual}`,
      }),
    )
  const years = Array.from({ length: 13 }, (_, i) => `${String(2012 + i)},200.5`).join('\n')

  it('are those of May where they are here, beside the year’s average', () => {
    const found = prices('2024,314.069\n2025,321.465\n', `${years}\n`)
    expect(found.find(({ year: at }) => at === 2024)).toEqual({ year: 2024, may: 314.069, annual: 200.5 })
    expect(found.find(({ year: at }) => at === 2012)).toEqual({ year: 2012, may: null, annual: 200.5 })
  })

  it('refuse a year without any, none for the newest May, and an index that is none', () => {
    expect(() => prices('2025,321\n', '2012,200\n')).toThrow(
      'cpi-u-annual.csv: expected a row of 2013; found none',
    )
    expect(() => prices('2024,314\n', `${years}\n`)).toThrow(
      'cpi-u-may.csv: expected a row of 2025; found none',
    )
    expect(() => prices('2025,3\n', `${years}\n`)).toThrow(/row 2, column cpi_u_may: expected an index/)
    expect(() => prices('2025,321\n2025,321\n', `${years}\n`)).toThrow(
      /row 3, column year: expected each year once/,
    )
  })
})
