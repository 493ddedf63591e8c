import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { titlesFile } from '#dataset/files/titlesFile.ts'
import { findRoles } from '#selectors/findRoles.ts'

const DATA = resolve(import.meta.dirname, '../../public/data')

function built<T>(file: DataFile<T>): T {
  const release = readdirSync(DATA).sort().at(-1)
  if (release === undefined) throw new Error('no release in public/data: npm run data')
  return file.decode(readFileSync(join(DATA, release, file.path), 'utf8'))
}

/** Titles as job ads write them, each with the SOC codes where the classification puts the work; none was read off the title index. */
const EVERYDAY = `
warehouse associate | 53-7065 53-7062
forklift operator | 53-7051
delivery driver | 53-3033 53-3031
cdl truck driver | 53-3032
line cook | 35-2014
restaurant server | 35-3031
crew member fast food | 35-3023
front desk agent | 43-4081 43-4171
executive assistant | 43-6011
administrative assistant | 43-6014
office manager | 43-1011 11-3012
customer service rep | 43-4051
call center agent | 43-4051
help desk technician | 15-1232
it support specialist | 15-1232
network engineer | 15-1241 15-1244
cybersecurity analyst | 15-1212
python developer | 15-1252
java developer | 15-1252
scrum master | 13-1082 15-1299
qa tester | 15-1253
graphic designer | 27-1024
copywriter | 27-3043
social media manager | 11-2021 13-1161 27-3031 11-2032
digital marketing specialist | 13-1161 11-2021
talent acquisition specialist | 13-1071
hr generalist | 13-1071
payroll specialist | 43-3051
bookkeeper | 43-3031
staff accountant | 13-2011
tax preparer | 13-2082
loan officer | 13-2072
bank teller | 43-3071
claims adjuster | 13-1031
realtor | 41-9022 41-9021
account executive | 41-3091 41-3011 41-4012 41-4011
store manager | 41-1011
retail sales associate | 41-2031
general manager | 11-1021
supply chain analyst | 13-1081
hvac technician | 49-9021
diesel mechanic | 49-3031
maintenance technician | 49-9071
cnc machinist | 51-4041 51-9161 51-9162
quality inspector | 51-9061
construction worker | 47-2061
landscaper | 37-3011
home health aide | 31-1120
caregiver for elderly | 31-1120
medical receptionist | 43-4171 43-6013
phlebotomist | 31-9097
travel nurse | 29-1141
icu nurse | 29-1141
physical therapist assistant | 31-2021
behavior technician | 29-2053 31-1133 21-1018
substitute teacher | 25-3031
preschool teacher | 25-2011
paralegal | 23-2011
security guard | 33-9032
hair stylist | 39-5012
`
  .trim()
  .split('\n')
  .map((line) => {
    const [title = '', codes = ''] = line.split(' | ')
    return { title, codes: codes.split(' ') }
  })

const FIRST = 3
const LEAST = 55

describe('everyday titles in the built release', () => {
  const tables = {
    occupations: built(occupationsFile),
    titles: built(titlesFile),
    filings: built(filingsFile),
  }
  const placeOf = (title: string, codes: readonly string[]): number =>
    findRoles(tables, title, ['occupation', 'filed-title']).hits.findIndex(({ code }) =>
      codes.includes(code),
    ) + 1

  it(`${String(LEAST)} of 60 have the right occupation among the first three answers`, () => {
    expect(EVERYDAY).toHaveLength(60)
    const found = EVERYDAY.map(({ title, codes }) => {
      const { hits } = findRoles(tables, title, ['occupation', 'filed-title'])
      const place = hits.findIndex(({ code }) => codes.includes(code)) + 1
      const isRight = place > 0 && place <= FIRST
      const firsts = hits.slice(0, FIRST).map(({ code, name }) => `${code} ${name}`)
      const line = `${isRight ? '✓' : '✗'} ${title.padEnd(30)} ${place === 0 ? '–' : String(place)}  ${firsts.join(' · ')}`
      return { isRight, line }
    })
    const right = found.filter(({ isRight }) => isRight).length
    process.stdout.write(
      `${found.map(({ line }) => line).join('\n')}\n${String(right)} of ${String(found.length)}\n`,
    )
    expect(right).toBeGreaterThanOrEqual(LEAST)
  })

  // An everyday name with a word for whoever does it.
  it.each([
    ['call center agent', '43-4051'],
    ['it support specialist', '15-1232'],
    ['help desk rep', '15-1232'],
    ['tsa agent', '33-9093'],
    ['tech lead', '15-1252'],
    ['cyber security', '15-1212'],
    ['adjunct professor', '25-1199'],
    ['postdoc', '19-1042'],
  ])('finds “%s” by its everyday name', (typed, soc) => {
    const place = placeOf(typed, [soc])
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThanOrEqual(FIRST)
  })

  // How a job is held does not say which it is.
  it.each([
    ['part time cashier', '41-2011'],
    ['entry level data entry clerk', '43-9021'],
    ['full time remote bookkeeper', '43-3031'],
  ])('finds “%s” by its title', (typed, soc) => {
    expect(placeOf(typed, [soc])).toBe(1)
  })

  it.each([
    ['sofware enginer', '15-1252'],
    ['electrican', '47-2111'],
    ['acountant', '13-2011'],
    ['recepcionist', '43-4171'],
    ['mechnaical engineer', '17-2141'],
    ['pharmcist', '29-1051'],
    ['janitro', '37-2011'],
    ['registerd nurse', '29-1141'],
    ['maintanence technician', '49-9071'],
    ['vetenarian', '29-1131'],
  ])('forgives the slip in “%s”', (typed, soc) => {
    const place = placeOf(typed, [soc])
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThanOrEqual(FIRST)
  })
})
