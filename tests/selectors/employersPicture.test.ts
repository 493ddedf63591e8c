import { describe, expect, it } from 'vitest'
import type { Area } from '#domain/area.ts'
import { employersOfPlace, employersOfRole } from '#selectors/employersPicture.ts'
import { employersTable } from '#selectors/employersTable.ts'
import { exportCsv } from '#charts/exportCsv.ts'
import type { Tables } from '#store/tables.ts'
import { BOISE_EMPLOYERS, DENVER_EMPLOYERS, metroOf } from '../fixtures/employers.ts'
import { ROLES_TABLES } from '../fixtures/roles.ts'

const DENVER = metroOf('19740', 'Denver, CO')
const BOISE = metroOf('14260', 'Boise, ID')
const COLORADO: Area = {
  kind: 'state',
  code: 'CO',
  name: 'Colorado',
  short: 'Colorado',
  region: 'west',
  prices: 101,
}
const TABLES: Tables = {
  ...ROLES_TABLES,
  employers: { '19740': DENVER_EMPLOYERS, '14260': BOISE_EMPLOYERS },
}
const DEVELOPERS = { soc: '15-1252', name: 'Software developers' }
const WEB = { soc: '15-1254', name: 'Web developers' }
const NURSES = { soc: '29-1141', name: 'Registered nurses' }

function ofRole(role: typeof WEB, places: readonly Area[], drawn = 3) {
  const picture = employersOfRole(TABLES, role, places, drawn)
  if (!picture) throw new Error('the fixture has every table')
  return picture
}

describe('employers that filed for a role in some places', () => {
  it('name the one with most filings, out of all of its place', () => {
    expect(ofRole(DEVELOPERS, [DENVER, BOISE]).headline).toBe(
      '=Micron "M" filed most for software developers: 60 of Boise’s 73 visa filings.',
    )
  })

  it('are drawn up to a few a place, the rest counted, and all in the table', () => {
    const picture = ofRole(DEVELOPERS, [DENVER, BOISE])
    expect(picture.groups.map(({ rows }) => rows.length)).toEqual([3, 1])
    expect(picture.rows).toHaveLength(16)
    expect(picture.groups[1]?.rest).toBe('13 filings by employers with fewer than 5')
  })

  it('do not say that the others filed seldom where the grouping stops naming', () => {
    expect(ofRole(DEVELOPERS, [DENVER]).groups[0]?.rest).toBe(
      '12 more employers in the table; 713 filings beyond the 15 employers that the grouping names',
    )
  })

  it('are none for a place with few filings, for one without any and for a state, each said', () => {
    const { rows, sentences, extent } = ofRole(WEB, [DENVER, BOISE, COLORADO])
    expect([rows, extent]).toEqual([[], null])
    expect(sentences).toEqual([
      'In Denver no employer filed 5 times or more for web developers: 6 filings in all.',
      'Nobody filed for web developers in Boise.',
      'Filings are grouped by metro area: none can be told for Colorado.',
    ])
  })

  it('are not told for a role that the grouping leaves out, in one sentence', () => {
    const { headline, sentences } = ofRole(NURSES, [DENVER])
    expect(headline).toBe(
      'Filings are grouped by employer for 2 roles, most of them in computing; registered nurses are not among them.',
    )
    expect(sentences).toEqual([])
    expect(ofRole(WEB, [COLORADO]).headline).toBe(
      'Filings are grouped by metro area: none can be told for Colorado.',
    )
  })

  it('wait for every place’s file', () => {
    expect(employersOfRole(ROLES_TABLES, WEB, [DENVER], 3)).toBeNull()
  })

  it('say that they are offers, no sample, as filed, and who grouped them', () => {
    const { deck, missing, source } = ofRole(DEVELOPERS, [DENVER])
    expect(deck).toContain('not a sample')
    expect(missing).toContain('one employer may appear under several spellings')
    expect(source).toBe('DOL visa filings FY2025, grouped by TechPay Atlas')
  })

  it('go into CSV with exact offers, and a name that looks like a formula stays text', () => {
    const csv = exportCsv('', [], employersTable(ofRole(DEVELOPERS, [BOISE])))
    expect(csv).toContain(`"'=Micron ""M""","Boise, ID",Software developers,60,73,115360`)
  })
})

describe('employers that filed in one metro area', () => {
  it('stand by role, roles with most filings first, and what cannot be listed is counted', () => {
    const picture = employersOfPlace(TABLES, DENVER, 3)
    expect(picture?.headline).toBe(
      'Employer A, Inc. filed most in Denver: 40 of 1,208 visa filings for software developers.',
    )
    expect(picture?.groups.map(({ title }) => title)).toEqual(['Software developers'])
    expect(picture?.sentences).toEqual(['1 more role with 6 filings, none of an employer with 5 or more.'])
  })

  it('are nobody where nothing was filed', () => {
    const tables = { ...TABLES, employers: { '14260': { ...BOISE_EMPLOYERS, roles: [] } } }
    expect(employersOfPlace(tables, BOISE, 3)?.headline).toBe(
      'Nobody filed for any of the 2 roles of the grouping in Boise.',
    )
  })
})
