import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { profileFile } from '#dataset/files/profileFile.ts'
import { skillsFile } from '#dataset/files/skillsFile.ts'
import { readRelease } from '../../pipeline/verify.ts'

const { files } = readRelease(resolve(import.meta.dirname, '../../public/data'))

function read<T>(file: DataFile<T>): T {
  return file.decode(files.get(file.path) ?? '')
}

const { occupations } = read(occupationsFile)
const socs = new Set(occupations.map(({ soc }) => soc))
const profiles = occupations.map(({ soc }) => read(profileFile(soc)))
const web = read(profileFile('15-1254'))

describe('the profiles of O*NET 29.3', () => {
  it('are there for every occupation, and lead only to occupations of the release', () => {
    expect(profiles).toHaveLength(832)
    for (const { soc, related } of profiles) {
      expect(related).not.toContain(soc)
      expect(new Set(related).size).toBe(related.length)
      expect(related.every((code) => socs.has(code))).toBe(true)
    }
  })

  it('lack technologies for 47 occupations and titles for 63', () => {
    expect(profiles.filter(({ technologies }) => technologies.length === 0)).toHaveLength(47)
    expect(profiles.filter(({ titles }) => titles.length === 0)).toHaveLength(63)
  })

  it('give web developers 44 web platforms, JavaScript in demand, and software developers nearby', () => {
    expect(web.technologies[0]).toMatchObject({ kind: 'Web platform development software', count: 44 })
    const javascript = web.technologies[0]?.examples.find(({ name }) => name === 'JavaScript')
    expect(javascript).toEqual({ name: 'JavaScript', isHot: true, isInDemand: true })
    expect(web.related.slice(0, 3)).toEqual(['15-1255', '15-1252', '15-1299'])
    expect(web.titles).toContain('Webmaster')
  })

  it('rate programming 4.12 for web developers, and software developers not at all', () => {
    const { skills, occupations: rated } = read(skillsFile)
    expect(skills).toHaveLength(35)
    const ratings = rated.find(({ soc }) => soc === '15-1254')
    expect(ratings?.importance[skills.indexOf('Programming')]).toBe(4.12)
    expect(rated.some(({ soc }) => soc === '15-1252')).toBe(false)
  })

  it('list “Backend Engineer” under web developers although employers file 86% as software developers', () => {
    const backend = read(filingsFile).find(({ slug }) => slug === 'backend-engineer')
    expect(backend?.mix[0]).toEqual({ soc: '15-1252', share: 0.862 })
    expect(new Set(backend?.listed.flatMap((each) => each.socs))).toEqual(new Set(['15-1254']))
  })

  it('are small: 5 kB at most for one occupation, 1.5 kB on average, 25 kB for all skills', () => {
    const size = (path: string) => gzipSync(files.get(path) ?? '', { level: 9 }).length
    const sizes = [...files.keys()].filter((path) => path.startsWith('profiles/')).map(size)
    expect(Math.max(...sizes)).toBeLessThan(5000)
    expect(sizes.reduce((sum, each) => sum + each, 0) / sizes.length).toBeLessThan(1500)
    expect(size('skills.json')).toBeLessThan(25_000)
  })
})
