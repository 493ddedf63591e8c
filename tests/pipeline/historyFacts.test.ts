import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cpiFile } from '#dataset/files/cpiFile.ts'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { historyFile } from '#dataset/files/historyFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'

const DATA = resolve(import.meta.dirname, '../../public/data')

function built<T>(file: DataFile<T>): T {
  const release = readdirSync(DATA).sort().at(-1)
  if (release === undefined) throw new Error('no release in public/data: npm run data')
  return file.decode(readFileSync(join(DATA, release, file.path), 'utf8'))
}

const linesOf = (soc: string): readonly string[] =>
  built(historyFile(soc)).nation.map(({ code, kind, points }) => {
    const [first, last] = [points[0]!, points.at(-1)!]
    return `${code} ${kind} ${String(first.year)} ${String(first.median)} … ${String(last.year)} ${String(last.median)}`
  })

describe('the earlier wages of the built release', () => {
  it('keep web developers apart: alone, with designers, alone again', () => {
    expect(linesOf('15-1254')).toEqual([
      '15-1134 old 2012 62500 … 2018 69430',
      '15-1257 combined 2019 73760 … 2020 77200',
      '15-1254 own 2021 77030 … 2025 92650',
    ])
  })

  it('show the two old codes of software developers beside the present one', () => {
    expect(linesOf('15-1252').map((line) => line.slice(0, 12))).toEqual([
      '15-1132 old ',
      '15-1133 old ',
      '15-1256 comb',
      '15-1252 own ',
    ])
  })

  it('are one series for nurses, with every year but 2023', () => {
    expect(linesOf('29-1141')).toEqual(['29-1141 own 2012 65470 … 2025 97550'])
    expect(built(historyFile('29-1141')).nation[0]?.points.map(({ year }) => year)).not.toContain(2023)
    expect(built(historyFile('29-1141')).metros).toBeNull()
  })

  it('stay by the hour for musicians', () => {
    const { unit, nation } = built(historyFile('27-2042'))
    expect([unit, nation[0]?.points.at(-1)?.median]).toEqual(['hour', 47.8])
  })

  it('give a capped median as the cap of its year, a floor; the newest year has none', () => {
    const points = built(historyFile('29-1023')).nation.flatMap((code) => code.points)
    const at = (year: number) => points.find((point) => point.year === year)
    expect(at(2015)).toMatchObject({ median: 187_200, floor: true })
    expect(at(2016)).toMatchObject({ median: 208_000, floor: true })
    expect(at(2024)).toMatchObject({ median: 239_200, floor: true })
    expect(at(2025)?.floor).toBe(false)
  })

  it('are here for every occupation with wages, and for 21 in metro areas', () => {
    const socs = built(occupationsFile)
      .occupations.filter(({ nation }) => nation !== null)
      .map(({ soc }) => soc)
    const histories = socs.map((soc) => built(historyFile(soc)))
    expect(histories).toHaveLength(830)
    expect(histories.filter(({ metros }) => metros !== null)).toHaveLength(21)
    expect(histories.every(({ nation }) => nation.at(-1)?.points.at(-1)?.year === 2025)).toBe(true)
  })

  it('go on from Boston’s older area, and say which it was', () => {
    const boston = built(historyFile('15-1252')).metros?.find(({ area }) => area === '14460')
    expect(boston?.older).toEqual({ code: '71650', title: 'Boston-Cambridge-Nashua, MA-NH' })
    expect(boston?.points.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025])
  })

  it('come with consumer prices of each May since 2019', () => {
    const prices = built(cpiFile)
    expect(prices.at(-1)).toEqual({ year: 2025, may: 321.465, annual: 321.943 })
    expect(prices.filter(({ may }) => may !== null).map(({ year }) => year)[0]).toBe(2019)
  })
})
