import { describe, expect, it } from 'vitest'
import type { Profile } from '#domain/profile.ts'
import { nearbyPicture } from '#selectors/nearbyPicture.ts'
import { nearbyTable } from '#selectors/nearbyTable.ts'
import {
  asksMoreText,
  bothAskText,
  comparedText,
  educationStepText,
  missingText,
  sharedText,
  zoneStepText,
} from '#selectors/nearbyWords.ts'
import { rolesByTechnologies, technologiesBetween } from '#selectors/technologiesOf.ts'
import { skillsApart, skillsBetween } from '#selectors/skillsOf.ts'
import type { View } from '#view/view.ts'
import { NEARBY_TABLES, SKILLS } from '../fixtures/nearby.ts'
import { rolesView } from '../fixtures/roles.ts'

function near(fields: Partial<View> = {}, tables = NEARBY_TABLES) {
  const picture = nearbyPicture(tables, rolesView({ show: 'nearby', ...fields }))
  if (!picture) throw new Error('expected a picture')
  return picture
}

describe('nearby roles', () => {
  it('are counted against the role in the nation, the best paid one named', () => {
    expect(near().headline).toBe(
      'Of 4 roles near web developers with a figure, 3 pay more; dentists most, +$77,350.',
    )
    expect(near().more.map(({ soc }) => soc)).toEqual(['29-1021', '15-1252', '15-1251'])
    expect(near().less.map(({ soc }) => soc)).toEqual(['35-2014'])
  })

  it('name no market of thirty jobs although it pays most', () => {
    const denver = near({ place: '19740' })
    expect(denver.more[0]?.soc).toBe('29-1021')
    expect(denver.headline).toBe(
      'Of 4 roles near web developers with a figure, 3 pay more in Denver; software developers most of those with 100 jobs, +$45,550.',
    )
    expect(denver.short).toBe(
      '3 of 4 roles near web developers pay more in Denver, such as software developers, +$45,550.',
    )
  })

  it('name none where the role’s own figure is of a small market', () => {
    expect(near({ place: '19740', roles: ['29-1021'] }).headline).toBe(
      'Of 2 roles near dentists, none pays more in Denver.',
    )
    expect(near({ place: '19740', roles: ['35-2014'] }).headline).toBe(
      'Of 1 role near cooks, 1 pays more in Denver; the figure of cooks is of a small market or repeated, so none is named.',
    )
  })

  it('name the only one that pays more', () => {
    const tables = {
      ...NEARBY_TABLES,
      profiles: {
        ...NEARBY_TABLES.profiles,
        '15-1254': { ...NEARBY_TABLES.profiles['15-1254']!, related: ['15-1252', '35-2014'] },
      },
    }
    expect(near({}, tables).headline).toBe(
      'Of 2 roles near web developers, 1 pays more: software developers, +$43,330.',
    )
  })

  it('say when the role itself is not published here, and compare nothing', () => {
    const actors = near({ place: '19740', roles: ['27-2011'] })
    expect(actors.headline).toBe(
      'No pay is published for actors in Denver, so nothing near them can be compared.',
    )
    expect(actors.rows).toEqual([])
  })

  it('count by name those that cannot be compared, and pass over what gathers the rest', () => {
    expect(near().leftOut).toEqual([
      { soc: '27-2011', name: 'Actors', why: 'unit' },
      { soc: '55-1011', name: 'Air crew officers', why: 'unpublished' },
    ])
    expect(near().missing).toEqual([
      'no median published: air crew officers',
      'paid by the hour: actors',
      'O*NET 29.3 rates no skills of software developers: technologies are compared instead',
    ])
    expect(near({ place: '19740' }).missing[0]).toBe(
      'no median published in Denver: actors and air crew officers',
    )
    expect(nearbyTable(near()).rows.map(({ soc }) => soc)).not.toContain('15-1299')
  })

  it('say it where O*NET lists none', () => {
    expect(near({ roles: ['55-1011'] }).headline).toBe('O*NET lists no role near air crew officers.')
  })

  it('wait for their tables', () => {
    expect(nearbyPicture({ ...NEARBY_TABLES, skills: undefined }, rolesView())).toBeNull()
    expect(nearbyPicture({ ...NEARBY_TABLES, profiles: {} }, rolesView())).toBeNull()
    expect(nearbyPicture(NEARBY_TABLES, rolesView({ roles: ['backend-engineer'] }))).toBeNull()
  })

  it('wait for the technologies of those whose skills cannot be compared, and for no others', () => {
    const profiles = { '15-1254': NEARBY_TABLES.profiles['15-1254']! }
    expect(nearbyPicture({ ...NEARBY_TABLES, profiles }, rolesView({ show: 'nearby' }))).toBeNull()
    expect(rolesByTechnologies(NEARBY_TABLES, '15-1254')).toContain('15-1252')
    expect(rolesByTechnologies(NEARBY_TABLES, '15-1254')).not.toContain('15-1251')
  })

  it('are all in the table, the role itself first, those left out last', () => {
    const { rows, columns } = nearbyTable(near())
    expect(rows).toHaveLength(7)
    const difference = columns.find(({ key }) => key === 'difference')
    expect(rows.map((row) => difference?.text(row))).toEqual([
      'the role itself',
      '+$77,350',
      '+$43,330',
      '+$7,740',
      '−$56,650',
      'not compared',
      'not compared',
    ])
  })
})

