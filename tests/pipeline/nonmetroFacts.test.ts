import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { nonmetroFile } from '#dataset/files/nonmetroFile.ts'
import { nonmetroRoleFile } from '#dataset/files/nonmetroRoleFile.ts'
import { readRelease } from '../../pipeline/verify.ts'

const { files } = readRelease(resolve(import.meta.dirname, '../../public/data'))
const { areas, lacking } = nonmetroFile.decode(files.get('nonmetro.json') ?? '')
const roles = [...files.keys()].flatMap((path) => /^roles\/(.+)\.json$/.exec(path)?.[1] ?? [])
const has = (soc: string) => files.has(`nonmetro/${soc}.json`)

describe('areas outside metro areas in May 2025', () => {
  it('are 137, each of one state, no two of one short name', () => {
    expect(areas).toHaveLength(137)
    expect(new Set(areas.map(({ short }) => short)).size).toBe(137)
    expect(areas.find(({ code }) => code === '2000006')).toMatchObject({
      name: 'Kansas nonmetropolitan area',
      short: 'Nonmetro Kansas',
      states: ['KS'],
    })
  })

  it('pay registered nurses in Northwest Alabama as BLS publishes it', () => {
    const { rows } = nonmetroRoleFile('29-1141').decode(files.get('nonmetro/29-1141.json') ?? '')
    expect(rows).toHaveLength(137)
    expect(rows[0]).toMatchObject({ area: '0100001', jobs: 1330, p10: 50_440, median: 64_540, p90: 80_350 })
  })

  it('have a file for every role but those said to lack one', () => {
    expect(roles.filter((soc) => !has(soc))).toEqual(lacking)
    expect(lacking).not.toContain('29-1141')
  })

  it('weigh little: the areas at most 3 kB, a role at most 4', () => {
    const weight = (path: string) => gzipSync(files.get(path) ?? '', { level: 9 }).length
    expect(weight('nonmetro.json')).toBeLessThan(3000)
    expect(Math.max(...roles.filter(has).map((soc) => weight(`nonmetro/${soc}.json`)))).toBeLessThan(4000)
  })
})
