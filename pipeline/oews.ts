import type { Measure, Stats } from '#domain/wages.ts'
import { assertInOrder, Once } from './checks.ts'
import type { Inputs } from './inputs.ts'
import { readTable } from './readTable.ts'
import type { TableRow } from './readTable.ts'

/** One occupation in one area as OEWS publishes it, by the year and by the hour. */
export interface OewsRow {
  /** The publisher's code: "41940", "06", "99". */
  readonly area: string
  readonly areaTitle: string
  readonly soc: string
  readonly title: string
  readonly group: string
  /** The publisher says that no yearly figure can be given: show by the hour, never × 2,080. */
  readonly hourlyOnly: boolean
  readonly yearly: Stats
  readonly hourly: Stats
  /** Relative standard errors, per cent. Null: not published. */
  readonly jobsError: number | null
  readonly meanError: number | null
  readonly source: TableRow<OewsColumn>
}

const COLUMNS = {
  area: 'AREA',
  areaTitle: 'AREA_TITLE',
  areaType: 'AREA_TYPE',
  industries: 'I_GROUP',
  soc: 'OCC_CODE',
  title: 'OCC_TITLE',
  group: 'O_GROUP',
  jobs: 'TOT_EMP',
  jobsError: 'EMP_PRSE',
  quotient: 'LOC_QUOTIENT',
  meanError: 'MEAN_PRSE',
  hourlyOnly: 'HOURLY',
  yearMean: 'A_MEAN',
  year10: 'A_PCT10',
  year25: 'A_PCT25',
  yearMedian: 'A_MEDIAN',
  year75: 'A_PCT75',
  year90: 'A_PCT90',
  hourMean: 'H_MEAN',
  hour10: 'H_PCT10',
  hour25: 'H_PCT25',
  hourMedian: 'H_MEDIAN',
  hour75: 'H_PCT75',
  hour90: 'H_PCT90',
} as const
export type OewsColumn = keyof typeof COLUMNS

const YEARLY = {
  p10: 'year10',
  p25: 'year25',
  median: 'yearMedian',
  p75: 'year75',
  p90: 'year90',
  mean: 'yearMean',
} as const satisfies Record<Measure, OewsColumn>
const HOURLY = {
  p10: 'hour10',
  p25: 'hour25',
  median: 'hourMedian',
  p75: 'hour75',
  p90: 'hour90',
  mean: 'hourMean',
} as const satisfies Record<Measure, OewsColumn>

/** The publisher's cap: `#` stands for this much or more. */
export interface Cap {
  readonly year: number
  readonly hour: number
}

/** Kinds of area in the publisher's column AREA_TYPE. */
const AREA_TYPES = { nation: '1', state: '2', metro: '4', nonmetro: '6' } as const

/**
 * The rows of one OEWS file for one kind of area (territories stand in the state file too) and all industries together, in the
 * file's order. Throws `PipelineProblem`: a word where a number belongs, percentiles out of order, an occupation of one area twice,
 * a capped figure in a file whose figures pass the cap.
 */
export function readOews(
  inputs: Inputs,
  file: string,
  kind: keyof typeof AREA_TYPES,
  groups: readonly string[],
  cap: Cap,
): readonly OewsRow[] {
  const once = new Once<OewsColumn>('soc', 'each occupation of an area and group')
  const table = readTable(inputs, file, { columns: COLUMNS, optional: ['jobsError', 'meanError'] })
  const rows: OewsRow[] = []
  let highest = 0
  let capped: TableRow<OewsColumn> | undefined
  for (const row of table) {
    if (row.text('areaType') !== AREA_TYPES[kind] || row.text('industries') !== 'cross-industry') continue
    const group = row.word('group', /^(total|major|minor|broad|detailed)$/, 'the name of a group')
    if (!groups.includes(group)) continue
    const area = row.word('area', /^\d{2}(\d{3}|\d{5})?$/, 'an area code')
    const soc = row.word('soc', /^\d{2}-\d{4}$/, 'a SOC code such as 15-1254')
    once.see(row, `${soc} (${group}) in ${area}`)
    const yearly = readStats(row, YEARLY, cap.year)
    const hourly = readStats(row, HOURLY, cap.hour)
    if (yearly.floors.length + hourly.floors.length > 0) capped = row
    highest = Math.max(highest, yearly.p90 ?? 0, yearly.p75 ?? 0, yearly.median ?? 0)
    if (capped !== undefined && highest > cap.year)
      throw capped.complaint(
        'year90',
        `expected no # in a file whose figures pass the cap of ${String(cap.year)}`,
      )
    rows.push({
      area,
      areaTitle: row.word('areaTitle'),
      soc,
      title: row.word('title'),
      group,
      hourlyOnly: /^true$/i.test(row.text('hourlyOnly')),
      yearly,
      hourly,
      jobsError: readError(row, 'jobsError'),
      meanError: readError(row, 'meanError'),
      source: row,
    })
  }
  return rows
}

function readStats(
  row: TableRow<OewsColumn>,
  columns: Readonly<Record<Measure, OewsColumn>>,
  cap: number,
): Stats {
  const floors: Measure[] = []
  const pay = (measure: Measure): number | null => {
    const value = row.numberOr(columns[measure], ['', '*', '**', '#'])
    if (value === '#') floors.push(measure)
    if (value === '#') return cap
    if (typeof value === 'string') return null
    if (value <= 0) throw row.problem(columns[measure], 'a number above 0')
    return value
  }
  const [p10, p25, median, p75, p90] = [pay('p10'), pay('p25'), pay('median'), pay('p75'), pay('p90')]
  assertInOrder(
    row,
    [columns.p10, columns.p25, columns.median, columns.p75, columns.p90],
    [p10!, p25!, median!, p75!, p90!],
  )
  return {
    jobs: readCount(row, 'jobs'),
    quotient: readCount(row, 'quotient'),
    p10: p10!,
    p25: p25!,
    median: median!,
    p75: p75!,
    p90: p90!,
    mean: pay('mean'),
    floors,
  }
}

function readCount(row: TableRow<OewsColumn>, column: OewsColumn): number | null {
  const value = row.numberOr(column, ['', '*', '**'])
  if (typeof value === 'string') return null
  if (value < 0) throw row.problem(column, 'a number of 0 or more')
  return value
}

function readError(row: TableRow<OewsColumn>, column: OewsColumn): number | null {
  const value = row.numberOr(column, ['', '*', '**', '#', '~'])
  return typeof value === 'string' ? null : value
}