describe('technologies of two roles', () => {
  const web = NEARBY_TABLES.profiles['15-1254']!
  const of = (kind: string, count: number, ...names: readonly string[]): Profile => ({
    ...web,
    technologies: [
      { kind, count, examples: names.map((name) => ({ name, isHot: true, isInDemand: name === 'SQL' })) },
    ],
  })

  it('are lacking where the whole kind is listed without them', () => {
    expect(technologiesBetween(of('Data', 1, 'Hive'), of('Data', 2, 'Hive', 'MongoDB'))).toEqual({
      hot: 2,
      shared: 1,
      missing: ['MongoDB'],
    })
  })

  it('are neither shared nor lacking where they may be among those cut from the list', () => {
    const other = of('Data', 3, 'Cassandra', 'Hive', 'MongoDB')
    expect(technologiesBetween(of('Data', 9, 'Hive'), other)).toEqual({
      hot: 2,
      shared: 1,
      missing: ['Cassandra'],
    })
    expect(technologiesBetween(of('Data', 9, 'SQL'), other)).toEqual({ hot: 0, shared: 0, missing: [] })
  })

  it('are not compared with a role of which none is listed', () => {
    expect(technologiesBetween(web, { ...web, technologies: [] })).toBeNull()
  })
})

describe('what a nearby role asks for', () => {
  const [dentists, software, programmers] = near().more

  it('is told against one’s own preparation', () => {
    expect(zoneStepText(dentists!.preparation)).toBe('Same preparation')
    expect(educationStepText(near().own, dentists!)).toBe("Doctoral or professional, not Bachelor's")
    expect(educationStepText(near().own, software!)).toBe("Bachelor's in both")
    expect(zoneStepText({ zone: null, education: null })).toBe('Preparation not rated')
  })

  it('is a skill missing from half a step on, and shared below it', () => {
    expect(skillsBetween(SKILLS, '15-1254', '29-1021')).toEqual({
      important: ['Mathematics', 'Instructing'],
      shared: [],
      missing: ['Instructing', 'Mathematics'],
    })
    expect(skillsBetween(SKILLS, '15-1254', '15-1251')?.shared).toEqual(['Programming', 'Mathematics'])
    expect(sharedText(programmers!.skills)).toBe('all 2 important skills shared')
    expect(missingText(dentists!.skills, 1)).toBe('asks more of instructing and mathematics')
  })

  it('is told by technologies where O*NET rates one of the two not', () => {
    expect(software!.skills).toBeNull()
    expect(bothAskText(software!)).toBe('1 of 4 hot technologies shared')
    expect(asksMoreText(software!, 2)).toBe('asks also for MongoDB, AJAX and 1 more')
    expect(comparedText(near().more)).toBe('skills or technologies')
    expect(bothAskText(dentists!)).toBe('0 of 2 important skills shared')
    expect(bothAskText({ skills: null, technologies: null })).toBe('skills not rated')
  })

  it('is explained as far as the rows need it', () => {
    expect(near().method).toMatch(/A skill is important.*Technologies are compared/)
    const programmers = { ...NEARBY_TABLES.profiles['15-1254']!, soc: '15-1251' }
    const profiles = { ...NEARBY_TABLES.profiles, '15-1251': programmers }
    const software = near({ roles: ['15-1252'] }, { ...NEARBY_TABLES, profiles }).method
    expect(software).toContain('Technologies are compared')
    expect(software).not.toContain('A skill is important')
  })

  it('sets a role apart by its distance from the mean of its neighbors', () => {
    const apart = skillsApart(SKILLS, '15-1254', ['15-1251', '29-1021', '15-1252'], 2)
    expect(apart?.roles).toBe(2)
    expect(apart?.more.map(({ name }) => name)).toEqual(['Programming', 'Instructing'])
    expect(apart?.more[0]?.others).toBeCloseTo(2.75)
    expect(apart?.less.map(({ name }) => name)).toEqual(['Mathematics'])
    expect(skillsApart(SKILLS, '15-1252', ['15-1254'], 2)).toBeNull()
  })

  it('does not set a role apart by a skill that matters to neither side', () => {
    const apart = skillsApart(SKILLS, '35-2014', ['15-1254'], 4)
    expect(apart?.more).toEqual([])
    expect(apart?.less.map(({ name }) => name)).toEqual(['Programming', 'Instructing'])
  })
})
