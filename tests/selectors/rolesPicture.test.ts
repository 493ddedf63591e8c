import { describe, expect, it } from 'vitest'
import { rolesPicture } from '#selectors/rolesPicture.ts'
import { rolesTable } from '#selectors/rolesTable.ts'
import type { View } from '#view/view.ts'
import { NO_TABLES } from '#store/tables.ts'
import { ROLES_TABLES, rolesView } from '../fixtures/roles.ts'

function picture(fields: Partial<View>, tables = ROLES_TABLES) {
  const made = rolesPicture(tables, rolesView(fields))
  if (!made) throw new Error('the fixture has every table')
  return made
}

const THREE = ['15-1254', '15-1252', '15-1251']

describe('the plate’s headline', () => {
  it('says the largest difference against the first role and the openings as a multiple', () => {
    expect(picture({ roles: THREE }).headline).toBe(
      'Software developers earn $43,330 more than web developers at the median and are forecast to have 21 times the openings.',
    )
  })

  it('begins with the better paid role, whichever is the baseline', () => {
    expect(picture({ roles: ['15-1252', '15-1254'] }).headline).toBe(
      'Software developers earn $43,330 more than web developers at the median and are forecast to have 21 times the openings.',
    )
  })

  it('compares about equal openings without a multiple', () => {
    expect(picture({ roles: ['15-1254', '15-1251'] }).headline).toBe(
      'Computer programmers earn $7,740 more than web developers at the median and are forecast to have about as many openings.',
    )
  })

  it('says of one role what it earns, whether it grows and what it takes', () => {
    expect(picture({ roles: ['15-1254'] }).headline).toBe(
      'Web developers earn $92,650 at the median, are forecast to grow 7.5% by 2034 and typically start with a bachelor’s degree.',
    )
    expect(picture({ roles: ['15-1254'] }).shortHeadline).toBe(
      'Web developers earn $92,650 at the median, +7.5% by 2034; a bachelor’s degree.',
    )
    expect(picture({ roles: ['15-1254'], place: '19740' }).headline).toMatch(
      /^In Denver web developers earn .* in the nation, where they are forecast to grow 7\.5% by 2034 and typically start with a bachelor’s degree\.$/,
    )
    expect(picture({ roles: ['15-1251'] }).headline).toContain('forecast to shrink 6.0% by 2034')
  })

  it('never compares pay by the hour with pay by the year', () => {
    const { headline, rows, axes } = picture({ roles: ['27-2011', '15-1254'] })
    expect(headline).toMatch(/^Actors earn \$28\.50 an hour at the median/)
    expect(axes.unit).toBe('year')
    expect(rows.find(({ soc }) => soc === '15-1254')?.difference).toBeNull()
  })

  it('names no market under 100 jobs and no repeated figure, though they pay more', () => {
    const { headline } = picture({ place: '19740', roles: ['15-1254', '29-1021', '35-2014', '15-1251'] })
    expect(headline).toBe(
      'In Denver computer programmers earn $12,550 more than web developers at the median; the nation is forecast to have about as many openings for them.',
    )
    expect(picture({ place: '19740', roles: ['29-1021'] }).headline).toBe(
      'Only a small market or repeated figures are published in Denver for dentists.',
    )
  })

  it('says what is not published, and what the release does not have', () => {
    expect(picture({ roles: ['55-1011'] }).headline).toBe('No pay is published for air crew officers.')
    expect(picture({ place: '19740', roles: ['27-2011'] }).headline).toBe(
      'No pay is published in Denver for actors.',
    )
    const unknown = picture({ roles: ['99-9999'] })
    expect(unknown.headline).toBe('This release has no occupation 99-9999.')
    expect(unknown.notices).toEqual(['This release has no occupation 99-9999.'])
  })

  it('says a filed title’s offers as such, never as pay', () => {
    expect(picture({ roles: ['backend-engineer'] }).headline).toBe(
      'Employers offered $169,309 at the median under the title backend engineer, in 1,029 visa filings.',
    )
  })

  it('compares with the reader’s own pay where that is the baseline', () => {
    const { headline, rows } = picture({ roles: THREE, base: 'mine', salary: 92_000 })
    expect(headline).toBe('Software developers earn $43,980 more than you have now at the median.')
    expect(rows.find(({ soc }) => soc === '15-1254')).toMatchObject({ difference: 650, isBaseline: false })
  })
})

