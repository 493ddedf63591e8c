import type { AllOccupations, Education, Occupation, Outlook } from '#domain/occupation.ts'
import { PERIODS } from '#domain/periods.ts'
import type { NationStats, PayUnit } from '#domain/wages.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { decodeNation } from './nationColumns.ts'
import { socCodes, socSteps } from './socCodes.ts'
import { encodeNation } from './writeNation.ts'
import { scaled } from './writeStats.ts'
import type { PerDollar } from './statsColumns.ts'

/** The nation's pay and the newest forecast of every occupation, and of all together. */
export interface OccupationsTable {
  readonly all: AllOccupations
  readonly occupations: readonly Occupation[]
}

const HEAD = { kind: 'occupations', period: PERIODS.wages }
const EDUCATIONS = [
  'none',
  'high-school',
  'some-college',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctor',
] as const satisfies readonly Education[]
const EXPERIENCES = ['none', 'under-5-years', '5-years-or-more'] as const
const UNITS = ['year', 'hour'] as const
const JOBS_RANGE = { min: 0, max: 1e9 }

/**
 * occupations.json by SOC code. `nation` holds rows only for those with `published` 1, `outlook` for those with `projected` 1; the
 * total of all occupations is the first row of both. Pay in dollars (cents of those paid by the hour), growth and errors in tenths of a per cent.
 */
export const occupationsFile: DataFile<OccupationsTable> = {
  path: 'occupations.json',
  rows: ({ occupations }) => occupations.length,
  encode: ({ all, occupations }) => {
    const nations = [all, ...occupations].flatMap(({ nation }) => (nation === null ? [] : [nation]))
    const outlooks = [all, ...occupations].flatMap(({ outlook }) => (outlook === null ? [] : [outlook]))
    const units = occupations.map((each) => each.unit)
    const published = [all, ...occupations].map((each) => Number(each.nation !== null))
    const projected = [all, ...occupations].map((each) => Number(each.outlook !== null))
    return writeColumns(
      { ...HEAD, rows: occupations.length },
      {
        socs: socSteps(occupations.map(({ soc }) => soc)),
        titles: occupations.map((each) => each.title),
        shorts: occupations.map((each) => (each.short === each.title ? null : each.short)),
        units: units.map((unit) => UNITS.indexOf(unit)),
        metros: occupations.map((each) => each.metros),
        zones: occupations.map((each) => each.zone),
        allPublished: published[0],
        published: published.slice(1),
        allProjected: projected[0],
        projected: projected.slice(1),
        nation: encodeNation(nations, scaleOf(units, published)),
        outlook: encodeOutlooks(outlooks),
      },
    )
  },
  decode: (text) => {
    const columns = readColumns('occupations.json', HEAD, text)
    const flag = { min: 0, max: 1 }
    const published = [columns.int('allPublished', flag), ...columns.ints('published', flag)]
    const projected = [columns.int('allProjected', flag), ...columns.ints('projected', flag)]
    const units = columns.choices('units', UNITS)
    const nations = spread(decodeNation(columns.section('nation'), scaleOf(units, published)), published)
    const outlooks = spread(decodeOutlooks(columns.section('outlook')), projected)
    if (nations === null || outlooks === null)
      throw columns.problem(
        'published',
        'expected as many rows of nation and outlook as are said to be there',
      )
    const socs = socCodes(columns, 'socs')
    const titles = columns.texts('titles')
    const shorts = columns.textsOrNull('shorts')
    const metros = columns.ints('metros', { min: 0, max: 1000 })
    const zones = columns.intsOrNull('zones', { min: 1, max: 5 })
    return {
      all: { nation: nations[0] ?? null, outlook: outlooks[0] ?? null },
      occupations: socs.map((soc, row) => ({
        soc,
        title: titles[row]!,
        short: shorts[row] ?? titles[row]!,
        unit: units[row]!,
        nation: nations[row + 1] ?? null,
        metros: metros[row]!,
        outlook: outlooks[row + 1] ?? null,
        zone: zones[row] ?? null,
      })),
    }
  },
}

/** Unit of pay of each row of `nation`: cents for occupations paid by the hour, dollars for the others and the total. */
function scaleOf(units: readonly PayUnit[], published: readonly number[]): readonly PerDollar[] {
  return [1, ...units.map((unit): PerDollar => (unit === 'hour' ? 100 : 1))].filter(
    (_, row): _ is PerDollar => published[row] === 1,
  )
}

/** Puts the rows that are there in their places. Null: another number of rows than of places. */
function spread<T extends NationStats | Outlook>(
  rows: readonly T[],
  there: readonly number[],
): readonly (T | null)[] | null {
  let next = 0
  const placed = there.map((flag) => (flag === 1 ? (rows[next++] ?? null) : null))
  return next === rows.length ? placed : null
}

function encodeOutlooks(rows: readonly Outlook[]): Readonly<Record<string, unknown>> {
  const place = (words: readonly string[], word: string | null): number | null =>
    word === null ? null : words.indexOf(word)
  const trainings = trainingsOf(rows)
  return {
    rows: rows.length,
    base: rows.map((row) => row.base),
    target: rows.map((row) => row.target),
    growth: rows.map((row) => scaled(row.growth, 10)),
    openings: rows.map((row) => row.openings),
    exits: rows.map((row) => row.exits),
    transfers: rows.map((row) => row.transfers),
    education: rows.map((row) => place(EDUCATIONS, row.education)),
    experience: rows.map((row) => place(EXPERIENCES, row.experience)),
    training: rows.map((row) => place(trainings, row.training)),
    trainings: { rows: trainings.length, words: trainings },
  }
}

function trainingsOf(rows: readonly Outlook[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => (row.training === null ? [] : [row.training])))].sort()
}

function decodeOutlooks(columns: Columns): readonly Outlook[] {
  const base = columns.ints('base', JOBS_RANGE)
  const target = columns.ints('target', JOBS_RANGE)
  const growth = columns.ints('growth', { min: -1000, max: 10_000 })
  const openings = columns.intsOrNull('openings', JOBS_RANGE)
  const exits = columns.intsOrNull('exits', JOBS_RANGE)
  const transfers = columns.intsOrNull('transfers', JOBS_RANGE)
  const education = columns.choicesOrNull('education', EDUCATIONS)
  const experience = columns.choicesOrNull('experience', EXPERIENCES)
  const training = columns.choicesOrNull('training', columns.section('trainings').texts('words'))
  return base.map((jobs, row) => ({
    base: jobs,
    target: target[row]!,
    growth: growth[row]! / 10,
    openings: openings[row] ?? null,
    exits: exits[row] ?? null,
    transfers: transfers[row] ?? null,
    education: education[row] ?? null,
    experience: experience[row] ?? null,
    training: training[row] ?? null,
  }))
}
