import { describe, expect, it } from 'vitest'
import { readOutlooks } from '../../pipeline/outlooks.ts'
import type { Outlooks } from '../../pipeline/outlooks.ts'
import { writeInputs } from './writeInputs.ts'
import type { Rows } from './writeInputs.ts'

const PREFIX = '2024 National Employment Matrix'
const HEAD = [
  `${PREFIX} title`,
  `${PREFIX} code`,
  'Occupation type',
  'Employment, 2024',
  'Employment, 2034',
  'Employment change, percent, 2024–34',
  'Occupational openings, 2024–34 annual average',
  'Typical education needed for entry',
  'Work experience in a related occupation',
  'Typical on-the-job training needed to attain competency in the occupation',
]
const CAUSES_HEAD = [
  `${PREFIX} title`,
  `${PREFIX} code`,
  'Occupation type',
  'Labor force exits, 2024–34 annual average',
  'Occupational transfers, 2024–34 annual average',
  'Occupational openings, 2024–34 annual average',
]
const TOTAL = ['Total', '00-0000', 'Summary', 169956.1, 175167.9, 3.1, 18863.3, '—', '—', '—'] as const
const TOTAL_CAUSES = ['Total', '00-0000', 'Summary', 8155, 10187.1, 18863.3] as const
const AIDES = [
  'Aides',
  '31-1120',
  'Line item',
  4347.7,
  5087.5,
  17,
  765.8,
  'High school diploma or equivalent',
  'None',
  'Short-term on-the-job training',
] as const
const AIDES_CAUSES = ['Aides', '31-1120', 'Line item', 403.9, 288, 765.8] as const

function read(rows: Rows, causes: Rows): Outlooks {
  return readOutlooks(
    writeInputs({
      'projections/occupation-2024-34.xlsx': {
        'Table 1.2': [['Table 1.2 Occupational projections'], HEAD, ...rows],
        'Table 1.10': [['Table 1.10 Occupational separations'], CAUSES_HEAD, ...causes],
      },
    }),
  )
}

function replaced(row: readonly (string | number)[], at: number, value: string): (string | number)[] {
  return row.map((cell, i) => (i === at ? value : cell))
}

describe('newest forecast', () => {
  it('joins jobs with the causes of openings and what is asked of a beginner', () => {
    const { all, bySoc } = read([TOTAL, AIDES], [TOTAL_CAUSES, AIDES_CAUSES])
    expect(bySoc.get('31-1120')).toEqual({
      base: 4_347_700,
      target: 5_087_500,
      growth: 17,
      openings: 765_800,
      exits: 403_900,
      transfers: 288_000,
      education: 'high-school',
      experience: 'none',
      training: 'Short-term on-the-job training',
    })
    expect(all).toMatchObject({ growth: 3.1, openings: 18_863_300, education: null, training: null })
  })

  it.each([
    [replaced(AIDES, 7, 'College'), 'column Typical education needed for entry: expected one of No formal'],
    [replaced(AIDES, 5, 'much'), 'row 4, column Employment change, percent, 2024–34: expected a number'],
    [replaced(AIDES, 6, '765.9'), 'expected the figure of Table 1.10 for 31-1120'],
    [replaced(AIDES, 2, 'Item'), 'column Occupation type: expected Line item or Summary'],
  ])('refuses %j', (row, message) => {
    expect(() => read([TOTAL, row], [TOTAL_CAUSES, AIDES_CAUSES])).toThrow(message)
  })

  it('refuses a table without the total of all occupations', () => {
    expect(() => read([AIDES], [AIDES_CAUSES])).toThrow(/sheet Table 1\.2: expected a row 00-0000/)
  })
})