describe('the plate’s headline on a phone', () => {
  it('keeps what fits in three lines', () => {
    expect(picture({ roles: THREE }).shortHeadline).toBe(
      'Software developers earn $43,330 more than web developers at the median.',
    )
    expect(picture({ place: '19740', roles: THREE }).shortHeadline).toBe(
      'In Denver software developers earn $45,550 more than web developers at the median.',
    )
  })
})

describe('the plate in another measure', () => {
  it('compares, sorts and says what the view asks for', () => {
    const { headline, deck, rows } = picture({ roles: ['15-1254', '15-1252'], measure: 'p90' })
    expect(headline).toContain('more than web developers at the 90th percentile')
    expect(deck).toMatch(/^90th percentile and spread of yearly pay/)
    const web = rows.find(({ soc }) => soc === '15-1254')
    expect(web?.front).toBe(web?.range?.p90)
  })

  it('says that no mean is published for a metro area', () => {
    expect(picture({ place: '19740', roles: ['15-1254'], measure: 'mean' }).headline).toBe(
      'No mean of pay is published in Denver for web developers.',
    )
  })
})

it('the growth axis of a single role is not its one bar', () => {
  expect(picture({ roles: ['15-1254'] }).axes.growth).toEqual([-15, 15])
})

describe('the plate’s rows', () => {
  it('are sorted by the chosen column, what is not published last', () => {
    const order = (fields: Partial<View>) =>
      picture({ roles: [...THREE, '55-1011'], ...fields }).rows.map(({ soc }) => soc)
    expect(order({})).toEqual(['15-1252', '15-1251', '15-1254', '55-1011'])
    expect(order({ order: 'up' })).toEqual(['15-1254', '15-1251', '15-1252', '55-1011'])
    expect(order({ sort: 'growth' })[0]).toBe('15-1252')
    expect(order({ sort: 'growth' }).at(-1)).toBe('15-1251')
    expect(order({ sort: 'name', order: 'up' })[0]).toBe('55-1011')
  })

  it('keep filed titles apart from the survey, whatever the order', () => {
    const { rows, filed } = picture({ roles: ['backend-engineer', ...THREE] })
    expect(rows.map(({ soc }) => soc)).toEqual(['15-1252', '15-1251', '15-1254'])
    expect(filed).toMatchObject([{ name: 'Backend engineer', filings: 1029 }])
    expect(filed[0]?.text).toContain('not a sample')
  })

  it('put the loss of a shrinking role among its openings, so that the sum still reads', () => {
    const row = picture({ roles: THREE }).rows.find(({ soc }) => soc === '15-1251')
    expect(row?.openings).toEqual({
      total: 5500,
      growth: -700,
      exits: 2600,
      transfers: 3600,
      change: -730,
    })
  })

  it('in a place compare with the nation before and after prices; growth stays the nation’s and says so', () => {
    const { rows, sentences, deck } = picture({ place: '19740', roles: THREE })
    const web = rows.find(({ soc }) => soc === '15-1254')
    expect(web?.againstNation?.paid).toBeCloseTo(-0.0064, 3)
    expect(web?.againstNation?.real).toBeCloseTo(-0.0608, 3)
    expect(web?.outlook?.growth).toBe(7.5)
    expect(sentences.some((text) => text.startsWith('BLS projects the nation only'))).toBe(true)
    expect(deck).toContain('Denver, CO')
  })

  it('never stand without both periods where prices are in them', () => {
    expect(picture({ place: '19740', roles: THREE, rank: 'prices' }).deck).toMatch(
      /May 2025 after local prices, 2024/,
    )
  })

  it('never pass a title’s offers for the survey’s pay: the deck says what is drawn', () => {
    expect(picture({ roles: ['backend-engineer'] }).deck).toMatch(
      /^Median and middle half of yearly offers in visa filings \(H-1B\), FY\d{4}, not a sample, in the nation · all/,
    )
    expect(picture({ roles: ['15-1254', 'backend-engineer'] }).deck).toMatch(/ · ◆ offers in visa filings/)
    expect(picture({ roles: ['15-1254'] }).deck).not.toContain('visa')
  })

  it('hold six roles; more are said, not dropped', () => {
    const { rows, notices } = picture({
      roles: ['15-1254', '15-1252', '15-1251', '15-1299', '27-2011', '29-1021', '35-2014'],
    })
    expect(rows).toHaveLength(6)
    expect(notices).toContain('A plate holds 6 roles; 1 more is kept in the link.')
  })

  it('of a single role come with suggestions from its neighbourhood, leftover groups excepted', () => {
    expect(picture({ roles: ['15-1254'] }).suggestions.map(({ name }) => name)).toEqual([
      'Software developers',
      'Computer programmers',
    ])
    expect(picture({ roles: THREE }).suggestions).toEqual([])
  })
})

