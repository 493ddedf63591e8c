import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DataFileError } from '#dataset/files/dataFile.ts'
import { profileFile } from '#dataset/files/profileFile.ts'
import { skillsFile } from '#dataset/files/skillsFile.ts'
import { NEARBY_TABLES, SKILLS } from '../fixtures/nearby.ts'

const words = fc.stringMatching(/^[A-Za-z#+]{1,8}( [a-z]{1,8}){0,3}$/)
const socs = fc.integer({ min: 0, max: 9999 }).map((n) => `15-${String(n).padStart(4, '0')}`)
const technology = fc.record({ name: words, isHot: fc.boolean(), isInDemand: fc.boolean() })
const kind = fc
  .record({ kind: words, more: fc.nat({ max: 50 }), examples: fc.array(technology, { maxLength: 6 }) })
  .map(({ more, ...rest }) => ({ ...rest, count: rest.examples.length + more + 1 }))
const profile = fc.record({
  soc: fc.constant('15-1254'),
  technologies: fc.array(kind, { maxLength: 5 }),
  titles: fc.array(words, { maxLength: 5 }),
  related: fc.uniqueArray(socs, { maxLength: 20 }),
})
const importance = fc.option(fc.integer({ min: 100, max: 500 }).map((n) => n / 100))
const skills = fc.uniqueArray(words, { minLength: 1, maxLength: 4 }).chain((names) =>
  fc.record({
    skills: fc.constant(names),
    occupations: fc
      .uniqueArray(
        fc.record({
          soc: socs,
          importance: fc.array(importance, { minLength: names.length, maxLength: names.length }),
        }),
        {
          selector: ({ soc }) => soc,
          maxLength: 6,
        },
      )
      .map((list) => list.toSorted((a, b) => (a.soc < b.soc ? -1 : 1))),
  }),
)

const FILE = profileFile('15-1254')
const PROFILE = FILE.encode(NEARBY_TABLES.profiles['15-1254']!)
const RATINGS = skillsFile.encode(SKILLS)

describe('decode is the inverse of encode', () => {
  it('for any profile', () => {
    fc.assert(
      fc.property(profile, (value) => {
        expect(FILE.decode(FILE.encode(value))).toEqual(value)
      }),
    )
  })

  it('for any ratings of skills', () => {
    fc.assert(
      fc.property(skills, (value) => {
        expect(skillsFile.decode(skillsFile.encode(value))).toEqual(value)
      }),
    )
  })
})

describe('a damaged file', () => {
  it.each([
    ['another role', PROFILE.replace('"15-1254"', '"15-1252"'), 'soc'],
    ['more examples than are counted', PROFILE.replace('"counts":[44', '"counts":[2'), 'examples'],
    ['a mark without an example', PROFILE.replace('"marks":[[3,1,0]', '"marks":[[3,1,0,0]'), 'marks'],
    ['an unknown mark', PROFILE.replace('"marks":[[3', '"marks":[[4'), 'marks'],
    ['another period', PROFILE.replace('"29.3"', '"29.2"'), 'period'],
  ])('is refused with %s', (_, text, column) => {
    expect(text).not.toBe(PROFILE)
    expect(() => FILE.decode(text)).toThrow(DataFileError)
    expect(() => FILE.decode(text)).toThrow(column)
  })

  it.each([
    ['an importance beyond the scale', RATINGS.replace('[450,', '[550,'), 'of'],
    ['a skill without a column', RATINGS.replace('"rows":4,"name"', '"rows":5,"name"'), 'name'],
  ])('is refused with %s', (_, text, column) => {
    expect(text).not.toBe(RATINGS)
    expect(() => skillsFile.decode(text)).toThrow(column)
  })
})
