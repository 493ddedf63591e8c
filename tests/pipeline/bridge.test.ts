import { describe, expect, it } from 'vitest'
import type { Bridge, Round } from '#domain/projection.ts'
import { buildBridges, publishedCodes, readCombinedCodes } from '../../pipeline/bridge.ts'
import type { Inputs } from '../../pipeline/inputs.ts'
import { writeInputs } from './writeInputs.ts'

const STRUCTURE = `Major Group,Minor Group,Broad Occupation,Detailed Occupation,Detailed O*NET-SOC,SOC or O*NET-SOC 2019 Title
15-0000,,,,,Computer Occupations
,,,15-1254,,Web Developers
,,,15-1255,,Web and Digital Interface Designers
,,,,15-1255.01,Video Game Designers
,,,31-1121,,Home Health Aides
,,,31-1122,,Personal Care Aides
`

const CROSSWALK_HEAD = 'O*NET-SOC 2010 Code,O*NET-SOC 2010 Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title\n'

const COMBINED = `code,title,soc_2018,used_in
15-1257,Web developers and digital interface designers,15-1254.15-1255,2019-29
31-1120,Home health and personal care aides,31-1121.31-1122,later
`

function inputsWith(crosswalk: string, combined = COMBINED): Inputs {
  return writeInputs({
    'onet/soc_structure_2019.csv': STRUCTURE,
    'onet/2010_to_2019_soc_crosswalk.csv': CROSSWALK_HEAD + crosswalk,
    'projections/matrix-codes-2018.csv': combined,
  })
}

function round(id: string, titles: Readonly<Record<string, string>>): Round {
  const base = Number(id.slice(0, 4))
  const rows = Object.entries(titles).map(([code, title]) => ({
    code,
    title,
    base: 0,
    target: 0,
    openings: 0,
  }))
  const soc = base < 2018 ? 2010 : 2018
  return { id, base, target: base + 10, soc, openings: 'annual-average', rows }
}

const NEWEST = {
  '15-1254': 'Web developers',
  '15-1255': 'Web and digital interface designers',
  '15-1299': 'Computer occupations, all other',
  '29-1141': 'Registered nurses',
  '29-2099': 'Health technologists, all other',
  '31-1120': 'Home health and personal care aides',
  '43-4051': 'Customer service representatives',
  '45-3031': 'Fishing and hunting workers',
}

function bridgesOf(
  crosswalk: string,
  old: Readonly<Record<string, string>>,
  mixed: Readonly<Record<string, string>> = {},
): (code: string) => Bridge | undefined {
  const inputs = inputsWith(crosswalk)
  const rounds = [round('2010-20', mixed), round('2014-24', old), round('2024-34', NEWEST)]
  const bridges = buildBridges(inputs, rounds, readCombinedCodes(inputs))
  return (code) => bridges.find(({ from }) => from === code)
}

const WEB = `15-1134.00,Web Developers,15-1254.00,Web Developers
15-1134.00,Web Developers,15-1255.00,Web and Digital Interface Designers
15-1199.00,"Computer Occupations, All Other",15-1299.00,"Computer Occupations, All Other"
15-1199.11,Video Game Designers,15-1255.00,Web and Digital Interface Designers
`

