import type { Area } from '#domain/area.ts'
import { PERIODS } from '#domain/periods.ts'
import { afterPrices } from '#domain/prices.ts'
import { stateOf } from '#domain/states.ts'
import { takeHome, type Filing, type TaxTable } from '#domain/takeHome.ts'
import { roundedDollars } from '#format/money.ts'
import { joinList } from '#format/names.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { areaOf } from './areaOf.ts'
import type { CompareBlock } from './comparePicture.ts'
import type { CompareRow } from './compareRows.ts'
import { columnText } from './payWords.ts'

/** A place's take-home pay in words. */
export interface TakeHomeRow {
  readonly code: string
  readonly title: string
  readonly slot: number | null
  readonly paid: string
  readonly federal: string
  readonly payroll: string
  /** State income tax; "no income tax". */
  readonly state: string
  /** The state that is taken: "Illinois". Empty: none. */
  readonly where: string
  readonly left: string
  /** What is left, after local prices. */
  readonly real: string
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
  /** Areas that lie in several states, and which one is taken. Empty: none does. */
  readonly states: string
  readonly leftOut: string
  readonly source: string
}

const FILING_WORDS: Readonly<Record<Filing, string>> = {
  single: 'a single filer',
  married: 'a married couple filing jointly of whom one earns',
}

const LEFT_OUT =
  'Left out: income taxes of cities, counties and school districts (New York City has one), payroll taxes of states (disability, family leave), tax credits, exemptions and itemised deductions, the deduction of federal tax in some states, savings for retirement such as a 401(k), health premiums, every other income. Whoever lives in one state and works in another may owe both.'

/** The states of an area, the one its tax is taken from first: that of the first-named city. */
function statesOf(area: Area): readonly string[] {
  return area.kind === 'metro' ? area.states : [area.code]
}

function stateName(postal: string): string {
  return stateOf(postal)?.name ?? postal
}

const NO_TAXES = { federal: '–', payroll: '–', state: '–', real: '–' }

function rowOf(row: CompareRow, area: Area, table: TaxTable, filing: Filing, unit: 'year'): TakeHomeRow {
  const postal = statesOf(area)[0] ?? ''
  const head = {
    code: row.code,
    title: row.title,
    slot: row.slot,
    paid: columnText(row.paid, unit, row.floor),
    where: stateName(postal),
  }
  if (row.paid === null) return { ...head, ...NO_TAXES, left: NOT_PUBLISHED }
  if (row.floor) return { ...head, ...NO_TAXES, left: 'a floor: no estimate' }
  const taxed = takeHome(row.paid, filing, table, postal)
  if (taxed === null)
    return { ...head, ...NO_TAXES, left: `no estimate: ${stateName(postal)} taxes by rules of its own` }
  const isFree = table.states[postal]?.brackets[filing].length === 0
  return {
    ...head,
    federal: roundedDollars(taxed.federal),
    payroll: roundedDollars(taxed.payroll),
    state: isFree ? 'no such tax' : roundedDollars(taxed.state),
    left: roundedDollars(taxed.left),
    real: row.level === null ? 'no price level' : roundedDollars(afterPrices(taxed.left, row.level)),
  }
}

function roleOf(tables: Tables, table: TaxTable, block: CompareBlock, filing: Filing): TakeHomeRole {
  const { soc, short, unit } = block.role
  const head = { soc, name: short }
  if (unit === 'hour')
    return { ...head, rows: [], silent: 'Paid by the hour: without yearly pay there is no estimate.' }
  const rows = block.rows.flatMap((row) => {
    const area = areaOf(tables, row.code)
    return area ? [rowOf(row, area, table, filing, unit)] : []
  })
  return { ...head, rows, silent: '' }
}

function severalText(areas: readonly Area[]): string {
  const several = areas.filter((area) => statesOf(area).length > 1)
  if (several.length === 0) return ''
  const texts = several.map((area) => {
    const [first = '', ...others] = statesOf(area)
    return `${area.short} as in ${stateName(first)}, not ${others.map(stateName).join(' or ')}`
  })
  return `Taxed as in the state of the first-named city: ${joinList(texts)}.`
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
    states: severalText(areas),
    leftOut: LEFT_OUT,
    source: `IRS, Rev. Proc. 2025-32; SSA, wage base of ${PERIODS.taxes}; state brackets as compiled by the Tax Foundation, February ${PERIODS.taxes}, checked here in part only.`,
  }
}
