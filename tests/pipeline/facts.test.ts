import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { areaFile } from '#dataset/files/areaFile.ts'
import { mapFile } from '#dataset/files/mapFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { placesFile } from '#dataset/files/placesFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { readRelease } from '../../pipeline/verify.ts'

const { files } = readRelease(resolve(import.meta.dirname, '../../public/data'))

function read<T>(file: DataFile<T>): T {
  return file.decode(files.get(file.path) ?? '')
}

function gzipped(...paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '', { level: 9 }).length, 0)
}

const metros = read(metrosFile)
const metro = (code: string) => metros.find((each) => each.code === code)
const { all, occupations } = read(occupationsFile)
const roles = [...files.keys()].flatMap((path) => /^roles\/(.+)\.json$/.exec(path)?.[1] ?? [])
const publishing = (soc: string) => read(roleFile(soc)).metros.filter(({ median }) => median !== null).length

describe('the nation in May 2025', () => {
  it('has 1,687,890 software developers, median $135,980, mean $148,100', () => {
    expect(read(roleFile('15-1252')).nation).toMatchObject({
      jobs: 1_687_890,
      median: 135_980,
      mean: 148_100,
    })
  })

  it('pays web developers $92,650 at the median, with published errors', () => {
    expect(read(roleFile('15-1254')).nation).toMatchObject({
      median: 92_650,
      mean: 98_770,
      jobsError: 6.7,
      meanError: 1.5,
    })
  })

  it('pays all occupations $50,980 at the median, and forecasts +3.1% for them', () => {
    expect(all).toMatchObject({ nation: { median: 50_980 }, outlook: { growth: 3.1 } })
  })

  it('states five occupations by the hour only', () => {
    const hourly = occupations.filter(({ unit }) => unit === 'hour')
    expect(hourly.map(({ soc }) => soc)).toEqual(['27-2011', '27-2031', '27-2042', '27-2091', '27-2099'])
    expect(read(roleFile('27-2011')).nation.median).toBe(29.05)
    expect(read(areaFile('AL')).roles.find(({ soc }) => soc === '27-2011')?.median).toBe(24.71)
  })
})

describe('metro areas', () => {
  it('pay web developers $166,670 in San Jose: 1,130 jobs, 2.2 times the national share', () => {
    const published = { jobs: 1130, median: 166_670, quotient: 2.2 }
    expect(read(roleFile('15-1254')).metros.find(({ area }) => area === '41940')).toMatchObject(published)
    expect(read(areaFile('41940')).roles.find(({ soc }) => soc === '15-1254')).toMatchObject(published)
  })

  it('publish a median in 163 cases for web developers and in 377 for software developers', () => {
    expect([publishing('15-1254'), publishing('15-1252')]).toEqual([163, 377])
  })

  it('publish 134,544 medians in all, the same by occupation, by area and in the list of occupations', () => {
    const byArea = metros.map(
      ({ code }) => read(areaFile(code)).roles.filter(({ median }) => median !== null).length,
    )
    expect(sum(roles.map(publishing))).toBe(134_544)
    expect(sum(byArea)).toBe(134_544)
    expect(sum(occupations.map((each) => each.metros))).toBe(134_544)
  })

  it('number 393, of which 386 have a price level: not Puerto Rico’s six, not Bridgeport', () => {
    expect(metros).toHaveLength(393)
    const without = metros.filter(({ prices }) => prices === null)
    expect(without.filter(({ states }) => states[0] === 'PR')).toHaveLength(6)
    expect(without.filter(({ states }) => states[0] !== 'PR').map(({ short }) => short)).toEqual([
      'Bridgeport, CT',
    ])
    expect(metro('41940')?.prices).toBe(110.423)
  })

  it('of Kansas City are found under Missouri and Kansas', () => {
    const found = (state: string) =>
      metros.filter(({ states }) => states.includes(state)).map(({ short }) => short)
    expect(found('MO')).toContain('Kansas City, MO')
    expect(found('KS')).toContain('Kansas City, MO')
  })

  it('have short names that are unique and 27 letters at most', () => {
    expect(new Set(metros.map(({ short }) => short)).size).toBe(393)
    expect(metros.filter(({ short }) => short.length > 27)).toEqual([])
    expect(['49180', '46520', '31140'].map((code) => metro(code)?.short)).toEqual([
      'Winston-Salem, NC',
      'Honolulu, HI',
      'Louisville, KY',
    ])
  })

  it('all lie on the map', () => {
    const map = read(mapFile)
    expect([...map.metros.keys()]).toEqual(metros.map(({ code }) => code))
    const outside = [...map.metros.values()].filter(
      ([x, y]) => x <= 0 || y <= 0 || x >= map.width || y >= map.height,
    )
    expect(outside).toEqual([])
  })
})

