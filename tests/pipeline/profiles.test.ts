import { describe, expect, it } from 'vitest'
import { withListings } from '../../pipeline/filedListings.ts'
import { readProfiles } from '../../pipeline/profiles.ts'
import { readSkills } from '../../pipeline/skills.ts'
import { writeInputs, type Rows } from './writeInputs.ts'

const SOCS = new Set(['15-1254', '15-1252', '29-1141', '29-2099', '31-1120'])
const COMBINED = [{ code: '31-1120', title: 'Aides', parts: ['31-1121', '31-1122'] }]

const TECHNOLOGY: Rows = [
  ['15-1254.00', 'W', 'PHP', 1, 'Web software', 'Y', 'N'],
  ['15-1254.00', 'W', 'JavaScript', 1, 'Web software', 'Y', 'Y'],
  ['15-1254.00', 'W', 'Epic', 2, 'Medical software', 'N', 'N'],
]
const REPORTED: Rows = [['15-1254.00', 'W', 'Webmaster', 'Y']]
const RELATED: Rows = [
  ['15-1254.00', 'W', '15-1252.00', 'S', 'Primary-Short', 2],
  ['15-1254.00', 'W', '31-1122.00', 'P', 'Primary-Short', 1],
  ['15-1254.00', 'W', '31-1121.00', 'H', 'Primary-Short', 3],
  ['15-1254.00', 'W', '55-1011.00', 'A', 'Supplemental', 4],
]

function profiles(technology: Rows = [], reported: Rows = [], related: Rows = []) {
  const inputs = writeInputs({
    'onet/Technology Skills.xlsx': {
      T: [
        [
          'O*NET-SOC Code',
          'Title',
          'Example',
          'Commodity Code',
          'Commodity Title',
          'Hot Technology',
          'In Demand',
        ],
        ...TECHNOLOGY,
        ...technology,
      ],
    },
    'onet/Sample of Reported Titles.xlsx': {
      S: [
        ['O*NET-SOC Code', 'Title', 'Reported Job Title', 'Shown in My Next Move'],
        ...REPORTED,
        ...reported,
      ],
    },
    'onet/Related Occupations.xlsx': {
      R: [
        ['O*NET-SOC Code', 'Title', 'Related O*NET-SOC Code', 'Related Title', 'Relatedness Tier', 'Index'],
        ...RELATED,
        ...related,
      ],
    },
  })
  const list = readProfiles(inputs, SOCS, COMBINED)
  return new Map(list.map((profile) => [profile.soc, profile]))
}

function skills(...rows: Rows) {
  const inputs = writeInputs({
    'onet/Skills.xlsx': {
      S: [
        [
          'O*NET-SOC Code',
          'Title',
          'Element ID',
          'Element Name',
          'Scale ID',
          'Data Value',
          'Recommend Suppress',
        ],
        ['15-1254.00', 'W', '2.B.3.e', 'Programming', 'IM', 4.12, 'N'],
        ['15-1254.00', 'W', '2.B.3.e', 'Programming', 'LV', 4.5, 'N'],
        ...rows,
      ],
    },
  })
  return readSkills(inputs, SOCS, COMBINED)
}

