import { describe, expect, it } from 'vitest'
import { comparedRoles, comparePicture } from '#selectors/comparePicture.ts'
import type { RoleTable } from '#domain/wages.ts'
import { NO_TABLES } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

const FOUR = ['42660', '19740', '41180', '41940']

function picture(fields: Partial<View> = {}, role: Partial<RoleTable> = {}) {
  const made = comparePicture(compareTables(role), viewOf({ view: 'compare', ...fields }))
  if (!made) throw new Error('the fixture has every table')
  return made
}

function block(fields: Partial<View> = {}, role: Partial<RoleTable> = {}) {
  return picture(fields, role).blocks[0]!
}

function row(code: string, fields: Partial<View> = {}) {
  const found = block(fields).rows.find((one) => one.code === code)
  if (!found) throw new Error(`no row ${code}`)
  return found
}

describe('the places compared', () => {
  it('are the shortlist, most pay after prices first', () => {
    const { rows } = block({ metros: FOUR, base: '19740' })
    expect(rows.map((one) => one.name)).toEqual(['San Jose', 'Seattle', 'St. Louis', 'Denver'])
  })

  it('keep the slot of their keeping, whatever the order of pay', () => {
    const { rows } = block({ metros: FOUR, base: '19740' })
    expect(rows.map((one) => one.slot)).toEqual([3, 0, 2, 1])
  })

  it('stand beside a baseline row where the baseline is none of them', () => {
    const { rows } = block({ metros: ['42660', '41180'] })
    expect(rows.map((one) => [one.name, one.slot, one.isBase])).toEqual([
      ['Seattle', 0, false],
      ['St. Louis', 1, false],
      ['the nation', null, true],
    ])
  })

  it('keep their state where another is called alike', () => {
    const names = block({ metros: ['38900', '38860'] }).rows.map((one) => one.name)
    expect(names).toContain('Portland, OR')
    expect(names).toContain('Portland, ME')
  })

  it('may be states', () => {
    expect(row('CA', { metros: ['CA', '42660'] })).toMatchObject({ name: 'California', paid: 119_570 })
  })

  it('are six at most; more are said', () => {
    const { places, notices } = picture({ metros: [...FOUR, '35620', '36500', '38900'] })
    expect(places.shown).toHaveLength(6)
    expect(notices).toContain('Kept, but not shown beside these six: Portland. Take one out to see another.')
  })

  it('name a code that the release does not know', () => {
    expect(picture({ metros: [...FOUR, '99999'] }).notices).toContain('This release has no place 99999.')
  })
})

describe('suggestions', () => {
  const suggested = (fields: Partial<View>, role: Partial<RoleTable> = {}) =>
    picture(fields, role)
      .places.shown.filter((place) => place.suggestion !== null)
      .map((place) => [place.name, place.suggestion])

  it('are three for an empty shortlist: most jobs, most pay after prices, most where prices are low', () => {
    expect(suggested({})).toEqual([
      ['New York', 'jobs'],
      ['San Jose', 'pay'],
      ['St. Louis', 'cheap'],
    ])
  })

  it('never are a 30-job market, though it pays most where prices are low', () => {
    expect(suggested({}).flat()).not.toContain('Oldtown')
  })

  it('fill up to three beside one kept place, which is not suggested again', () => {
    expect(suggested({ metros: ['35620'] })).toEqual([
      ['Seattle', 'jobs'],
      ['San Jose', 'pay'],
    ])
    expect(suggested({ metros: ['42660', '19740'] })).toEqual([])
  })

  it('say of a second place by jobs that it is the next', () => {
    const few = (jobs: number | null) => jobs && jobs % 90
    const metros = compareTables().roles['15-1254']!.metros.map((row) => ({ ...row, jobs: few(row.jobs) }))
    expect(suggested({}, { metros })).toEqual([
      ['New York', 'jobs'],
      ['San Jose', 'nextJobs'],
      ['Oldtown', 'paid'],
    ])
  })

  it('leave the baseline out and stay while the handle moves', () => {
    expect(suggested({ base: '35620' }).flat()).not.toContain('New York')
    expect(suggested({ housing: 40 })).toEqual(suggested({}))
  })

  it('are not lacking where no place publishes the role', () => {
    expect(suggested({}, { metros: [], states: [] })).toHaveLength(3)
  })
})

