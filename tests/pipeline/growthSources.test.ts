import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { projectionsFile } from '#dataset/files/projectionsFile.ts'
import { titlesFile } from '#dataset/files/titlesFile.ts'
import { forecastTracks } from '#domain/forecast.ts'
import { alsoCalled } from '../../pipeline/alsoCalled.ts'
import { readFilings } from '../../pipeline/filings.ts'
import { Inputs } from '../../pipeline/inputs.ts'
import { readOnetTitles } from '../../pipeline/onetTitles.ts'
import { readOutlooks } from '../../pipeline/outlooks.ts'
import { readProjections } from '../../pipeline/projections.ts'
import { readTable } from '../../pipeline/readTable.ts'
import { titleIndex } from '../../pipeline/titles.ts'

const SOURCES = resolve(import.meta.dirname, '../../../shared/data')

// The publishers' files are no part of the repository: without them the facts of the built files stand alone.
if (existsSync(SOURCES)) {
  const inputs = new Inputs(SOURCES)
  const projections = readProjections(inputs)
  const newest = projections.rounds.at(-1)!
  const occupations = newest.rows.map(({ code, title }) => ({ soc: code, title, short: title, nation: null }))
  const socs = new Set(occupations.map(({ soc }) => soc))
  const onet = readOnetTitles(inputs, socs, projections.combined)

  describe('projections in the publisher’s files', () => {
    it('have the occupations of eight rounds', () => {
      expect(projections.rounds.map(({ id, rows }) => [id, rows.length])).toEqual([
        ['2010-20', 749],
        ['2012-22', 818],
        ['2014-24', 819],
        ['2016-26', 819],
        ['2019-29', 790],
        ['2021-31', 832],
        ['2022-32', 832],
        ['2024-34', 832],
      ])
      expect(projections.missing).toEqual(['2018–28', '2020–30', '2023–33'])
    })

    it('survive their file', () => {
      expect(projectionsFile.decode(projectionsFile.encode(projections))).toEqual(projections)
    })

    it('have a bridge from every code of the rounds before 2018 and to every code of the newest', () => {
      const old = projections.rounds.filter(({ soc }) => soc === 2010)
      for (const { id, rows } of old) {
        const bridged = projections.bridges
          .filter(({ rounds }) => rounds.includes(id))
          .map(({ from }) => from)
        expect(bridged.sort()).toEqual(rows.map(({ code }) => code).sort())
      }
      const reached = new Set(projections.bridges.flatMap(({ wide }) => wide))
      expect([...socs].filter((soc) => !reached.has(soc))).toEqual([])
    })

    it('lose the thread to 2018 only in 2010–20, which has codes of its own', () => {
      const lost = projections.bridges.filter(({ kind }) => kind === 'none')
      expect(lost.length).toBe(23)
      expect(lost.every(({ rounds }) => rounds.join() === '2010-20')).toBe(true)
    })

    it('give every occupation of the newest round a newest figure and its forecast', () => {
      for (const { soc } of occupations) {
        const tracks = forecastTracks(projections, soc)
        expect(tracks?.narrow?.points.at(-1)?.jobs, soc).not.toBeNull()
        expect(
          tracks?.rays.some(({ round, reading }) => round === newest.id && reading === 'narrow'),
          soc,
        ).toBe(true)
      }
    })
  })

  describe('the newest outlook', () => {
    const { all, bySoc } = readOutlooks(inputs)

    it('agrees with the newest round', () => {
      for (const { code, base, target, openings } of newest.rows)
        expect(bySoc.get(code)).toMatchObject({ base, target, openings })
    })

    it('has openings beside a decline: computer programmers', () => {
      expect(bySoc.get('15-1251')).toMatchObject({
        growth: -6,
        openings: 5_500,
        exits: 2_600,
        transfers: 3_600,
      })
      expect(all.growth).toBe(3.1)
    })
  })

  describe('titles in O*NET’s files', () => {
    const titles = titleIndex(onet, occupations)

    it('fit into 170 kB compressed', () => {
      expect(gzipSync(titlesFile.encode(titles), { level: 9 }).length).toBeLessThan(170_000)
    })

    it('keep the evidence as it is, odd as it may be', () => {
      const socsOf = (name: string): readonly string[] | undefined =>
        titles.find(({ title, evidence }) => title === name && evidence === 'onet')?.socs
      expect(socsOf('Full Stack Developer')).toEqual(['15-1252', '15-1254', '51-9151'])
      expect(socsOf('Back End Developer')).toEqual(['15-1254'])
      expect(socsOf('Full Stack Engineer')).toEqual(['17-2199'])
    })
  })

  describe('visa filings by title', () => {
    const metros = readTable(inputs, 'places/metros.csv', { columns: { code: 'cbsa' } })
    const filings = readFilings(
      inputs,
      new Set(metros.map((row) => row.word('code'))),
      socs,
      projections.combined,
    )

    it('are of 21 titles', () => {
      expect(filings.length).toBe(21)
      expect(filings.find(({ slug }) => slug === 'full-stack-engineer')?.nation).toMatchObject({
        filings: 3685,
        median: 116_064,
      })
    })

    it('send backend developers from web to software developers', () => {
      expect(alsoCalled(filings, onet, occupations).get('15-1254')).toMatchObject({
        title: 'backend developer',
        filings: 1029,
        share: 0.862,
        soc: '15-1252',
        name: 'Software developers',
      })
    })
  })
}
