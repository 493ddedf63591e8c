import { PERIODS } from '#domain/periods.ts'
import { FILINGS, type Bracket, type Filing, type IncomeTax, type TaxTable } from '#domain/takeHome.ts'
import { POSTAL } from './codes.ts'
import { readColumns, writeColumns, type Columns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'tax', period: PERIODS.taxes }
const DOLLARS = { min: 0, max: 100_000_000 }
/** Rates are written in hundred-thousandths. */
const PER_RATE = 100_000
const RATE = { min: 0, max: 50_000 }

/** tax.json: federal income tax, Social Security and Medicare, and the income tax of each state; standard deductions. Rows: states. */
export const taxFile: DataFile<TaxTable> = {
  path: 'tax.json',
  rows: ({ states }) => Object.keys(states).length,
  encode: ({ federal, payroll, states }) => {
    const codes = Object.keys(states).sort()
    return writeColumns(
      { ...HEAD, rows: codes.length },
      {
        federal: { rows: 1, ...encodeTaxes([federal]) },
        payroll: {
          socialRate: rateInt(payroll.socialRate),
          wageBase: payroll.wageBase,
          medicareRate: rateInt(payroll.medicareRate),
          additionalRate: rateInt(payroll.additionalRate),
          singleFrom: payroll.additionalFrom.single,
          marriedFrom: payroll.additionalFrom.married,
        },
        codes,
        ...encodeTaxes(codes.map((code) => states[code]!)),
      },
    )
  },
  decode: (text) => {
    const columns = readColumns(taxFile.path, HEAD, text)
    const payroll = columns.section('payroll')
    const codes = columns.texts('codes', POSTAL)
    const taxes = decodeTaxes(columns)
    const [federal] = decodeTaxes(columns.section('federal'))
    if (!federal) throw columns.problem('federal', 'expected one row; found none')
    const rate = (key: string) => payroll.int(key, RATE) / PER_RATE
    return {
      federal,
      payroll: {
        socialRate: rate('socialRate'),
        wageBase: payroll.int('wageBase', DOLLARS),
        medicareRate: rate('medicareRate'),
        additionalRate: rate('additionalRate'),
        additionalFrom: {
          single: payroll.int('singleFrom', DOLLARS),
          married: payroll.int('marriedFrom', DOLLARS),
        },
      },
      states: Object.fromEntries(codes.map((code, i) => [code, taxes[i]!])),
    }
  },
}

function rateInt(rate: number): number {
  return Math.round(rate * PER_RATE)
}

function encodeTaxes(taxes: readonly IncomeTax[]): Readonly<Record<string, unknown>> {
  const columns: Readonly<Record<string, unknown>>[] = FILINGS.map((filing) => ({
    [`${filing}Deduction`]: taxes.map(({ deduction }) => deduction[filing]),
    [`${filing}From`]: taxes.map(({ brackets }) => brackets[filing].map(({ from }) => from)),
    [`${filing}Rate`]: taxes.map(({ brackets }) => brackets[filing].map(({ rate }) => rateInt(rate))),
  }))
  return Object.assign({}, ...columns) as Readonly<Record<string, unknown>>
}

function decodeTaxes(columns: Columns): readonly IncomeTax[] {
  const read = (filing: Filing) => ({
    deduction: columns.ints(`${filing}Deduction`, DOLLARS),
    brackets: decodeBrackets(columns, filing),
  })
  const { single, married } = { single: read('single'), married: read('married') }
  return single.deduction.map((deduction, i) => ({
    deduction: { single: deduction, married: married.deduction[i]! },
    brackets: { single: single.brackets[i]!, married: married.brackets[i]! },
  }))
}

function decodeBrackets(columns: Columns, filing: Filing): readonly (readonly Bracket[])[] {
  const rates = columns.intLists(`${filing}Rate`, RATE)
  return columns.intLists(`${filing}From`, DOLLARS).map((from, row) => {
    const list = rates[row]!
    if (list.length !== from.length)
      throw columns.problem(`${filing}Rate`, `expected ${String(from.length)} rates, one a bracket`, row)
    return from.map((edge, i) => {
      if (i > 0 && edge <= from[i - 1]!)
        throw columns.problem(`${filing}From`, 'expected edges that rise', row)
      return { from: edge, rate: list[i]! / PER_RATE }
    })
  })
}
