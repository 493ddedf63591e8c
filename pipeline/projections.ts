import type { ProjectionRow, Projections, Round } from '#domain/projection.ts'
import { buildBridges, readCombinedCodes } from './bridge.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { readTable } from './readTable.ts'
import type { TableOptions, TableRow } from './readTable.ts'

const FOLDER = 'projections'
const CODE = /^\d\d-\d{4}$/
const TOTAL = '00-0000'
/** No round has fewer occupations: a file with less is not whole. */
const FEWEST = 700

type Layout = 'old-workbook' | 'workbook' | 'export'

interface RoundFile {
  readonly id: string
  readonly soc: 2010 | 2018
  readonly layout: Layout
}

/** Every round BLS has published since 2010–20; null: the file could not be had. */
const PUBLISHED: readonly (RoundFile | { readonly id: string; readonly layout: null })[] = [
  { id: '2010-20', soc: 2010, layout: 'old-workbook' },
  { id: '2012-22', soc: 2010, layout: 'old-workbook' },
  { id: '2014-24', soc: 2010, layout: 'old-workbook' },
  { id: '2016-26', soc: 2010, layout: 'old-workbook' },
  { id: '2018-28', layout: null },
  { id: '2019-29', soc: 2018, layout: 'workbook' },
  { id: '2020-30', layout: null },
  { id: '2021-31', soc: 2018, layout: 'export' },
  { id: '2022-32', soc: 2018, layout: 'workbook' },
  { id: '2023-33', layout: null },
  { id: '2024-34', soc: 2018, layout: 'workbook' },
]

/** The publisher's workbook of a round, by its path below the inputs. */
export function workbookOf(id: string): string {
  return `${FOLDER}/occupation-${id}.${id <= '2012-22' ? 'xls' : 'xlsx'}`
}

function exportOf(id: string): string {
  return `${FOLDER}/search-export-${id}.csv`
}

/** First and last year of a round: "2014-24" → 2014, 2024. */
export function yearsOf(id: string): readonly [base: number, target: number] {
  const base = Number(id.slice(0, 4))
  return [base, base + 10]
}

/** Thousands as published, with one decimal → whole jobs. */
export function wholeJobs(thousands: number): number {
  return Math.round(thousands * 10) * 100
}

type Column = 'title' | 'code' | 'type' | 'base' | 'target' | 'openings'

/** Where a round's occupation table stands: sheet, headings (they move between rounds), rows with a code. */
function tableOf(id: string, layout: Layout): TableOptions<Column> {
  const [base, target] = yearsOf(id)
  const isRow = (row: TableRow<Column>): boolean => row.text('code') !== ''
  if (layout === 'export')
    return {
      columns: {
        title: 'Occupation Title',
        code: 'Occupation Code',
        type: 'Occupation type',
        base: `Employment ${String(base)}`,
        target: `Employment ${String(target)}`,
        openings: /^Occupational Openings, [\d-]+ Annual Average$/,
      },
      optional: ['type'],
    }
  const old = layout === 'old-workbook'
  const jobs = (year: number): string => `Employment${old ? ' Number' : ','} ${String(year)}`
  return {
    sheet: 'Table 1.2',
    headerRows: old ? 3 : 1,
    columns: {
      title: /Employment Matrix title( and code)?$/,
      code: /Employment Matrix (code|title and code \(2\))$/,
      type: 'Occupation type',
      base: jobs(base),
      target: jobs(target),
      openings: /^(Job|Occupational) openings/i,
    },
    optional: ['type'],
    isRow,
  }
}

/**
 * The occupations (leaves) of one round in one of its files, by code.
 * Throws `PipelineProblem`: a code, a type or a number that is none, a code twice, leaves that do not add up to the total.
 */
export function readRoundRows(inputs: Inputs, id: string, layout: Layout): readonly ProjectionRow[] {
  const file = layout === 'export' ? exportOf(id) : workbookOf(id)
  const table = readTable(inputs, file, tableOf(id, layout))
  const all = table.map((row) => ({ row, ...projectionRow(row) }))
  const isLeaf = leafTest(all)
  const leaves = all.filter(isLeaf)
  const seen = new Set<string>()
  for (const { row, code } of leaves) {
    if (seen.has(code)) throw row.problem('code', 'each occupation once')
    seen.add(code)
  }
  const total = all.find(({ code }) => code === TOTAL)
  if (total !== undefined) assertSum(leaves, total)
  return leaves.map(plain).sort((a, b) => (a.code < b.code ? -1 : 1))
}

