import { PERIODS } from '#domain/periods.ts'
import type { Bridge, CombinedCode, ProjectionRow, Projections, Round } from '#domain/projection.ts'
import { SOC } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'projections', period: PERIODS.projections }
const ROUND = /^\d{4}-\d\d$/
const KINDS = ['same', 'split', 'merged', 'regrouped', 'none'] as const
const OPENINGS = ['ten-year-total', 'annual-average'] as const

/** Jobs are written in hundreds, as published. */
const STEP = 100
const JOBS = { min: 0, max: 10_000_000 }
const OPENINGS_RANGE = { min: -JOBS.max, max: JOBS.max }

/** All rounds of projections with their bridges and combined codes: projections.json. Rows: occupations of all rounds. */
export const projectionsFile: DataFile<Projections> = {
  path: 'projections.json',
  encode: (projections) => {
    const titles = [...new Set(titlesIn(projections))]
    const placeOf = new Map(titles.map((title, i) => [title, i]))
    return writeColumns(
      { ...HEAD, rows: rowCount(projections) },
      {
        missing: { rows: projections.missing.length, round: projections.missing },
        titles: { rows: titles.length, title: titles },
        rounds: projections.rounds.map((round) => encodeRound(round, placeOf)),
        bridges: encodeBridges(projections.bridges, placeOf),
        combined: encodeCombined(projections.combined),
      },
    )
  },
  decode: (text) => {
    const file = readColumns(projectionsFile.path, HEAD, text)
    const titles = file.section('titles').texts('title')
    const projections: Projections = {
      rounds: file.sections('rounds').map((section) => decodeRound(section, titles)),
      bridges: decodeBridges(file.section('bridges'), titles),
      combined: decodeCombined(file.section('combined')),
      missing: file.section('missing').texts('round'),
    }
    const rows = rowCount(projections)
    if (rows !== file.rows)
      throw file.problem('rounds', `expected ${String(file.rows)} rows in all; found ${String(rows)}`)
    return projections
  },
  rows: rowCount,
}

function rowCount({ rounds }: Projections): number {
  return rounds.reduce((count, round) => count + round.rows.length, 0)
}

/** Every title of a row or bridge: most stand in several rounds and are written once. */
function titlesIn({ rounds, bridges }: Projections): readonly string[] {
  const all = [
    ...rounds.flatMap(({ rows }) => rows),
    ...bridges.flatMap((bridge) => [bridge, ...bridge.also]),
  ]
  return all.map(({ title }) => title)
}

function encodeRound(round: Round, placeOf: ReadonlyMap<string, number>): Readonly<Record<string, unknown>> {
  const { rows } = round
  return {
    rows: rows.length,
    id: round.id,
    base: round.base,
    target: round.target,
    soc: round.soc,
    meaning: OPENINGS.indexOf(round.openings),
    code: rows.map(({ code }) => code),
    title: rows.map(({ title }) => placeOf.get(title)),
    from: rows.map(({ base }) => base / STEP),
    to: rows.map(({ target }) => target / STEP),
    openings: rows.map(({ openings }) => openings && openings / STEP),
  }
}

function decodeRound(section: Columns, titles: readonly string[]): Round {
  const code = section.texts('code', SOC)
  const title = section.ints('title', { min: 0, max: titles.length - 1 })
  const from = section.ints('from', JOBS)
  const to = section.ints('to', JOBS)
  const openings = section.intsOrNull('openings', OPENINGS_RANGE)
  const year = { min: 1990, max: 2100 }
  return {
    id: section.text('id', ROUND),
    base: section.int('base', year),
    target: section.int('target', year),
    soc: section.int('soc', { min: 2010, max: 2018 }) === 2010 ? 2010 : 2018,
    openings: OPENINGS[section.int('meaning', { min: 0, max: OPENINGS.length - 1 })]!,
    rows: code.map((each, i): ProjectionRow => {
      const hires = openings[i] ?? null
      return {
        code: each,
        title: titles[title[i]!]!,
        base: from[i]! * STEP,
        target: to[i]! * STEP,
        openings: hires === null ? null : hires * STEP,
      }
    }),
  }
}

function encodeBridges(
  bridges: readonly Bridge[],
  placeOf: ReadonlyMap<string, number>,
): Readonly<Record<string, unknown>> {
  return {
    rows: bridges.length,
    from: bridges.map(({ from }) => from),
    title: bridges.map(({ title }) => placeOf.get(title)),
    rounds: bridges.map(({ rounds }) => rounds),
    kind: bridges.map(({ kind }) => KINDS.indexOf(kind)),
    narrow: bridges.map(({ narrow }) => narrow),
    wide: bridges.map(({ wide }) => wide),
    also: bridges.map(({ also }) => also.map(({ code }) => code)),
    alsoTitles: bridges.map(({ also }) => also.map(({ title }) => placeOf.get(title))),
  }
}

function decodeBridges(section: Columns, titles: readonly string[]): readonly Bridge[] {
  const from = section.texts('from', SOC)
  const place = { min: 0, max: titles.length - 1 }
  const title = section.ints('title', place)
  const rounds = section.textLists('rounds', ROUND)
  const kind = section.choices('kind', KINDS)
  const narrow = section.textsOrNull('narrow', SOC)
  const wide = section.textLists('wide', SOC)
  const also = section.textLists('also', SOC)
  const alsoTitles = section.intLists('alsoTitles', place)
  return from.map((code, i) => {
    const names = alsoTitles[i]!
    if (names.length !== also[i]!.length)
      throw section.problem('alsoTitles', 'expected a title for each code', i)
    return {
      from: code,
      title: titles[title[i]!]!,
      rounds: rounds[i]!,
      kind: kind[i]!,
      narrow: narrow[i] ?? null,
      wide: wide[i]!,
      also: also[i]!.map((each, j) => ({ code: each, title: titles[names[j]!]! })),
    }
  })
}

function encodeCombined(combined: readonly CombinedCode[]): Readonly<Record<string, unknown>> {
  return {
    rows: combined.length,
    code: combined.map(({ code }) => code),
    title: combined.map(({ title }) => title),
    parts: combined.map(({ parts }) => parts),
  }
}

function decodeCombined(section: Columns): readonly CombinedCode[] {
  const code = section.texts('code', SOC)
  const title = section.texts('title')
  const parts = section.textLists('parts', SOC)
  return code.map((each, i) => ({ code: each, title: title[i]!, parts: parts[i]! }))
}