describe('figures of a row', () => {
  it('are pay after prices, the difference and the pay that would match, by BEA’s levels', () => {
    const seattle = row('42660', { metros: FOUR, base: '19740' })
    expect(seattle.real).toBeCloseTo(130_440 / 1.11133, 6)
    expect(Math.round((seattle.against ?? 0) / 100) * 100).toBe(30_300)
    expect(Math.round((seattle.toMatch ?? 0) / 100) * 100).toBe(96_700)
  })

  it('take the nation’s level as 100 for what would match its pay', () => {
    expect(row('42660', { metros: FOUR }).toMatch).toBeCloseTo(92_650 * 1.11133, 6)
  })

  it('follow the handle', () => {
    const level = row('41940', { metros: FOUR, housing: 20 }).level
    expect(level).toBeCloseTo(0.8 * 110.423 + 0.2 * 211.901, 6)
  })

  it('are not made up without a price level: paid only, no difference', () => {
    expect(row('14860', { metros: ['14860', '42660'] })).toMatchObject({
      paid: 93_550,
      real: null,
      against: null,
      toMatch: null,
    })
  })

  it('say the matching pay of a place that publishes none for the role', () => {
    expect(row('38860', { metros: ['38860', '42660'] })).toMatchObject({
      paid: null,
      real: null,
      against: null,
    })
    expect(row('38860', { metros: ['38860', '42660'] }).toMatch).toBeCloseTo(92_650 * 1.019, 6)
  })

  it('do not subtract from a floor', () => {
    const tables = compareTables()
    const metros = tables.roles['15-1254']!.metros.map((one) =>
      one.area === '41940' ? { ...one, floors: ['median' as const] } : one,
    )
    const rows = block({ metros: FOUR }, { metros }).rows
    expect(rows.find((one) => one.code === '41940')).toMatchObject({ floor: true, against: null })
  })

  it('say what would match the baseline where the own figure is a floor: prices decide that alone', () => {
    const metros = compareTables().roles['15-1254']!.metros.map((one) =>
      one.area === '41940' ? { ...one, floors: ['median' as const] } : one,
    )
    const rows = block({ metros: FOUR }, { metros }).rows
    expect(rows.find((one) => one.code === '41940')?.toMatch).toBeCloseTo(92_650 * 1.10423, 6)
  })

  it('are compared with nothing where the baseline is a floor, which is shown as one', () => {
    const nation = { ...compareTables().roles['15-1254']!.nation, floors: ['median' as const] }
    const { rows, base, headline } = block({ metros: FOUR }, { nation })
    expect(base).toMatchObject({ paid: 92_650, floor: true })
    expect(rows.map((one) => [one.against, one.toMatch])).toEqual(rows.map(() => [null, null]))
    expect(headline).toBe('The figure of the nation is a floor, which nothing can be compared with.')
  })

  it('do not compare a yearly pay with a role paid by the hour', () => {
    const { base, notice } = block({ metros: FOUR, base: 'mine', salary: 92_000 }, { unit: 'hour' })
    expect(base.code).toBe('US')
    expect(notice).toContain('by the hour')
  })
})

describe('the picture', () => {
  it('waits for every role', () => {
    expect(comparePicture(compareTables(), viewOf({ roles: ['15-1254', '15-1252'] }))).toBeNull()
  })

  it('has one block a role, each headline with its role, four at most', () => {
    const tables = compareTables()
    const nurses = { ...tables.roles['15-1254']!, soc: '29-1141', short: 'Registered nurses' }
    const made = comparePicture(
      { ...tables, roles: { ...tables.roles, '29-1141': nurses } },
      viewOf({ roles: ['15-1254', '29-1141'], metros: FOUR, base: '19740' }),
    )
    expect(made?.blocks.map((one) => one.headline.split(':')[0])).toEqual([
      'Web developers',
      'Registered nurses',
    ])
    expect(
      comparedRoles(viewOf({ roles: ['11-1011', '15-1252', '15-1254', '29-1141', '27-2011'] }), NO_TABLES),
    ).toHaveLength(4)
  })

  it('is not blank without a role: it shows the one of the bare address and says so', () => {
    expect(picture({ roles: [], metros: FOUR }).notices).toContain(
      'No occupation is chosen: shown for web developers.',
    )
  })

  it('leaves filed titles out and says so', () => {
    expect(picture({ roles: ['15-1254', 'backend-engineer'], metros: FOUR }).notices.join()).toContain(
      'backend engineer: known from visa filings only',
    )
  })

  it('counts what is missing', () => {
    expect(block({ metros: ['38860', '14860', '36500', '42660'] }).missing).toMatch(
      /^Not published for this role in .*: Portland · ∙ under 100 jobs or no count \(1\) · ⚑ repeated figure \(1\)$/,
    )
  })

  it('says nearly one figure and repeated figures of a market, and guesses no cause', () => {
    expect(block({ metros: ['42660', '36500'] }).cautions).toEqual([
      'In Seattle a quarter earns between $130,440 and $131,900: nearly one figure.',
      'In Olympia four of the five figures are the same.',
    ])
  })

  it('calls no figure near a floor', () => {
    const metros = compareTables().roles['15-1254']!.metros.map((one) =>
      one.area === '42660' ? { ...one, floors: ['p75' as const] } : one,
    )
    expect(block({ metros: ['42660', '19740'] }, { metros }).cautions).toEqual([])
  })

  it('gives every component of prices against the nation, and what the handle makes of them', () => {
    const { prices } = picture({ metros: ['41940', '14860'], housing: 20 })
    expect(prices.lines.map((line) => line.name)).toEqual([
      '20% to housing',
      'All items',
      'Goods',
      'Housing',
      'Utilities',
      'Services',
    ])
    expect(prices.lines[1]?.differences[0]).toBeCloseTo(0.10423, 9)
    expect(prices.lines[1]?.differences[1]).toBeNull()
    expect(prices.missing).toContain('No price level is published for Bridgeport')
  })
})