interface ReadRow extends ProjectionRow {
  readonly row: TableRow<Column>
}

function projectionRow(row: TableRow<Column>): ProjectionRow {
  return {
    code: row.word('code', CODE, 'a code like 15-1254'),
    title: row.word('title').replace(/\s+\*.*$/s, ''),
    base: jobsOf(row, 'base'),
    target: jobsOf(row, 'target'),
    openings: row.text('openings') === '' ? null : jobsOf(row, 'openings', -1e6),
  }
}

function jobsOf(row: TableRow<Column>, column: Column, least = 0): number {
  const thousands = row.number(column)
  if (thousands < least || thousands > 1e6) throw row.problem(column, 'jobs in thousands')
  return wholeJobs(thousands)
}

function plain({ code, title, base, target, openings }: ProjectionRow): ProjectionRow {
  return { code, title, base, target, openings }
}

/**
 * What tells an occupation from a group of them: the row's type where the round has one ("Line item"); else a code with no other
 * nested under it. Groups above the major groups (11-1300 in 2010–20) stand before the major group whose digits they borrow.
 */
function leafTest(all: readonly ReadRow[]): (each: ReadRow) => boolean {
  const typed = all.some(({ row }) => row.text('type') !== '')
  if (typed)
    return ({ row }) =>
      row.word('type', /^(line item|summary)$/i, 'Line item or Summary').toLowerCase() === 'line item'
  const digits = all.map(({ code }) => code.replace('-', ''))
  const placeOf = new Map(all.map(({ code }, i) => [code, i]))
  return (each) => {
    const at = placeOf.get(each.code) ?? 0
    if (at < (placeOf.get(`${each.code.slice(0, 2)}-0000`) ?? 0)) return false
    const own = each.code.replace('-', '')
    const stem = own.replace(/0+$/, '')
    return own === stem || !digits.some((code) => code !== own && code.startsWith(stem))
  }
}

/** Refuses leaves whose jobs differ from the total by more than rounding can explain (50 jobs each). */
function assertSum(leaves: readonly ProjectionRow[], total: ReadRow): void {
  for (const column of ['base', 'target'] as const) {
    const sum = leaves.reduce((jobs, row) => jobs + row[column], 0)
    if (Math.abs(sum - total[column]) > leaves.length * 50)
      throw total.row.problem(
        column,
        `the sum of its ${String(leaves.length)} occupations, ${String(sum)} jobs`,
      )
  }
}

/** Every round in the source files, oldest first. The newest is there twice and must agree. Throws `PipelineProblem`. */
function readRounds(inputs: Inputs): readonly Round[] {
  const rounds = PUBLISHED.flatMap((each): readonly Round[] => {
    if (each.layout === null) return []
    const { id, soc, layout } = each
    const [base, target] = yearsOf(id)
    const openings = base <= 2014 ? 'ten-year-total' : 'annual-average'
    const rows = readRoundRows(inputs, id, layout)
    if (rows.length < FEWEST)
      throw new PipelineProblem({ file: workbookOf(id) }, `expected ${String(FEWEST)} occupations or more`)
    return [{ id, base, target, soc, openings, rows }]
  })
  assertAgreement(inputs, rounds.at(-1)!)
  return rounds
}

/** Refuses a search export of a round that says anything else than its workbook. */
export function assertAgreement(inputs: Inputs, round: Round): void {
  const file = exportOf(round.id)
  const exported = new Map(readRoundRows(inputs, round.id, 'export').map((row) => [row.code, row]))
  if (exported.size !== round.rows.length)
    throw new PipelineProblem(
      { file },
      `expected the ${String(round.rows.length)} occupations of the workbook`,
    )
  for (const row of round.rows) {
    const other = exported.get(row.code)
    const column = (['base', 'target', 'openings'] as const).find((key) => other?.[key] !== row[key])
    if (column !== undefined)
      throw new PipelineProblem(
        { file, column },
        `expected ${String(row[column])} for ${row.code} as in the workbook; found ${String(other?.[column])}`,
      )
  }
}

/** Projections of every round with their bridges and combined codes. Throws `PipelineProblem`. */
export function readProjections(inputs: Inputs): Projections {
  const rounds = readRounds(inputs)
  const combined = readCombinedCodes(inputs)
  const missing = PUBLISHED.flatMap(({ id, layout }) => (layout === null ? [id.replace('-', '–')] : []))
  return { rounds, combined, bridges: buildBridges(inputs, rounds, combined), missing }
}
