import { describe, expect, it } from 'vitest'
import { followedCode, forecastTracks } from '#domain/forecast.ts'
import type { ForecastTracks, Track } from '#domain/forecast.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

function tracksOf(soc: string): ForecastTracks {
  const tracks = forecastTracks(projectionsFixture, soc)
  if (tracks === null) throw new Error(`no projections of ${soc}`)
  return tracks
}

function byYear(track: Track | null): Record<number, number | null> {
  return Object.fromEntries((track?.points ?? []).map(({ year, jobs }) => [year, jobs]))
}

describe('forecast check of web developers', () => {
  const tracks = tracksOf('15-1254')

  it('has the figures of the old code until 2016', () => {
    expect(byYear(tracks.old)).toEqual({ 2010: null, 2012: 141_400, 2014: 148_500, 2016: 162_900 })
    expect(tracks.old?.codes).toEqual([{ code: '15-1134', title: 'Web developers' }])
  })

  it('reads web developers alone from 2021, when they first have a code of their own', () => {
    expect(byYear(tracks.narrow)).toEqual({ 2019: null, 2021: 95_300, 2022: 98_800, 2024: 86_000 })
  })

  it('reads them with designers from 2019, through the combined code', () => {
    expect(byYear(tracks.wide)).toEqual({ 2019: 174_300, 2021: 197_100, 2022: 216_700, 2024: 214_900 })
    expect(tracks.wide?.codes.map(({ code }) => code)).toEqual(['15-1254', '15-1255'])
  })

  it('says how far 188,000 was off in both readings', () => {
    const ray = tracks.rays.find(({ round }) => round === '2014-24')
    expect(ray).toMatchObject({ reading: 'old', from: 2014, to: 2024, base: 148_500, target: 188_000 })
    expect(ray?.narrow).toMatchObject({ jobs: 86_000, difference: -102_000 })
    expect(ray?.narrow?.fraction).toBeCloseTo(-0.5426, 4)
    expect(ray?.wide).toMatchObject({ jobs: 214_900, difference: 26_900 })
    expect(ray?.wide?.fraction).toBeCloseTo(0.1431, 4)
  })

  it('judges the round of 2012 by the figures of 2022', () => {
    const ray = tracks.rays.find(({ round }) => round === '2012-22')
    expect([ray?.narrow?.difference, ray?.wide?.difference]).toEqual([-71_100, 46_800])
  })

  it('leaves rounds unjudged whose target year has no figure yet', () => {
    const open = tracks.rays.filter(({ to }) => to > tracks.latestYear)
    expect(open.length).toBe(8)
    expect(open.every(({ narrow, wide }) => narrow === null && wide === null)).toBe(true)
  })

  it('judges a forecast for web developers alone by web developers alone', () => {
    const rounds = projectionsFixture.rounds.map((round) =>
      round.id === '2021-31' ? { ...round, target: 2024 } : round,
    )
    const due = forecastTracks({ ...projectionsFixture, rounds }, '15-1254')?.rays.filter(
      ({ round }) => round === '2021-31',
    )
    expect(due?.map(({ reading, narrow, wide }) => [reading, narrow?.difference, wide?.difference])).toEqual([
      ['narrow', 86_000 - 124_100, undefined],
      ['wide', undefined, 214_900 - 242_500],
    ])
  })

  it('gives each later round a ray in the reading its codes belong to', () => {
    expect(tracks.rays.map(({ round, reading, target }) => [round, reading, target])).toEqual([
      ['2012-22', 'old', 169_900],
      ['2014-24', 'old', 188_000],
      ['2016-26', 'old', 187_200],
      ['2019-29', 'wide', 188_300],
      ['2021-31', 'narrow', 124_100],
      ['2021-31', 'wide', 242_500],
      ['2022-32', 'narrow', 115_500],
      ['2022-32', 'wide', 251_300],
      ['2024-34', 'narrow', 92_500],
      ['2024-34', 'wide', 230_400],
    ])
  })

  it('names what changed in 2018 and what makes the wide reading too wide', () => {
    expect(tracks.break).toMatchObject({ year: 2018, kind: 'regrouped' })
    expect(tracks.break?.also).toEqual([{ code: '15-1199', title: 'Computer occupations, all other' }])
  })

  it('tells the clean case of one code throughout', () => {
    expect(tracks.clean).toEqual({
      round: '2021-31',
      from: 2021,
      base: 95_300,
      to: 2024,
      latest: 86_000,
      targetYear: 2031,
      target: 124_100,
    })
  })
})

