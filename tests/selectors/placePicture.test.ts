import { describe, expect, it } from 'vitest'
import { placePicture } from '#selectors/placePicture.ts'
import { placeTable } from '#selectors/placeTable.ts'
import type { View } from '#view/view.ts'
import { ROLES_TABLES, rolesView } from '../fixtures/roles.ts'

function picture(fields: Partial<View> = {}) {
  const made = placePicture(ROLES_TABLES, rolesView({ roles: [], place: '19740', ...fields }))
  if (!made) throw new Error('the fixture has every table')
  return made
}

const socs = (fields: Partial<View> = {}) => picture(fields).rows.map(({ soc }) => soc)

describe('what pays in a place: the headline', () => {
  it('counts the roles that pay more than in the nation, before and after prices', () => {
    expect(picture().headline).toBe(
      'Denver pays 4 of 5 roles more than the nation does, and 2 after local prices.',
    )
  })

  it('counts under filters what they leave, and says which', () => {
    expect(picture({ groups: ['15'], prep: [4] }).headline).toBe(
      'Denver pays 2 of 3 roles in computer and math needing two or four years of college more than the nation does, and none after local prices.',
    )
  })

  it('of the nation names what pays most, but no role with under 100 jobs', () => {
    expect(picture({ place: 'US' }).headline).toBe(
      'In the nation dentists earn most of 6 roles: $170,000 at the median.',
    )
  })

  it('does not say that a role earns most where a small market above it does', () => {
    expect(picture({ base: '19740' }).headline).toBe(
      'In Denver software developers earn most of 5 roles, small markets and repeated figures aside: $137,610 at the median.',
    )
  })

  it('compares with the reader’s own pay', () => {
    expect(picture({ base: 'mine', salary: 100_000 }).headline).toBe(
      'Denver pays 3 of 5 roles more than you have now, and 2 after local prices.',
    )
  })

  it('says that nothing passes', () => {
    expect(picture({ find: 'plumber' }).headline).toBe('No role passes these filters in Denver.')
    expect(picture({ find: 'plumber' }).chips).toMatchObject([{ key: 'find', countWithout: 5 }])
  })
})

describe('what pays in a place: the rows', () => {
  it('are ranked by pay, thin and repeated ones among them and marked', () => {
    const { rows, ranks } = picture()
    expect(rows.map(({ soc }) => soc)).toEqual(['29-1021', '15-1252', '15-1251', '15-1254', '35-2014'])
    expect(rows[0]).toMatchObject({ thin: true, repeated: 0 })
    expect(rows.at(-1)).toMatchObject({ thin: false, repeated: 5 })
    expect(ranks.get('15-1252')).toBe(2)
  })

  it('keep their rank by pay in every order and under every filter', () => {
    expect(socs({ sort: 'jobs' })[0]).toBe('15-1252')
    expect(socs({ sort: 'nation' })[0]).toBe('29-1021')
    expect(picture({ groups: ['35'] }).ranks.get('35-2014')).toBe(5)
  })

  it('are filtered by preparation, field, jobs, pay and name', () => {
    expect(socs({ prep: [1, 2, 3] })).toEqual(['35-2014'])
    expect(socs({ prep: [5] })).toEqual(['29-1021'])
    expect(socs({ jobs: { from: 100, to: null } })).not.toContain('29-1021')
    expect(socs({ pay: { from: 100_000, to: 200_000 } })).toEqual(['15-1252', '15-1251'])
    expect(socs({ find: 'web' })).toEqual(['15-1254'])
  })

  it('count every choice of preparation under the other filters', () => {
    const counts = (fields: Partial<View>) => picture(fields).preparations.map((one) => one.count)
    expect(counts({})).toEqual([5, 1, 3, 1])
    expect(counts({ prep: [5] })).toEqual([5, 1, 3, 1])
    expect(counts({ groups: ['15'] })).toEqual([3, 0, 3, 0])
  })

  it('leave out roles without a figure here, which are counted, and never turn pay by the hour into pay by the year', () => {
    const { all, missing } = picture()
    expect(all.unpublished.map(({ occupation }) => occupation.soc)).toEqual(['15-1299', '27-2011'])
    expect(missing).toContain('2 of 7 roles publish no yearly figure for Denver')
    expect(picture({ place: 'US' }).missing).toBe('1 role publishes pay by the hour only')
  })

  it('have no comparison where the nation is the place', () => {
    expect(picture({ place: 'US' }).baseName).toBeNull()
    expect(picture({ place: 'US', sort: 'nation' }).sort).toBe('pay')
    const { columns } = placeTable(picture({ place: 'US' }))
    expect(columns.some(({ key }) => key === 'against')).toBe(false)
  })

  it('note the best paid role that is neither thin nor repeated', () => {
    expect(picture().notes).toContain(
      'The first with 100 jobs and five different figures: software developers, $137,610.',
    )
  })
})

describe('what pays in a place: the fields', () => {
  it('hold one pay a role and are ordered by their middle', () => {
    const { fields } = picture()
    expect(fields.map(({ name }) => name)).toEqual(['Health, trained', 'Computer and math', 'Food'])
    expect(fields[1]).toMatchObject({ pays: [137_610, 104_610, 92_060], middle: 104_610 })
  })
})
