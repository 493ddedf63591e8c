import type { Area } from '#domain/area.ts'
import { PERIODS } from '#domain/periods.ts'
import { afterPrices } from '#domain/prices.ts'
import { stateOf } from '#domain/states.ts'
import { takeHome, type Filing, type TakeHome, type TaxTable } from '#domain/takeHome.ts'
import { roundedDollars } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { areaOf } from './areaOf.ts'
import type { CompareBlock } from './compareBlock.ts'
import type { CompareRow } from './compareRows.ts'
import { columnText, differenceText } from './payWords.ts'

/** A place's take-home pay in words. */
export interface TakeHomeRow {
  readonly code: string
  readonly title: string
  readonly slot: number | null
  readonly paid: string
  /** The same as a figure, dollars. Null: not published. */
  readonly published: number | null
  readonly federal: string
  readonly payroll: string
  /** State income tax; "no income tax". */
  readonly state: string
  /** The state that is taken: "Illinois". Empty: none. */
  readonly where: string
  readonly left: string
  /** What is left, after local prices. */
  readonly real: string
  /** That, less the baseline's. Empty: the baseline is no place, or one of both has none. */
  readonly against: string
  /** The same unrounded, dollars. Null: no estimate. */
  readonly amounts: TakeHomeAmounts | null
}

/** An estimate unrounded, dollars. `real` null: no price level. `against` null: as in the row. */
export interface TakeHomeAmounts extends TakeHome {
  readonly real: number | null
  readonly against: number | null
}

/** One role's places. */
export interface TakeHomeRole {
  readonly soc: string
  readonly name: string
  readonly rows: readonly TakeHomeRow[]
  /** Why there is no estimate of the role at all. Empty: there is one. */
  readonly silent: string
}

/** Take-home pay of the compared places, an estimate. */
export interface TakeHomePicture {
  readonly deck: string
  readonly roles: readonly TakeHomeRole[]
  /** The place that all are set against: "Denver". Null: the baseline has no state, or nothing can be set against it. */
  readonly baseName: string | null
  /** Areas in several states, and which one is taken; territories without an estimate. Empty: none. */
  readonly states: string
  readonly leftOut: string
  readonly source: string
}

const FILING_WORDS: Readonly<Record<Filing, string>> = {
  single: 'a single filer',
  married: 'a married couple filing jointly of whom one earns',
}

const LEFT_OUT =
  'Left out, so that less is left than said: income taxes of cities, counties and school districts (every county of Maryland and Indiana has one; so have New York City, Philadelphia, St. Louis, Kansas City and many places of Ohio, Pennsylvania, Michigan and Kentucky), payroll taxes of states (disability, family leave), savings for retirement such as a 401(k), health premiums. Left out, so that more may be left: tax credits, exemptions, itemised deductions, the deduction of federal tax in some states. Deductions that shrink as pay rises (Wisconsin’s) are taken whole. Every other income is left out; whoever lives in one state and works in another may owe both.'

/** The same in short, for a sheet that has no room. */
export const LEFT_OUT_SHORT =
  'Left out: local income taxes, payroll taxes of states, tax credits and exemptions, savings for retirement, health premiums, every other income.'

/** The states of an area, the one its tax is taken from first: that of the first-named city. */
function statesOf(area: Area): readonly string[] {
  return area.kind === 'metro' ? area.states : [area.code]
}

function stateName(postal: string): string {
  return stateOf(postal)?.name ?? postal
}

/** A state's name inside a sentence: "the District of Columbia". */
function theState(postal: string): string {
  const name = stateName(postal)
  return name.startsWith('District') ? `the ${name}` : name
}

const NO_TAXES = { federal: '–', payroll: '–', state: '–', real: '–', against: '', amounts: null }

/** The estimate of a row. Null: no pay, a floor, or a territory. */
function amountsOf(
  row: CompareRow,
  area: Area,
  table: TaxTable,
  filing: Filing,
): Omit<TakeHomeAmounts, 'against'> | null {
  if (row.paid === null || row.floor) return null
  const taxed = takeHome(row.paid, filing, table, statesOf(area)[0] ?? '')
  return (
    taxed && {
      ...taxed,
      real: row.level === null ? null : afterPrices(taxed.left, row.level),
    }
  )
}

interface Taxing {
  readonly table: TaxTable
  readonly filing: Filing
  /** What the baseline keeps after taxes and prices. Null: it has no state or no estimate. */
  readonly baseReal: number | null
}