describe('prices', () => {
  it('of a place are the same in every file', () => {
    const levels = new Map(read(pricesFile).map(({ area, all: level }) => [area, level]))
    expect(levels.size).toBe(386 + 51)
    for (const place of [...metros, ...read(statesFile)])
      expect([place.code, levels.get(place.code) ?? null]).toEqual([place.code, place.prices])
  })

  it('of housing in San Jose are more than twice the nation’s', () => {
    expect(read(pricesFile).find(({ area }) => area === '41940')?.housing).toBeCloseTo(211.9, 1)
  })
})

describe('occupations', () => {
  it('are those of the wages and of the projections together, 825 with a yearly median', () => {
    expect(occupations).toHaveLength(832)
    expect(occupations.filter(({ unit, nation }) => unit === 'year' && nation?.median != null)).toHaveLength(
      825,
    )
    expect(roles).toHaveLength(830)
  })

  it('have short names that are unique, not empty and 34 letters at most', () => {
    expect(new Set(occupations.map(({ short }) => short.toLowerCase())).size).toBe(occupations.length)
    expect(occupations.filter(({ short }) => short.length > 34 || short.trim() === '')).toEqual([])
  })

  it('say what they ask for: web developers a bachelor’s degree and job zone 3', () => {
    expect(occupations.find(({ soc }) => soc === '15-1254')).toMatchObject({
      short: 'Web developers',
      metros: 163,
      zone: 3,
      outlook: { base: 86_000, target: 92_500, education: 'bachelor' },
    })
  })

  it('that 57 have no row of a metro area', () => {
    expect(roles.filter((soc) => read(roleFile(soc)).metros.length === 0)).toHaveLength(57)
  })
})

describe('places by other names', () => {
  const { counties, aliases } = read(placesFile)

  it('lead from Kings County to New York and from King County to Seattle', () => {
    const of = (name: string, state: string) =>
      counties.find((each) => each.name === name && each.state === state)
    expect([of('Kings County', 'NY')?.metro, of('King County', 'WA')?.metro]).toEqual(['35620', '42660'])
  })

  it('lead from nyc, brooklyn, sf and dc to their metro areas', () => {
    const of = (name: string) => aliases.find((each) => each.name === name)?.area
    expect(['nyc', 'brooklyn', 'sf', 'dc'].map(of)).toEqual(['35620', '35620', '41860', '47900'])
    expect(['oc', 'santa monica', 'beverly hills', 'irvine'].map(of)).toEqual(Array(4).fill('31080'))
  })

  it('give every metro area at least one county', () => {
    const held = new Set(counties.map((each) => each.metro))
    expect(metros.filter(({ code }) => !held.has(code))).toEqual([])
  })
})

describe('what readers load', () => {
  it('is at most 25 kB before the first picture, 10 kB of it for the metro areas', () => {
    expect(gzipped('metros.json')).toBeLessThanOrEqual(10_000)
    expect(gzipped('metros.json', 'roles/15-1254.json')).toBeLessThanOrEqual(25_000)
  })

  it('is at most 15 kB for any role and 25 kB for the map', () => {
    expect(Math.max(...roles.map((soc) => gzipped(`roles/${soc}.json`)))).toBeLessThanOrEqual(15_000)
    expect(gzipped('map.json')).toBeLessThanOrEqual(25_000)
  })
})

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
