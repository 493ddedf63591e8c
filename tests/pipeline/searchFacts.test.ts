import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { placesFile } from '#dataset/files/placesFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import { titlesFile } from '#dataset/files/titlesFile.ts'
import { findPlaces } from '#selectors/findPlaces.ts'
import { findRoles } from '#selectors/findRoles.ts'

const DATA = resolve(import.meta.dirname, '../../public/data')

function built<T>(file: DataFile<T>): T {
  const release = readdirSync(DATA).sort().at(-1)
  if (release === undefined) throw new Error('no release in public/data: npm run data')
  return file.decode(readFileSync(join(DATA, release, file.path), 'utf8'))
}

describe('a search in the built release', () => {
  const tables = {
    occupations: built(occupationsFile),
    titles: built(titlesFile),
    filings: built(filingsFile),
    metros: built(metrosFile),
    states: built(statesFile),
    places: built(placesFile),
  }

  // Everyday titles, each with a code that a reader would expect among the first three answers.
  it.each([
    ['accountant', '13-2011'],
    ['actuary', '15-2011'],
    ['architect', '17-1011'],
    ['attorney', '23-1011'],
    ['backend dev', '15-1254'],
    ['backend developer', '15-1252'],
    ['barista', '35-3023'],
    ['bartender', '35-3011'],
    ['bus driver', '53-3052'],
    ['carpenter', '47-2031'],
    ['cashier', '41-2011'],
    ['ceo', '11-1011'],
    ['chef', '35-1011'],
    ['civil engineer', '17-2051'],
    ['cna', '31-1131'],
    ['cook', '35-2014'],
    ['cop', '33-3051'],
    ['cpa', '13-2011'],
    ['customer service', '43-4051'],
    ['data analyst', '15-2051'],
    ['data engineer', '15-1252'],
    ['data scientist', '15-2051'],
    ['dental hygienist', '29-1292'],
    ['devops engineer', '15-1252'],
    ['electrician', '47-2111'],
    ['emt', '29-2042'],
    ['firefighter', '33-2011'],
    ['flight attendant', '53-2031'],
    ['front end developer', '15-1254'],
    ['full stack developer', '15-1252'],
    ['graphic designer', '27-1024'],
    ['hr manager', '11-3121'],
    ['hvac tech', '49-9021'],
    ['janitor', '37-2011'],
    ['journalist', '27-3023'],
    ['lawyer', '23-1011'],
    ['librarian', '25-4022'],
    ['mechanical engineer', '17-2141'],
    ['medical assistant', '31-9092'],
    ['nurse', '29-1141'],
    ['nurse practitioner', '29-1171'],
    ['paralegal', '23-2011'],
    ['pharmacist', '29-1051'],
    ['physical therapist', '29-1123'],
    ['plumber', '47-2152'],
    ['police officer', '33-3051'],
    ['project manager', '13-1082'],
    ['real estate agent', '41-9022'],
    ['receptionist', '43-4171'],
    ['rn', '29-1141'],
    ['sales rep', '41-4012'],
    ['security guard', '33-9032'],
    ['social worker', '21-1021'],
    ['software engineer', '15-1252'],
    ['teacher', '25-2021'],
    ['truck driver', '53-3032'],
    ['uber driver', '53-3053'],
    ['ux designer', '15-1255'],
    ['vet', '29-1131'],
    ['waitress', '35-3031'],
    ['web dev', '15-1254'],
    ['welder', '51-4121'],
  ])('answers “%s” with %s among the first three', (typed, soc) => {
    const { hits } = findRoles(tables, typed, ['occupation'])
    expect(hits.slice(0, 3).map(({ code }) => code)).toContain(soc)
  })

  it('answers “backend dev” with software developers, web developers and the filed title', () => {
    const { hits } = findRoles(tables, 'backend dev', ['occupation', 'filed-title'])
    expect(hits.map(({ code }) => code)).toEqual(['15-1252', '15-1254', 'backend-engineer'])
  })

  it.each([
    ['nyc', '35620'],
    ['sf', '41860'],
    ['brooklyn', '35620'],
    ['king county', '42660'],
    ['kings county, ny', '35620'],
    ['palo alto', '41940'],
    ['st louis', '41180'],
    ['boise', '14260'],
    ['kansas city', '28140'],
    ['new york', '35620'],
    ['texas', 'TX'],
    ['dc', '47900'],
    ['austin texas', '12420'],
    ['boston, massachusetts', '14460'],
    ['charlotte north carolina', '16740'],
    ['springfield missouri', '44180'],
    ['nashville tennesee', '34980'],
    ['brooklyn ny', '35620'],
    ['redmond wa', '42660'],
    ['orlando fl usa', '36740'],
    ['the bay area', '41860'],
    ['greater boston', '14460'],
    ['nyc metro', '35620'],
    ['washington state', 'WA'],
    ['state of texas', 'TX'],
    ['county of los angeles', '31080'],
    ['ft lauderdale', '33100'],
    ['cincinatti', '17140'],
    ['napa valley', '34900'],
    ['raleigh durham', '39580'],
    ['santa monica', '31080'],
    ['oc', '31080'],
    ['scottsdale', '38060'],
    ['overland park', '28140'],
  ])('answers “%s” with %s first', (typed, code) => {
    expect(findPlaces(tables, typed, ['metro', 'state']).hits[0]?.code).toBe(code)
  })

  it('finds both places of “raleigh durham”, the metro areas of Puerto Rico, and nothing for a town in none', () => {
    const areas = (typed: string) =>
      findPlaces(tables, typed, ['metro', 'state']).hits.map(({ code }) => code)
    expect(areas('raleigh durham').slice(0, 2).toSorted()).toEqual(['20500', '39580'])
    expect(areas('puerto rico')).toContain('41980')
    expect(areas('telluride')).toEqual([])
  })

  it('finds every metro area by its short name and every role by its own', () => {
    const lostPlaces = tables.metros.filter(
      ({ code, short }) => findPlaces(tables, short, ['metro']).hits[0]?.code !== code,
    )
    expect(lostPlaces.map(({ short }) => short)).toEqual([])
    const lostRoles = tables.occupations.occupations.filter(
      ({ soc, short, nation }) =>
        nation !== null &&
        !findRoles(tables, short, ['occupation'])
          .hits.slice(0, 3)
          .some(({ code }) => code === soc),
    )
    expect(lostRoles.map(({ short }) => short)).toEqual([])
  })

  it('answers a keystroke within 50 ms, in the middle of a word as well', () => {
    const typed = ['b', 'ba', 'backend d', 'm', 'manager', 'engineer', 'teach', 's', 'elektrician']
    const times = typed.map((text) => {
      const start = performance.now()
      findRoles(tables, text, ['occupation', 'filed-title'])
      return performance.now() - start
    })
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(50)
  })
})