function rowOf(row: CompareRow, area: Area, { table, filing, baseReal }: Taxing): TakeHomeRow {
  const postal = statesOf(area)[0] ?? ''
  const head = {
    code: row.code,
    title: row.title,
    slot: row.slot,
    paid: columnText(row.paid, 'year', row.floor),
    published: row.paid,
    where: stateName(postal),
  }
  if (row.paid === null) return { ...head, ...NO_TAXES, left: NOT_PUBLISHED }
  if (row.floor) return { ...head, ...NO_TAXES, left: 'a floor: no estimate' }
  const taxed = amountsOf(row, area, table, filing)
  if (taxed === null) return { ...head, ...NO_TAXES, left: 'no estimate' }
  const isFree = table.states[postal]?.brackets[filing].length === 0
  const against = row.isBase || taxed.real === null || baseReal === null ? null : taxed.real - baseReal
  return {
    ...head,
    federal: roundedDollars(taxed.federal),
    payroll: roundedDollars(taxed.payroll),
    state: isFree ? 'no such tax' : roundedDollars(taxed.state),
    left: roundedDollars(taxed.left),
    real: taxed.real === null ? 'no price level' : roundedDollars(taxed.real),
    against:
      against !== null
        ? differenceText(against, 'year', 'priced')
        : row.isBase && baseReal !== null
          ? 'the baseline'
          : '',
    amounts: { ...taxed, against },
  }
}

/** What the baseline keeps after taxes and prices. Null: it is no place, or has no estimate. */
function baseRealOf(
  tables: Tables,
  { base, role }: CompareBlock,
  table: TaxTable,
  filing: Filing,
): number | null {
  const area = areaOf(tables, base.code)
  return area && role.unit === 'year' ? (amountsOf(base, area, table, filing)?.real ?? null) : null
}

function roleOf(tables: Tables, table: TaxTable, block: CompareBlock, filing: Filing): TakeHomeRole {
  const { soc, short, unit } = block.role
  const head = { soc, name: short }
  if (unit === 'hour')
    return { ...head, rows: [], silent: 'Paid by the hour: without yearly pay there is no estimate.' }
  const taxing = { table, filing, baseReal: baseRealOf(tables, block, table, filing) }
  const rows = block.rows.flatMap((row) => {
    const area = areaOf(tables, row.code)
    return area ? [rowOf(row, area, taxing)] : []
  })
  return { ...head, rows, silent: '' }
}

function severalText(areas: readonly Area[], { states }: TaxTable): string {
  const isTaxed = (area: Area) => states[statesOf(area)[0] ?? ''] !== undefined
  const several = areas
    .filter((area) => isTaxed(area) && statesOf(area).length > 1)
    .map((area) => {
      const [first = '', ...others] = statesOf(area)
      return `${area.short} as in ${theState(first)}, not ${others.map(theState).join(' or ')}`
    })
  const unknown = [
    ...new Set(areas.flatMap((area) => (isTaxed(area) ? [] : stateName(statesOf(area)[0] ?? '')))),
  ]
  return [
    several.length === 0 ? '' : `Taxed as in the state of the first-named city: ${several.join('; ')}.`,
    ...unknown.map((name) => `${name} taxes by rules of its own: no estimate.`),
  ]
    .filter((text) => text !== '')
    .join(' ')
}

/** The estimate for every compared place. Null: nobody's is asked for, or the taxes are not here. */
export function takeHomePicture(
  tables: Tables,
  view: View,
  blocks: readonly CompareBlock[],
): TakeHomePicture | null {
  const { tax: filing } = view
  const table = tables.tax
  if (filing === 'none' || !table) return null
  const areas = (blocks[0]?.rows ?? []).flatMap((row) => areaOf(tables, row.code) ?? [])
  return {
    deck: `An estimate for ${FILING_WORDS[filing]}, standard deductions: taxes of ${PERIODS.taxes} on pay of ${periodWords.wages}, to the nearest $100`,
    roles: blocks.map((block) => roleOf(tables, table, block, filing)),
    baseName: blocks.some((block) => baseRealOf(tables, block, table, filing) !== null)
      ? (blocks[0]?.base.name ?? null)
      : null,
    states: blocks.some(({ role }) => role.unit === 'year') ? severalText(areas, table) : '',
    leftOut: LEFT_OUT,
    source: `IRS, Rev. Proc. 2025-32; SSA, wage base of ${PERIODS.taxes}; states as compiled by the Tax Foundation in February ${PERIODS.taxes}, checked here in part only: some of its amounts are of an earlier year (deductions of California and Hawaii).`,
  }
}