describe('the plate’s sentences', () => {
  it('say why a shrinking role and its openings are no contradiction', () => {
    expect(picture({ roles: THREE }).sentences).toContain(
      'A shrinking job can still hire: computer programmers −6.0%, yet 5,500 openings a year; web developers +7.5%, and 5,400.',
    )
  })

  it('weigh the means that are hardest to tell apart against their sampling error', () => {
    // 1.645 · √((98,770 · 1%)² + (105,170 · 1.5%)²) = 3,063
    expect(picture({ roles: THREE }).sentences).toContain(
      'Mean pay of web developers and of computer programmers differs by $6,400, beyond the sampling error of about $3,100. None is published for medians.',
    )
  })

  it('give no error for a place: none is published', () => {
    const { sentences } = picture({ place: '19740', roles: THREE })
    expect(sentences.some((text) => text.includes('sampling error'))).toBe(false)
    expect(sentences).toContainEqual(expect.stringMatching(/For areas it publishes no margin of error\.$/))
  })
})

describe('a plate that cannot be drawn yet or elsewhere', () => {
  it('waits for its tables', () => {
    expect(rolesPicture(NO_TABLES, rolesView({ roles: THREE }))).toBeNull()
    expect(
      rolesPicture({ ...ROLES_TABLES, areas: {} }, rolesView({ roles: THREE, place: '19740' })),
    ).toBeNull()
    expect(
      rolesPicture({ ...ROLES_TABLES, filings: undefined }, rolesView({ roles: ['backend-engineer'] })),
    ).toBeNull()
  })

  it('falls back on the nation for a place that the release does not have, and says so', () => {
    const { place, notices } = picture({ place: '99999', roles: THREE })
    expect(place.area).toBeNull()
    expect(notices).toContain('This release has no area 99999. The nation is shown instead.')
  })
})

describe('the plate’s table', () => {
  it('has the marks in their order, with what each is evidence of', () => {
    const { columns, rows } = rolesTable(picture({ roles: ['backend-engineer', ...THREE] }))
    const text = (key: string) => rows.map((row) => columns.find((column) => column.key === key)?.text(row))
    expect(text('role')).toEqual([
      'Software developers',
      'Computer programmers',
      'Web developers',
      'Backend engineer',
      'All occupations',
    ])
    expect(text('evidence')[3]).toBe('visa filings (H-1B), 1,029, not a sample')
    expect(text('growth')).toEqual(['+15.8%', '−6.0%', '+7.5%', 'not published', '+3.1%'])
  })
})
