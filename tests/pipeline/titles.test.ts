import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../pipeline/abbreviations.ts'
import { normalTitle, readOnetTitles } from '../../pipeline/onetTitles.ts'
import { titleIndex } from '../../pipeline/titles.ts'
import { writeInputs } from './writeInputs.ts'
import type { Rows } from './writeInputs.ts'

const OCCUPATIONS = [
  { soc: '15-1252', title: 'Software developers' },
  { soc: '15-1254', title: 'Web developers' },
  { soc: '15-1255', title: 'Web and digital interface designers' },
  { soc: '31-1120', title: 'Home health and personal care aides' },
  { soc: '51-9151', title: 'Photographic process workers' },
  { soc: '53-3032', title: 'Heavy and tractor-trailer truck drivers' },
]
const COMBINED = [{ code: '31-1120', title: 'Aides', parts: ['31-1121', '31-1122'] }]

function read(alternate: Rows, reported: Rows = []): ReturnType<typeof readOnetTitles> {
  const inputs = writeInputs({
    'onet/Alternate Titles.xlsx': {
      'Alternate Titles': [
        ['O*NET-SOC Code', 'Title', 'Alternate Title', 'Short Title', 'Source(s)'],
        ['15-1254.00', 'Web Developers', 'Webmaster', null, '08'],
        ...alternate,
      ],
    },
    'onet/Sample of Reported Titles.xlsx': {
      'Sample of Reported Titles': [
        ['O*NET-SOC Code', 'Title', 'Reported Job Title', 'Shown in My Next Move'],
        ['15-1254.00', 'Web Developers', 'Webmaster', 'Y'],
        ...reported,
      ],
    },
  })
  return readOnetTitles(inputs, new Set(OCCUPATIONS.map(({ soc }) => soc)), COMBINED)
}

function index(alternate: Rows, reported: Rows = []): Record<string, readonly string[]> {
  const titles = titleIndex(read(alternate, reported), OCCUPATIONS, [])
  return Object.fromEntries(titles.map(({ title, socs }) => [title, socs]))
}

function title(code: string, text: string, sources = '08'): Rows[number] {
  return [code, 'Occupation title', text, null, sources]
}

describe('titles of O*NET', () => {
  it('keep every occupation a title is listed under, workers’ own reports first', () => {
    const titles = index(
      [
        title('51-9151.00', 'Full Stack Developer', '10'),
        title('15-1252.00', 'Full Stack Developer', '10'),
        title('15-1254.00', 'full-stack developer', '10'),
      ],
      [['15-1254.00', 'Web Developers', 'Full Stack Developer', 'Y']],
    )
    expect(titles['Full Stack Developer']).toEqual(['15-1254', '15-1252', '51-9151'])
  })

  it('lead to the code under which the release publishes the occupation', () => {
    expect(index([title('31-1121.00', 'Hospice Aide')])['Hospice Aide']).toEqual(['31-1120'])
  })

  it('leave out occupations that the release does not have', () => {
    expect(index([title('55-1011.00', 'Air Crew Officer')])['Air Crew Officer']).toBeUndefined()
  })

  it('are found by their abbreviation and in full', () => {
    const titles = index([title('31-1121.00', 'CNA (Certified Nursing Assistant)')])
    expect(Object.keys(titles)).toEqual(expect.arrayContaining(['CNA', 'Certified Nursing Assistant']))
  })

  it('include O*NET’s own subdivisions', () => {
    const titles = index([['15-1255.01', 'Video Game Designers', 'Level Designer', null, '08']])
    expect(titles['Video Game Designers']).toEqual(['15-1255'])
  })

  it('leave out what only repeats the title of the occupation', () => {
    expect(index([title('15-1254.00', 'Developer, Web')])).toEqual({
      Webmaster: ['15-1254'],
      'Occupation title': ['15-1254'],
    })
  })

  it('leave out what only coding indexes list, unless it is one word', () => {
    const titles = index([
      title('51-9151.00', 'Juice Weigher', '04,06'),
      title('51-9151.00', 'Retoucher', '04,06'),
    ])
    expect([titles['Juice Weigher'], titles['Retoucher']]).toEqual([undefined, ['51-9151']])
  })

  it('leave out longer forms of a title of the same occupations', () => {
    const titles = index([
      title('53-3032.00', 'Trucker'),
      title('53-3032.00', 'Milk Trucker'),
      title('15-1252.00', 'Engine Programmer'),
      title('15-1252.00', 'Java Engine Programmer'),
      title('15-1254.00', 'Old Engine Programmer'),
    ])
    expect(Object.keys(titles)).toEqual(
      expect.arrayContaining(['Trucker', 'Engine Programmer', 'Old Engine Programmer']),
    )
    expect([titles['Milk Trucker'], titles['Java Engine Programmer']]).toEqual([undefined, undefined])
  })

  it('are refused with a source that is no code', () => {
    expect(() => read([title('15-1254.00', 'Web Ninja', 'friend')])).toThrow(
      /Alternate Titles\.xlsx, sheet Alternate Titles, row 3, column Source\(s\): expected codes of sources/,
    )
  })
})

describe('own abbreviations', () => {
  it('come before O*NET’s titles, as another kind of evidence', () => {
    const titles = titleIndex(read([]), OCCUPATIONS, [{ text: 'swe', socs: ['15-1252'] }])
    expect(titles[0]).toEqual({ title: 'swe', socs: ['15-1252'], evidence: 'abbreviation' })
  })

  it('are refused when they name a code that the release does not have', () => {
    expect(() => titleIndex(read([]), OCCUPATIONS, [{ text: 'swe', socs: ['15-1132'] }])).toThrow(
      'expected codes of this release for "swe"; found 15-1132',
    )
  })

  it('stand once each, in the form that search compares', () => {
    const texts = ABBREVIATIONS.map(({ text }) => text)
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
    expect(texts.filter((text) => normalTitle(text) !== text)).toEqual([])
    expect(ABBREVIATIONS.filter(({ socs }) => socs.length === 0)).toEqual([])
  })
})
