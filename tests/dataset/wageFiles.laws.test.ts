import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { PayUnit } from '#domain/wages.ts'
import { areaFile } from '#dataset/files/areaFile.ts'
import { manifestFile } from '#dataset/files/manifestFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { placesFile } from '#dataset/files/placesFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import { STATES } from '#domain/states.ts'
import { each, optional, readsBack, socs, sorted, statsOf, units } from './anyStats.ts'

const percent = optional(fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10))
const level = fc.integer({ min: 40_000, max: 250_000 }).map((thousandths) => thousandths / 1000)
const cbsas = fc.uniqueArray(fc.integer({ min: 10_000, max: 99_999 }), { maxLength: 30 }).map(sorted)
const postals = fc.subarray(
  STATES.filter(({ region }) => region !== null)
    .map(({ postal }) => postal)
    .sort(),
)
const nation = (unit: PayUnit) =>
  fc
    .tuple(statsOf(unit), percent, percent)
    .map(([stats, jobsError, meanError]) => ({ ...stats, jobsError, meanError }))

describe('what is written reads back the same', () => {
  it('of a role, by the year or by the hour', () => {
    const also = fc.record({
      title: fc.constant('backend developer'),
      slug: fc.constant('backend-engineer'),
      filings: fc.integer({ min: 1, max: 9999 }),
      share: fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000),
      soc: fc.constant('15-1252'),
      name: fc.constant('Software developers'),
      median: optional(fc.integer({ min: 1, max: 200_000 })),
    })
    const rows = (codes: fc.Arbitrary<string[]>, unit: PayUnit) =>
      each(codes, statsOf(unit)).map((list) => list.map(([area, stats]) => ({ area, ...stats })))
    readsBack(
      roleFile('15-1254'),
      units.chain((unit) =>
        fc.record({
          soc: fc.constant('15-1254'),
          title: fc.constant('Web developers'),
          short: fc.constantFrom('Web developers', 'Web people'),
          unit: fc.constant(unit),
          nation: nation(unit),
          metros: rows(cbsas, unit),
          states: rows(postals, unit),
          alsoCalled: optional(also),
        }),
      ),
    )
  })

  it('of an area, with yearly and hourly pay side by side', () => {
    const rows = each(socs, units.chain(statsOf)).map((list) =>
      list.map(([soc, stats]) => ({ soc, ...stats })),
    )
    readsBack(
      areaFile('CA'),
      rows.map((roles) => ({ area: 'CA', roles })),
    )
  })

  it('of the metro areas, whatever cities their titles name', () => {
    const name = fc.constantFrom(
      { name: 'Winston-Salem, NC', short: 'Winston-Salem, NC', states: ['NC'] },
      { name: 'Urban Honolulu, HI', short: 'Honolulu, HI', states: ['HI'] },
      { name: 'Louisville/Jefferson County, KY-IN', short: 'Louisville, KY', states: ['KY', 'IN'] },
      { name: 'Kansas City, MO-KS', short: 'Kansas City, MO', states: ['MO', 'KS'] },
      { name: 'Nashville-Davidson--Murfreesboro--Franklin, TN', short: 'Nashville, TN', states: ['TN'] },
    )
    const metro = fc
      .record({
        population: optional(fc.integer({ min: 1, max: 20_000_000 })),
        prices: optional(level),
        latitude: fc.integer({ min: 1700, max: 6500 }).map((hundredths) => hundredths / 100),
        longitude: fc.integer({ min: -16_000, max: -6500 }).map((hundredths) => hundredths / 100),
      })
      .chain((rest) => name.map((names) => ({ ...rest, ...names })))
    readsBack(
      metrosFile,
      each(cbsas, metro).map((list) =>
        list.map(([code, rest]) => ({ kind: 'metro' as const, code, ...rest })),
      ),
    )
  })

  it('of states and prices', () => {
    const states = each(postals, optional(level)).map((list) =>
      list.map(([code, prices]) => {
        const facts = STATES.find(({ postal }) => postal === code)!
        return {
          kind: 'state' as const,
          code,
          name: facts.name,
          short: facts.name,
          region: facts.region!,
          prices,
        }
      }),
    )
    readsBack(statesFile, states)
    const levels = fc.record({ all: level, goods: level, housing: level, utilities: level, services: level })
    const rows = (codes: fc.Arbitrary<string[]>) =>
      each(codes, levels).map((list) => list.map(([area, rest]) => ({ area, ...rest })))
    readsBack(
      pricesFile,
      fc.tuple(rows(cbsas), rows(postals)).map(([metros, ofStates]) => [...metros, ...ofStates]),
    )
  })

  it('of the occupations, with or without pay and forecast', () => {
    const jobs = fc.integer({ min: 0, max: 9_000_000 })
    const outlook = fc.record({
      base: jobs,
      target: jobs,
      growth: fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10),
      openings: optional(jobs),
      exits: optional(jobs),
      transfers: optional(jobs),
      education: optional(fc.constantFrom('none' as const, 'certificate' as const, 'doctor' as const)),
      experience: optional(fc.constantFrom('none' as const, '5-years-or-more' as const)),
      training: optional(fc.constantFrom('Apprenticeship', 'Internship/residency')),
    })
    const occupation = units.chain((unit) =>
      fc.record({
        title: fc.constant('Web and digital interface designers'),
        short: fc.constantFrom('Interface designers', 'Web and digital interface designers'),
        unit: fc.constant(unit),
        nation: optional(nation(unit)),
        metros: fc.integer({ min: 0, max: 393 }),
        outlook: optional(outlook),
        zone: optional(fc.integer({ min: 1, max: 5 })),
      }),
    )
    readsBack(
      occupationsFile,
      fc.record({
        all: fc.record({ nation: optional(nation('year')), outlook: optional(outlook) }),
        occupations: each(socs, occupation).map((list) => list.map(([soc, rest]) => ({ soc, ...rest }))),
      }),
    )
  })

  it('of places by other names', () => {
    const county = fc.constantFrom({ name: 'Kings County', state: 'NY', metro: '35620' })
    const alias = fc.constantFrom({ name: 'nyc', area: '35620' }, { name: 'wash state', area: 'WA' })
    readsBack(
      placesFile,
      fc.record({ counties: fc.array(county, { maxLength: 3 }), aliases: fc.array(alias, { maxLength: 3 }) }),
    )
  })

  it('of the manifest', () => {
    const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/)
    const text = fc.constantFrom('May 2025', 'Public domain (United States government work)')
    const source = {
      id: text,
      title: text,
      publisher: text,
      period: text,
      licence: text,
      address: text,
      sha256,
    }
    const rows = fc.integer({ min: 0, max: 1e6 })
    const file = { path: fc.constantFrom('metros.json', 'roles/15-1254.json'), rows, sha256 }
    readsBack(
      manifestFile,
      fc.record({
        period: fc.constant('2025-05'),
        sources: fc.array(fc.record(source), { maxLength: 4 }),
        files: fc.array(fc.record({ ...file, bytes: fc.integer({ min: 1, max: 1e6 }) }), { maxLength: 4 }),
      }),
    )
  })
})
