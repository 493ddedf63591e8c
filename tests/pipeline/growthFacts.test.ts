import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleFile } from '#dataset/files/articleFile.ts'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { projectionsFile } from '#dataset/files/projectionsFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { titlesFile } from '#dataset/files/titlesFile.ts'
import { trackRecords } from '#domain/trackRecord.ts'
import type { ProjectionRow } from '#domain/projection.ts'

const DATA = resolve(import.meta.dirname, '../../public/data')

function built<T>(file: DataFile<T>): T {
  const release = readdirSync(DATA).sort().at(-1)
  if (release === undefined) throw new Error('no release in public/data: npm run data')
  return file.decode(readFileSync(join(DATA, release, file.path), 'utf8'))
}

describe('the built release', () => {
  const projections = built(projectionsFile)
  const rowOf = (id: string, code: string): ProjectionRow | undefined =>
    projections.rounds.find((round) => round.id === id)?.rows.find((row) => row.code === code)

  it.each([
    ['2012-22', '15-1134', 141_400, 169_900],
    ['2014-24', '15-1134', 148_500, 188_000],
    ['2016-26', '15-1134', 162_900, 187_200],
    ['2019-29', '15-1257', 174_300, 188_300],
    ['2021-31', '15-1254', 95_300, 124_100],
    ['2022-32', '15-1254', 98_800, 115_500],
    ['2024-34', '15-1254', 86_000, 92_500],
    ['2024-34', '15-1255', 128_900, 137_900],
  ])('says what BLS forecast in %s for %s', (id, code, base, target) => {
    expect(rowOf(id, code)).toMatchObject({ base, target })
  })

  it('keeps the meaning of openings: ten-year totals, then annual averages', () => {
    expect(projections.rounds.map(({ id, openings }) => `${id} ${openings}`)).toEqual([
      '2010-20 ten-year-total',
      '2012-22 ten-year-total',
      '2014-24 ten-year-total',
      '2016-26 annual-average',
      '2019-29 annual-average',
      '2021-31 annual-average',
      '2022-32 annual-average',
      '2024-34 annual-average',
    ])
    expect(rowOf('2014-24', '15-1134')?.openings).toBe(58_600)
    expect(rowOf('2024-34', '15-1254')?.openings).toBe(5_400)
  })

  it('has a track record of two rounds at their target year, of some 640 unbroken occupations each', () => {
    const records = trackRecords(projections)
    const judged = records.filter(({ isTarget }) => isTarget)
    expect(judged.map(({ round, at }) => `${round} in ${at}`)).toEqual(['2012-22 in 2022', '2014-24 in 2024'])
    for (const { rows } of judged) {
      expect(rows.length).toBeGreaterThan(600)
      expect(rows.some(({ soc }) => soc === '15-1134' || soc === '15-1254')).toBe(false)
      expect(rows.find(({ soc }) => soc === '29-1141')?.isRight).toBe(true)
    }
    expect(judged[1]?.rows.filter(({ isRight }) => isRight)).toHaveLength(414)
  })

  it('bridges web developers to their own code and to designers', () => {
    expect(projections.bridges.find(({ from }) => from === '15-1134')).toMatchObject({
      kind: 'regrouped',
      narrow: '15-1254',
      wide: ['15-1254', '15-1255'],
      also: [{ code: '15-1199', title: 'Computer occupations, all other' }],
    })
  })

  it('gives occupations the outlook of the newest round', () => {
    const { all, occupations } = built(occupationsFile)
    expect(all.outlook?.growth).toBe(3.1)
    expect(occupations.find(({ soc }) => soc === '15-1252')?.outlook).toMatchObject({
      growth: 15.8,
      openings: 115_200,
      education: 'bachelor',
    })
  })

  it('says that backend developers are filed as software developers', () => {
    expect(built(roleFile('15-1254')).alsoCalled).toEqual({
      title: 'backend developer',
      slug: 'backend-engineer',
      filings: 1029,
      share: 0.862,
      soc: '15-1252',
      name: 'Software developers',
      median: 135_980,
    })
    expect(built(filingsFile).find(({ slug }) => slug === 'backend-engineer')?.nation.median).toBe(169_309)
  })

  it('finds every title under occupations of the release only', () => {
    const known = new Set(built(occupationsFile).occupations.map(({ soc }) => soc))
    expect(built(titlesFile).filter(({ socs }) => !socs.every((soc) => known.has(soc)))).toEqual([])
  })

  it('checks the article by published figures', () => {
    const facts = built(articleFile)
    expect(facts).toMatchObject({
      median: 92_650,
      mean: 98_770,
      then: { year: 2019, code: '15-1257', median: 73_760 },
    })
    expect(facts.missing).toEqual(['San Jose, CA', 'Washington, DC', 'Detroit, MI', 'St. Louis, MO'])
    expect(facts.filings.map(({ median, filings }) => [median, filings])).toEqual([
      [169_309, 1029],
      [140_000, 852],
      [116_064, 3685],
    ])
    expect(facts.round).toMatchObject({ id: '2014-24', narrow: 86_000, wide: 214_900 })
  })
})
