import { describe, expect, it } from 'vitest'
import type { Outlook } from '#domain/occupation.ts'
import { joinOccupations, readZones } from '../../pipeline/occupations.ts'
import { sentenceCase } from '../../pipeline/sentenceCase.ts'
import { MOST_LETTERS, readShortNames, shortRoleName } from '../../pipeline/shortNames.ts'
import { writeInputs } from './writeInputs.ts'

describe('a title in the style of the SOC', () => {
  it.each([
    ['Computer User Support Specialists', 'Computer user support specialists'],
    ['First-Line Supervisors of Retail Sales Workers', 'First-line supervisors of retail sales workers'],
    [
      'English Language and Literature Teachers, Postsecondary',
      'English language and literature teachers, postsecondary',
    ],
    [
      'Adult Education, and English as a Second Language Instructors',
      'Adult education, and English as a second language instructors',
    ],
    ["Police and Sheriff's Patrol Officers", "Police and sheriff's patrol officers"],
    ['Driver/Sales Workers', 'Driver/sales workers'],
    ['MRI Technologists', 'MRI technologists'],
  ])('%s becomes a sentence', (title, sentence) => {
    expect(sentenceCase(title)).toBe(sentence)
  })
})

describe('short names of occupations', () => {
  const own = readShortNames()

  it('are our own where the table has one, else the title with “other”', () => {
    expect(shortRoleName('15-1255', 'Web and digital interface designers', own)).toBe('Interface designers')
    expect(shortRoleName('11-3021', 'Computer and information systems managers', own)).toBe(
      'Computer and IS managers',
    )
    expect(shortRoleName('29-1216', 'General internal medicine physicians', own)).toBe(
      'Internal medicine physicians',
    )
    expect(shortRoleName('53-2011', 'Airline pilots, copilots, and flight engineers', own)).toBe(
      'Airline pilots',
    )
    expect(shortRoleName('29-1229', 'Physicians, all other', own)).toBe('Physicians, other')
    expect(shortRoleName('29-1141', 'Registered nurses', own)).toBe('Registered nurses')
  })

  it('fit a row and are each there once', () => {
    const names = [...own.values()]
    expect(names.filter((name) => name.length > MOST_LETTERS || name.trim() === '')).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('stop the build when they are of an occupation that is not there', () => {
    expect(() =>
      joinOccupations({ roles: [], metrosOf: new Map() }, new Map(), new Map(), new Map()),
    ).toThrow(/^shortNames\.csv: expected codes of this release/)
  })

  it('stop the build when a long title has none', () => {
    const codes = [...own.keys(), '99-9998']
    const outlooks = new Map(codes.map((soc) => [soc, OUTLOOK] as const))
    const titles = new Map(codes.map((soc) => [soc, `A long title of an occupation ${soc}`] as const))
    expect(() => joinOccupations({ roles: [], metrosOf: new Map() }, outlooks, titles, new Map())).toThrow(
      /^shortNames\.csv: expected a name of 34 letters at most for 99-9998/,
    )
  })
})

const OUTLOOK: Outlook = {
  base: 100,
  target: 110,
  growth: 10,
  openings: 10,
  exits: 4,
  transfers: 5,
  education: 'bachelor',
  experience: null,
  training: null,
}

describe('job zones', () => {
  const zones = (...rows: (string | number)[][]) =>
    readZones(
      writeInputs({
        'onet/Job Zones.xlsx': { 'Job Zones': [['O*NET-SOC Code', 'Title', 'Job Zone'], ...rows] },
        'onet/soc_structure_2019.csv':
          'Detailed Occupation,SOC or O*NET-SOC 2019 Title\n31-1121,a\n31-1122,b\n13-1021,c\n13-1022,d\n',
        'projections/matrix-codes-2018.csv':
          'code,title,soc_2018,used_in\n31-1120,x,31-1121.31-1122,y\n13-1020,x,13-1021.13-1022,y\n',
      }),
    )

  it('are those of the occupation itself, else the most common of its parts', () => {
    const list = zones(
      ['15-1254.00', 'Web Developers', 3],
      ['15-1254.01', 'x', 5],
      ['15-1299.01', 'x', 4],
      ['15-1299.02', 'x', 3],
      ['15-1299.03', 'x', 4],
    )
    expect([list.get('15-1254'), list.get('15-1299')]).toEqual([3, 4])
  })

  it('hold for a combined code only if all of its parts agree', () => {
    const list = zones(
      ['31-1121.00', 'x', 2],
      ['31-1122.00', 'x', 2],
      ['13-1021.00', 'x', 3],
      ['13-1022.00', 'x', 4],
    )
    expect([list.get('31-1120'), list.get('13-1020')]).toEqual([2, undefined])
  })

  it('stop the build when they are none', () => {
    expect(() => zones(['15-1254.00', 'x', 6])).toThrow(
      'onet/Job Zones.xlsx, sheet Job Zones, row 2, column Job Zone: expected a job zone from 1 to 5; found "6"',
    )
    expect(() => zones(['15-1254', 'x', 3])).toThrow(/expected an O\*NET-SOC code/)
  })
})
