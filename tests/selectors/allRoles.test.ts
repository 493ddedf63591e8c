import { describe, expect, it } from 'vitest'
import type { Occupation, Outlook } from '#domain/occupation.ts'
import type { NationStats } from '#domain/wages.ts'
import { allRolesPicture } from '#selectors/allRoles.ts'
import { rolesEmptiedBy } from '#selectors/allRolesFilters.ts'
import { betterList, chosenTitle, roleLists } from '#selectors/allRolesLists.ts'
import { openingsNotes } from '#format/openings.ts'
import { openingsSizes, shrinkingSentence } from '#selectors/allRolesSentence.ts'
import { allRolesTable } from '#selectors/allRolesTable.ts'
import { NO_TABLES } from '#store/tables.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'

function nation(median: number | null, floors: NationStats['floors'] = []): NationStats {
  const rest = { p10: null, p25: null, p75: null, p90: null, mean: null, quotient: null }
  return { ...rest, jobs: 1000, jobsError: 1, meanError: 1, median, floors }
}

function outlook(growth: number, openings: number | null, fields: Partial<Outlook> = {}): Outlook {
  const base = 10_000
  const parts = { exits: null, transfers: null, experience: null, training: null, education: null }
  return { ...parts, base, target: base * (1 + growth / 100), growth, openings, ...fields }
}

function role(soc: string, short: string, median: number | null, forecast: Outlook | null): Occupation {
  const stats = nation(median)
  return { soc, title: short, short, unit: 'year', nation: stats, metros: 1, outlook: forecast, zone: null }
}

const ROLES: readonly Occupation[] = [
  role('15-1252', 'Software developers', 135_980, outlook(15.8, 115_200, { education: 'bachelor' })),
  role('15-1254', 'Web developers', 92_650, outlook(7.5, 5400, { education: 'bachelor' })),
  role('15-1251', 'Computer programmers', 100_390, outlook(-6, 5500, { education: 'bachelor' })),
  role('35-3023', 'Fast food workers', 31_200, outlook(6.1, 900_000, { education: 'none' })),
  role('29-1241', 'Ophthalmologists', 290_000, outlook(4, 300, { education: 'doctor' })),
  role('49-9081', 'Wind technicians', 62_000, outlook(49.9, 2300)),
  role('27-2042', 'Musicians', null, outlook(1, 12_000)),
  { ...role('27-2011', 'Actors', 25, outlook(1, 6000)), unit: 'hour' },
  { ...role('29-1242', 'Surgeons', 239_200, outlook(3, 100)), nation: nation(239_200, ['median']) },
]

function picture(fields: Partial<View> = {}, roles = ROLES) {
  const all = { nation: nation(50_980), outlook: outlook(3.1, 18_000_000) }
  const tables = { ...NO_TABLES, occupations: { all, occupations: roles } }
  const made = allRolesPicture(tables, { ...DEFAULT_VIEW, view: 'growth', show: 'all', ...fields })
  if (!made) throw new Error('the fixture has every table')
  return made
}

