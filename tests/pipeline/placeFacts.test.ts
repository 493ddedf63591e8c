import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { employersFile } from '#dataset/files/employersFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { similarFile } from '#dataset/files/similarFile.ts'
import { LISTED_FILINGS } from '#domain/employers.ts'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { readRelease } from '../../pipeline/verify.ts'

const { files } = readRelease(resolve(import.meta.dirname, '../../public/data'))

function read<T>(file: DataFile<T>): T {
  return file.decode(files.get(file.path) ?? '')
}

const metros = read(metrosFile)

describe('similar metro areas of the release', () => {
  const similar = read(similarFile)
  const of = (code: string) => similar.find((each) => each.code === code)

  it('of Denver are Portland and Sacramento first', () => {
    expect(
      of('19740')
        ?.similar.slice(0, 2)
        .map(({ code }) => code),
    ).toEqual(['38900', '40900'])
    expect(of('19740')?.pay).toBeCloseTo(1.125, 2)
  })

  it('are five of each metro area with a price level, and none of the seven without', () => {
    for (const { code, prices } of metros) expect(of(code)?.similar.length).toBe(prices === null ? 0 : 5)
    expect(similar.filter((each) => each.similar.length === 0)).toHaveLength(7)
  })

  it('fit into 8 kB compressed', () => {
    expect(gzipSync(files.get('similar.json') ?? '').length).toBeLessThan(8000)
  })
})

describe('employers of the release', () => {
  const tables = metros.map(({ code }) => read(employersFile(code)))

  it('have a file for every metro area; 371 have filings, for 21 roles', () => {
    expect(tables.filter(({ roles }) => roles.length > 0)).toHaveLength(371)
    expect(tables[0]?.grouped).toHaveLength(21)
  })

  it('list 4,548 rows of five filings or more, most first', () => {
    const lists = tables.flatMap(({ roles }) => roles.map(({ employers }) => employers))
    expect(lists.flat()).toHaveLength(4548)
    for (const list of lists) {
      const counts = list.map(({ filings }) => filings)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      expect(Math.min(LISTED_FILINGS, ...counts)).toBe(LISTED_FILINGS)
    }
  })

  it('name Charter first for Denver’s software developers, 144 of 1,208', () => {
    const denver = tables.find(({ area }) => area === '19740')?.roles.find(({ soc }) => soc === '15-1252')
    expect(denver?.filings).toBe(1208)
    expect(denver?.employers[0]).toEqual({
      name: 'Charter Communications Inc.',
      filings: 144,
      median: 147_330,
    })
  })

  it('take 4 kB compressed at most a place', () => {
    const largest = Math.max(
      ...metros.map(({ code }) => gzipSync(files.get(`employers/${code}.json`) ?? '').length),
    )
    expect(largest).toBeLessThan(4000)
  })
})