describe('forecast check of other roles', () => {
  it('follows nurses through their earlier code without a break', () => {
    const nurses = tracksOf('29-1141')
    expect(byYear(nurses.old)).toMatchObject({ 2010: 2_737_400, 2012: 2_711_500 })
    expect([nurses.break, nurses.wide, nurses.clean]).toEqual([null, null, null])
    expect(nurses.rays.find(({ round }) => round === '2012-22')?.narrow?.difference).toBe(-65_900)
  })

  it('adds the old codes of a role that was merged', () => {
    const aides = tracksOf('31-1120')
    expect(byYear(aides.old)[2014]).toBe(913_500 + 1_768_400)
    expect(aides.break).toMatchObject({ kind: 'merged', also: [] })
    expect(aides.wide).toBeNull()
  })

  it('has a narrow miss where the old titles only qualify the role’s, none where they are others', () => {
    const ray = tracksOf('15-1252').rays.find(({ round }) => round === '2014-24')
    expect(ray?.base).toBe(1_114_000)
    expect([ray?.narrow?.difference, ray?.wide?.difference]).toEqual([393_100, 594_800])
    const testers = tracksOf('15-1253')
    const other = testers.rays.find(({ round }) => round === '2014-24')
    expect([testers.isNamesake, other?.narrow, other?.wide?.difference]).toEqual([false, null, 594_800])
  })

  it('knows which other old codes are held whole and which in part', () => {
    expect(tracksOf('31-1011').break).toMatchObject({ also: [{ code: '39-9021' }], whole: ['39-9021'] })
    expect(tracksOf('15-1254').break?.whole).toEqual([])
  })

  it('follows a code to the one that answers for it', () => {
    const follow = (soc: string) => followedCode(projectionsFixture, soc)
    expect(['29-1111', '31-1121', '15-1254', '31-1011', '99-9999'].map(follow)).toEqual([
      '29-1141',
      '31-1120',
      '15-1254',
      '31-1120',
      '99-9999',
    ])
  })

  it('gives a role without an old code what later rounds publish together with it', () => {
    const designers = tracksOf('15-1255')
    expect(designers.old).toBeNull()
    expect(byYear(designers.wide)[2019]).toBe(174_300)
    expect(designers.break).toMatchObject({ kind: 'none', from: [] })
    expect(designers.break?.also.map(({ code }) => code)).toEqual(['15-1134', '15-1199'])
  })

  it('shows an old code without successor with its own forecast only', () => {
    const teachers = tracksOf('25-1000')
    expect([teachers.narrow, teachers.wide, teachers.clean]).toEqual([null, null, null])
    expect(teachers.rays).toMatchObject([{ round: '2010-20', narrow: null, wide: null }])
  })

  it('follows a code that stood for two in some rounds', () => {
    expect(byYear(tracksOf('45-3031').old)).toEqual({
      2010: 32_000,
      2012: 31_300,
      2014: 28_400,
      2016: 27_000,
    })
  })

  it('leaves a year out in which one of several old codes is missing', () => {
    const fixture = projectionsFixture
    const rounds = fixture.rounds.map((round) =>
      round.id === '2012-22'
        ? { ...round, rows: round.rows.filter(({ code }) => code !== '31-1011') }
        : round,
    )
    const bridges = fixture.bridges.map((bridge) =>
      bridge.from === '31-1011'
        ? { ...bridge, rounds: bridge.rounds.filter((id) => id !== '2012-22') }
        : bridge,
    )
    const aides = forecastTracks({ ...fixture, rounds, bridges }, '31-1120')
    expect(byYear(aides?.old ?? null)).toMatchObject({ 2012: null, 2014: 2_681_900 })
    expect(aides?.rays.some(({ round }) => round === '2012-22')).toBe(false)
  })

  it('knows no tracks of a code that no round has', () => {
    expect(forecastTracks(projectionsFixture, '99-9999')).toBeNull()
  })
})