describe('all roles by pay and growth', () => {
  it('takes in roles with a yearly median that is a figure and not a floor, and counts the others', () => {
    const { all, missing } = picture()
    expect(all.map(({ soc }) => soc)).toEqual(ROLES.slice(0, 6).map(({ soc }) => soc))
    expect(missing).toEqual([
      '6 of 9 roles; three have no yearly median',
      '▴ one above $250k',
      '◂ ▸ one beyond the sides, with its figure',
    ])
  })

  it('calls roles the reader’s only where the reader chose them', () => {
    expect(chosenTitle(DEFAULT_VIEW, 1)).toBe('Chosen role')
    expect(chosenTitle({ roles: ['29-1141'] }, 1)).toBe('Your role')
    expect(chosenTitle({ roles: ['15-1254', '29-1141'] }, 2)).toBe('Your roles')
  })

  it('says in its file what an opening of 0 is, where there is one', () => {
    const few = role('27-3012', 'Announcers', 45_000, outlook(-2, 0))
    const notes = (roles: readonly Occupation[]) => {
      const { rows } = allRolesTable(picture({}, roles), 'openings')
      return openingsNotes(rows.map(({ openings }) => openings))
    }
    expect(notes([...ROLES, few])).toEqual([['Openings a year', '0: under 50; published in hundreds']])
    expect(notes(ROLES)).toEqual([])
  })

  it('counts the four quarters against all jobs, openings included', () => {
    const [moreSlower, moreFaster, lessSlower, lessFaster] = picture().quadrants
    expect(moreFaster).toMatchObject({ roles: 4, openings: 115_200 + 5400 + 300 + 2300 })
    expect(moreSlower).toMatchObject({ roles: 1, openings: 5500 })
    expect([lessSlower?.roles, lessFaster?.roles]).toEqual([0, 1])
  })

  it('says what two chosen roles earn and how they grow, the best paid first', () => {
    expect(picture({ roles: ['15-1251', '15-1252'] }).headline).toBe(
      'Software developers earn $135,980, forecast to grow 15.8%; computer programmers $100,390, to shrink 6.0%.',
    )
    const short = [
      role('11-1', 'Actuaries', 90_000, outlook(20, 1)),
      role('11-2', 'Bakers', 30_000, outlook(6, 1)),
    ]
    expect(picture({ roles: ['11-1', '11-2'] }, short).headline).toBe(
      'Actuaries earn $90,000 and are forecast to grow 20.0%, bakers $30,000 and to grow 6.0%.',
    )
  })

  it('leaves the second one’s pay out where a phone’s three lines are full', () => {
    expect(picture({ roles: ['15-1251', '15-1252'] }).shortHeadline).toBe(
      'Software developers: $135,980, +15.8%. Computer programmers: −6.0%.',
    )
  })

  it('says how many grow like all jobs: they are neither faster nor slower', () => {
    const alike = role('11-1', 'Actuaries', 90_000, outlook(3.1, 1))
    expect(picture({}, [...ROLES, alike]).missing.at(-1)).toBe(
      'one that grows +3.1% like all jobs counts as slower',
    )
  })

  it('says of one chosen role how many do better in both', () => {
    expect(picture().headline).toBe(
      'Web developers earn $92,650 and are forecast to grow 7.5%. One role pays more and grows faster.',
    )
    const none = picture({ groups: ['29'] })
    expect(none.headline).toMatch(/None of these pays more and grows faster\.$/)
    expect(none.shortHeadline).toMatch(/None of these pays more and grows faster\.$/)
  })

  it('counts against all jobs where no role is chosen', () => {
    expect(picture({ roles: [] }).headline).toBe(
      '4 of 6 roles pay more than all jobs together and grow faster.',
    )
    expect(picture({ roles: [], groups: ['99'] }).headline).toBe('No role passes these filters.')
  })

  it('keeps chosen roles whatever the filters, each with its place in the order of choosing', () => {
    const { chosen, points } = picture({ roles: ['15-1254', 'backend-engineer', '35-3023'], groups: ['15'] })
    expect(chosen.map(({ slot, point }) => [slot, point.soc])).toEqual([
      [0, '15-1254'],
      [2, '35-3023'],
    ])
    expect(points.every(({ group }) => group === '15')).toBe(true)
  })

  it('filters by preparation, pay, growth below zero and openings, each a chip with what it costs', () => {
    const { points, chips } = picture({
      prep: [4],
      pay: { from: 95_000, to: null },
      growth: { from: -10, to: 0 },
      openings: { from: 5000, to: null },
    })
    expect(points.map(({ soc }) => soc)).toEqual(['15-1251'])
    expect(chips.map(({ text }) => text)).toEqual([
      'asks for two or four years of college',
      'pays $95k+',
      'grows −10.0% to 0.0%',
      '5,000+ openings a year',
    ])
    expect(picture({ prep: [3, 1] }).chips[0]?.text).toBe('asks for no diploma or some college')
    expect(picture({ prep: [5] }).chips[0]?.text).toBe('asks for a master’s or doctor’s degree')
    expect(chips.map(({ countWithout }) => countWithout)).toEqual([1, 1, 2, 1])
  })
})