describe('bridges from old codes', () => {
  it('leads web developers to their own code and, in the wide reading, to designers, who also come from elsewhere', () => {
    const bridge = bridgesOf(WEB, {
      '15-1134': 'Web developers',
      '15-1199': 'Computer occupations, all other',
    })
    expect(bridge('15-1134')).toEqual({
      from: '15-1134',
      title: 'Web developers',
      rounds: ['2014-24'],
      kind: 'regrouped',
      narrow: '15-1254',
      wide: ['15-1254', '15-1255'],
      also: [{ code: '15-1199', title: 'Computer occupations, all other' }],
    })
  })

  it('calls a code split when nothing else feeds its successors', () => {
    const crosswalk = WEB.split('\n').slice(0, 2).join('\n')
    expect(bridgesOf(crosswalk, { '15-1134': 'Web developers' })('15-1134')?.kind).toBe('split')
  })

  it('leads codes that are published together only to the combined code', () => {
    const bridge = bridgesOf(
      '31-1011.00,Home Health Aides,31-1121.00,Home Health Aides\n39-9021.00,Personal Care Aides,31-1122.00,Personal Care Aides\n',
      { '31-1011': 'Home health aides', '39-9021': 'Personal care aides' },
    )
    expect(bridge('31-1011')).toMatchObject({
      kind: 'merged',
      narrow: '31-1120',
      wide: ['31-1120'],
      also: [{ code: '39-9021', title: 'Personal care aides' }],
    })
  })

  it('does not take a subdivision that O*NET files elsewhere for a change of the occupation', () => {
    const bridge = bridgesOf(
      `43-4051.00,Customer Service Representatives,43-4051.00,Customer Service Representatives
43-4051.03,Patient Representatives,29-2099.08,Patient Representatives
`,
      { '43-4051': 'Customer service representatives' },
    )
    expect(bridge('43-4051')).toMatchObject({ kind: 'same', narrow: '43-4051', wide: ['43-4051'] })
  })

  it('reads a group that a round publishes as an occupation as the codes below it', () => {
    const bridge = bridgesOf(
      '45-3011.00,Fishers,45-3031.00,Fishing\n45-3021.00,Hunters,45-3031.00,Fishing\n',
      { '45-3000': 'Fishing and hunting workers' },
    )
    expect(bridge('45-3000')).toMatchObject({ kind: 'same', narrow: '45-3031', also: [] })
  })

  it('links 2010–20 by the same code and title', () => {
    const bridge = bridgesOf(WEB, { '15-1134': 'Web developers' }, { '15-1134': 'Web Developers' })
    expect(bridge('15-1134')?.rounds).toEqual(['2010-20', '2014-24'])
  })

  it('links nurses of 2010–20, who bore another code, but no remainder by its title', () => {
    const bridge = bridgesOf(
      `29-1141.00,Registered Nurses,29-1141.00,Registered Nurses\n${WEB}`,
      { '29-1141': 'Registered nurses', '15-1199': 'Computer occupations, all other' },
      { '29-1111': 'Registered Nurses', '15-1799': 'Computer Occupations, All Other' },
    )
    expect(bridge('29-1111')).toMatchObject({ kind: 'same', narrow: '29-1141', rounds: ['2010-20'] })
    expect(bridge('15-1799')).toMatchObject({ kind: 'none', narrow: null, wide: [] })
  })

  it('refuses a successor that the newest round does not have', () => {
    expect(() => bridgesOf('11-1011.00,Chief Executives,11-1011.00,Chief Executives\n', {})).toThrow(
      /2010_to_2019_soc_crosswalk\.csv: expected 11-1011 among the codes of the newest round/,
    )
  })

  it('refuses what is no O*NET code', () => {
    expect(() => bridgesOf('15-1134,Web Developers,15-1254.00,Web Developers\n', {})).toThrow(
      /crosswalk\.csv, row 2, column O\*NET-SOC 2010 Code: expected a code like 15-1134\.00; found "15-1134"/,
    )
  })
})

describe('combined codes', () => {
  it.each([
    ['15-1257,Web,15-1254.15-1299,x', 'row 2, column soc_2018: expected two or more SOC 2018 codes'],
    ['15-1257,Web,15-1254,x', 'row 2, column soc_2018'],
    [
      '15-1257,Web,15-1254.15-1255,x\n15-1257,Web,15-1254.15-1255,x',
      'row 3, column code: expected each code once',
    ],
  ])('refuses %j', (line, message) => {
    expect(() => readCombinedCodes(inputsWith('', `code,title,soc_2018,used_in\n${line}\n`))).toThrow(message)
  })

  it('stand for a code only where they are published', () => {
    const combined = readCombinedCodes(inputsWith(''))
    const publishedAs = publishedCodes(new Set(['15-1254', '31-1120']), combined)
    expect(['15-1254', '15-1255', '31-1121'].map(publishedAs)).toEqual(['15-1254', null, '31-1120'])
  })
})