describe('a profile', () => {
  it('counts technologies by kind, those in demand and hot ones first', () => {
    expect(profiles().get('15-1254')?.technologies).toEqual([
      {
        kind: 'Web software',
        count: 2,
        examples: [
          { name: 'JavaScript', isHot: true, isInDemand: true },
          { name: 'PHP', isHot: true, isInDemand: false },
        ],
      },
      { kind: 'Medical software', count: 1, examples: [{ name: 'Epic', isHot: false, isInDemand: false }] },
    ])
  })

  it('keeps six examples of a kind and every one in demand, and the count of all', () => {
    const many = Array.from({ length: 9 }, (_, i) => [
      '29-1141.00',
      'R',
      `A${String(i)}`,
      1,
      'Tool',
      'N',
      i < 7 ? 'Y' : 'N',
    ])
    const [tool] = profiles(many).get('29-1141')!.technologies
    expect(tool?.count).toBe(9)
    expect(tool?.examples).toHaveLength(7)
  })

  it('is the occupation’s own where O*NET has it, else its parts’ together', () => {
    const parts: Rows = [
      ['29-1141.00', 'R', 'Epic', 2, 'Medical software', 'N', 'N'],
      ['29-1141.03', 'C', 'Cerner', 2, 'Medical software', 'N', 'N'],
      ['29-2099.01', 'N', 'Word', 3, 'Office', 'N', 'N'],
      ['29-2099.05', 'U', 'Word', 3, 'Office', 'Y', 'N'],
      ['29-2099.05', 'U', 'Excel', 3, 'Office', 'N', 'N'],
    ]
    const found = profiles(parts)
    expect(
      found.get('29-1141')?.technologies.flatMap(({ examples }) => examples.map(({ name }) => name)),
    ).toEqual(['Epic'])
    expect(found.get('29-2099')?.technologies).toMatchObject([
      { count: 2, examples: [{ name: 'Word', isHot: true }, { name: 'Excel' }] },
    ])
  })

  it('lists related roles by rank under the codes that the release publishes, each once, itself and strangers left out', () => {
    expect(profiles().get('15-1254')?.related).toEqual(['31-1120', '15-1252'])
    const own: Rows = [['31-1121.00', 'H', '31-1122.00', 'P', 'Primary-Short', 1]]
    expect(profiles([], [], own).get('31-1120')?.related).toEqual([])
  })

  it('takes the titles of parts in turn, one writing of each', () => {
    const reported: Rows = [
      ['31-1121.00', 'H', 'Home Health Aide', 'Y'],
      ['31-1121.00', 'H', 'Aide', 'N'],
      ['31-1122.00', 'P', 'Caregiver', 'Y'],
      ['31-1122.00', 'P', 'home health aide', 'Y'],
    ]
    expect(profiles([], reported).get('31-1120')?.titles).toEqual(['Home Health Aide', 'Caregiver', 'Aide'])
  })

  it('is empty where O*NET has nothing', () => {
    expect(profiles().get('15-1252')).toEqual({ soc: '15-1252', technologies: [], titles: [], related: [] })
  })

  it.each<readonly [string, Rows, Rows, string]>([
    [
      'a mark',
      [['15-1254.00', 'W', 'Go', 1, 'Web software', 'maybe', 'N']],
      [],
      'column Hot Technology: expected Y or N',
    ],
    ['a code', [['15-1254', 'W', 'Go', 1, 'Web software', 'Y', 'N']], [], 'row 5, column O*NET-SOC Code'],
    [
      'a rank',
      [],
      [['15-1254.00', 'W', '15-1252.00', 'S', 'Primary', 0]],
      'column Index: expected a rank from 1',
    ],
  ])('stops the build at %s that cannot be read', (_, technology, related, message) => {
    expect(() => profiles(technology, [], related)).toThrow(message)
  })
})

describe('skills', () => {
  it('are importance alone, the mean of the parts of a code', () => {
    const table = skills(
      ['31-1121.00', 'H', '2.B.3.e', 'Programming', 'IM', 1, 'N'],
      ['31-1122.00', 'P', '2.B.3.e', 'Programming', 'IM', 1.25, 'N'],
      ['31-1122.00', 'P', '2.A.1.a', 'Reading Comprehension', 'IM', 3, 'N'],
    )
    expect(table).toEqual({
      skills: ['Reading comprehension', 'Programming'],
      occupations: [
        { soc: '15-1254', importance: [null, 4.12] },
        { soc: '31-1120', importance: [3, 1.13] },
      ],
    })
  })

  it('are left out where O*NET recommends to suppress them', () => {
    const table = skills(['15-1252.00', 'S', '2.B.3.e', 'Programming', 'IM', 5, 'Y'])
    expect(table.occupations[0]).toEqual({ soc: '15-1252', importance: [null] })
  })

  it.each<readonly [string, Rows[number], string]>([
    [
      'beyond the scale',
      ['15-1252.00', 'S', '2.B.3.e', 'P', 'IM', 5.1, 'N'],
      'expected an importance from 1 to 5; found "5.1"',
    ],
    [
      'stated twice',
      ['15-1254.00', 'W', '2.B.3.e', 'P', 'IM', 4, 'N'],
      'expected each skill of an occupation once',
    ],
  ])('stop the build at a value %s', (_, row, message) => {
    expect(() => skills(row)).toThrow(`onet/Skills.xlsx, sheet S, row 4`)
    expect(() => skills(row)).toThrow(message)
  })
})

describe('O*NET’s listings of a filed title', () => {
  const filed = {
    slug: 'backend-engineer',
    title: 'Backend Engineer',
    group: 'Dev',
    nation: { area: 'US', filings: 9, p25: null, median: 1, p75: null },
    metros: [],
    mix: [],
  }
  const onet = new Map([
    ['back end developer', { title: 'Back End Developer', socs: new Map([['15-1254', 'used' as const]]) }],
    [
      'backend engineers',
      {
        title: 'Backend Engineers',
        socs: new Map([
          ['15-1252', 'indexed' as const],
          ['15-1254', 'reported' as const],
        ]),
      },
    ],
    ['data engineer', { title: 'Data Engineer', socs: new Map([['15-1252', 'used' as const]]) }],
  ])

  it('are those that read the same, in either source’s spelling, fewest codes and best listing first', () => {
    expect(withListings([filed], onet)[0]?.listed).toEqual([
      { title: 'Back End Developer', socs: ['15-1254'] },
      { title: 'Backend Engineers', socs: ['15-1254', '15-1252'] },
    ])
  })
})
