import { Once } from './checks.ts'
import type { Inputs } from './inputs.ts'
import { readTable } from './readTable.ts'
import type { TableRow } from './readTable.ts'

/** A median as published: dollars. Null: not published. Floor: it is the cap of its year. */
interface PastMedian {
  readonly median: number | null
  readonly floor: boolean
}

/** One detailed occupation of a past survey in the nation or in a metro area. */
export interface PastPay {
  /** "99": the nation. */
  readonly area: string
  readonly areaTitle: string
  readonly soc: string
  readonly title: string
  readonly jobs: number | null
  readonly year: PastMedian
  readonly hour: PastMedian
}

/** What `#` stands for, by the first year of each cap (field descriptions of May 2014, 2019 and 2022). */
const CAPS = [
  { from: 2012, year: 187_200, hour: 90 },
  { from: 2016, year: 208_000, hour: 100 },
  { from: 2022, year: 239_200, hour: 115 },
] as const
/** From this year on no figure is capped. */
const UNCAPPED = 2025

const COLUMNS = {
  area: 'AREA',
  areaTitle: 'AREA_TITLE',
  areaType: 'AREA_TYPE',
  industries: 'I_GROUP',
  soc: 'OCC_CODE',
  title: 'OCC_TITLE',
  // "OCC_GROUP" until 2018
  group: /^(occ|o)_group$/i,
  jobs: 'TOT_EMP',
  year: 'A_MEDIAN',
  hour: 'H_MEDIAN',
} as const
type Column = keyof typeof COLUMNS

/** The publisher's kinds of area; files of the nation before 2019 do not state any. */
const AREA_TYPES = { nation: '1', metro: '4' } as const

/**
 * Jobs and median of every detailed occupation in one file of a past survey, in the file's order. Throws `PipelineProblem`: a word
 * where a number belongs, an occupation of an area twice, `#` in a survey without a cap, a figure above the cap.
 */
export function readPastPay(
  inputs: Inputs,
  file: string,
  year: number,
  kind: keyof typeof AREA_TYPES,
): readonly PastPay[] {
  const once = new Once<Column>('soc', 'each occupation of an area')
  const table = readTable(inputs, file, {
    columns: COLUMNS,
    optional: kind === 'nation' ? ['area', 'areaTitle', 'areaType', 'industries'] : [],
  })
  return table.flatMap((row): readonly PastPay[] => {
    // the same code can be a broad and a detailed group: only the detailed one counts
    if (row.word('group', /^(total|major|minor|broad|detailed)$/, 'the name of a group') !== 'detailed')
      return []
    const type = row.text('areaType')
    if (type !== '' && type !== AREA_TYPES[kind]) return []
    if (!['', 'cross-industry'].includes(row.text('industries'))) return []
    const area = kind === 'nation' ? '99' : row.word('area', /^\d{5}$/, 'the code of a metro area')
    const soc = row.word('soc', /^\d{2}-\d{4}$/, 'a SOC code such as 15-1254')
    once.see(row, `${soc} in ${area}`)
    return [
      {
        area,
        areaTitle: row.text('areaTitle'),
        soc,
        title: row.word('title'),
        jobs: jobsOf(row),
        year: medianOf(row, 'year', year),
        hour: medianOf(row, 'hour', year),
      },
    ]
  })
}

function jobsOf(row: TableRow<Column>): number | null {
  const value = row.numberOr('jobs', ['', '*', '**'])
  if (typeof value === 'string') return null
  if (value < 0 || !Number.isInteger(value)) throw row.problem('jobs', 'a whole number of jobs')
  return value
}

function medianOf(row: TableRow<Column>, column: 'year' | 'hour', year: number): PastMedian {
  const cap = year < UNCAPPED ? CAPS.findLast(({ from }) => from <= year)?.[column] : undefined
  const value = row.numberOr(column, ['', '*', '**', '#'])
  if (value === '#') {
    if (cap === undefined) throw row.problem(column, `a figure: the survey of ${String(year)} has no cap`)
    return { median: cap, floor: true }
  }
  if (typeof value === 'string') return { median: null, floor: false }
  if (value <= 0) throw row.problem(column, 'a number above 0')
  if (cap !== undefined && value > cap) throw row.problem(column, `at most the cap of ${String(cap)}`)
  return { median: value, floor: false }
}