describe('lists of roles', () => {
  it('say how much they leave out', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      role(`11-10${10 + i}`, `Managers ${i}`, 60_000 + i, outlook(i, 100)),
    )
    const [list] = roleLists(picture({}, many), 'growth')
    expect(list?.rows[0]?.name).toBe('Managers 13')
    expect(list?.note).toBe('the first 10 of 14 roles; all are in the table')
  })

  it('set the best paid of each preparation side by side', () => {
    const lists = roleLists(picture(), 'pay')
    expect(lists.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
      ['Fast food workers'],
      ['Software developers', 'Computer programmers', 'Web developers'],
      ['Ophthalmologists'],
    ])
    expect(lists[0]?.note).toBe('1 role; 1 say nothing of education')
  })

  it('hold those that pay more and grow faster than the first chosen role', () => {
    expect(betterList(picture())).toMatchObject({
      title: 'Pay more than web developers and grow faster: 1 role',
      rows: [{ soc: '15-1252' }],
    })
    expect(betterList(picture({ roles: ['15-1252'] }))).toBeNull()
  })

  it('hold those that pay more and grow faster than all jobs where no role is chosen', () => {
    expect(betterList(picture({ roles: [] }))).toMatchObject({
      title: 'Pay more than all jobs together and grow faster: 4 roles',
      rows: [{ soc: '15-1252' }, { soc: '15-1254' }, { soc: '49-9081' }, { soc: '29-1241' }],
    })
  })
})

describe('what stands beside the picture', () => {
  it('explains why a shrinking role still hires', () => {
    const points = picture({ roles: ['15-1252', '15-1251'] }).chosen.map(({ point }) => point)
    expect(shrinkingSentence(points)).toBe(
      'A shrinking job can still hire: computer programmers lose 600 jobs in ten years, yet 5,500 openings a year come from people who leave.',
    )
    expect(shrinkingSentence([])).toBeNull()
  })

  it('has round numbers in the key, none without openings', () => {
    expect(openingsSizes(picture().all)).toEqual([10_000, 100_000, 900_000])
    expect(openingsSizes([])).toEqual([])
  })

  it('has every figure exact in its table, in the order of the list', () => {
    const { columns, rows } = allRolesTable(picture(), 'openings')
    expect(rows[0]?.name).toBe('Fast food workers')
    const text = (key: string) => columns.find((column) => column.key === key)?.text(rows[0]!)
    expect(['pay', 'growth', 'openings'].map(text)).toEqual(['$31,200', '+6.1%', '900,000'])
    expect(columns.map(({ head }) => head)).toContain('jobs 2034, forecast')
  })
})

describe('filters that leave no role', () => {
  it('are said, and the one whose removal brings back most is named', () => {
    const { chips, headline } = picture({ groups: ['35'], growth: { from: 10, to: null }, roles: [] })
    expect(headline).toBe('No role passes these filters.')
    const emptied = rolesEmptiedBy(chips)
    expect(emptied).toMatchObject({ helps: true, chip: { key: 'groups', without: { groups: [] } } })
    expect(emptied?.text).toBe('No role passes “Food” with the other filters. Without it there are 2.')
  })

  it('say that no single one helps, and nothing where none is set', () => {
    const { chips } = picture({ groups: ['99'], find: 'zzz' })
    expect(rolesEmptiedBy(chips)).toMatchObject({ helps: false })
    expect(rolesEmptiedBy([])).toBeNull()
  })
})

describe('chosen roles that are no dots', () => {
  it('are named with the reason', () => {
    expect(
      picture({ roles: ['15-1254', '27-2011', '27-2042', '29-1242', '99-9999', 'backend-engineer'] }).notices,
    ).toEqual([
      'Actors: paid by the hour, no yearly median is published, so there is no dot.',
      'Musicians: a yearly median of May 2025 is not published, so there is no dot.',
      'Surgeons: the median of May 2025 is published only as a lower bound, so there is no dot.',
      'This release has no occupation 99-9999.',
      'Backend engineer: a title of visa filings, not an occupation. No forecast is made for it.',
    ])
  })
})
