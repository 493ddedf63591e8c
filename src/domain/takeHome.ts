/** How an income is filed: alone, or jointly by a married couple of whom one earns. */
export const FILINGS = ['single', 'married'] as const
export type Filing = (typeof FILINGS)[number]

/** A bracket: what lies above `from` (dollars of taxable income a year) is taxed at `rate` (a fraction) up to the next one. */
export interface Bracket {
  readonly from: number
  readonly rate: number
}

/** An income tax: the standard deduction in dollars, and brackets in rising order. No bracket: no such tax. */
export interface IncomeTax {
  readonly deduction: Readonly<Record<Filing, number>>
  readonly brackets: Readonly<Record<Filing, readonly Bracket[]>>
}

/** What employees pay into Social Security and Medicare; rates are fractions, thresholds dollars a year. */
export interface PayrollTax {
  readonly socialRate: number
  /** Pay above it is free of Social Security. */
  readonly wageBase: number
  readonly medicareRate: number
  /** Additional Medicare tax, on pay above its threshold. */
  readonly additionalRate: number
  readonly additionalFrom: Readonly<Record<Filing, number>>
}

/** The taxes on pay that the estimate knows. States and DC by postal code; a territory is in none. */
export interface TaxTable {
  readonly federal: IncomeTax
  readonly payroll: PayrollTax
  readonly states: Readonly<Record<string, IncomeTax>>
}

/** Taxes on one year's pay and what is left, dollars. */
export interface TakeHome {
  readonly federal: number
  readonly payroll: number
  readonly state: number
  readonly left: number
}

/** Tax of an income by brackets, each on the part within it (26 USC 1). Nothing below the first. */
export function bracketTax(taxable: number, brackets: readonly Bracket[]): number {
  return brackets.reduce((sum, { from, rate }, i) => {
    const to = brackets[i + 1]?.from ?? Infinity
    return sum + rate * Math.max(0, Math.min(taxable, to) - from)
  }, 0)
}

/** Income tax of a year's pay with the standard deduction and nothing else. */
export function incomeTax(pay: number, filing: Filing, tax: IncomeTax): number {
  return bracketTax(Math.max(0, pay - tax.deduction[filing]), tax.brackets[filing])
}

/** Employee's part of Social Security and Medicare (26 USC 3101). */
export function payrollTax(pay: number, filing: Filing, tax: PayrollTax): number {
  return (
    tax.socialRate * Math.min(pay, tax.wageBase) +
    tax.medicareRate * pay +
    tax.additionalRate * Math.max(0, pay - tax.additionalFrom[filing])
  )
}

/** What is left of a year's pay in a state. Null: the state is not in the table (a territory taxes by rules of its own). */
export function takeHome(pay: number, filing: Filing, table: TaxTable, postal: string): TakeHome | null {
  const own = table.states[postal]
  if (!own) return null
  const federal = incomeTax(pay, filing, table.federal)
  const payroll = payrollTax(pay, filing, table.payroll)
  const state = incomeTax(pay, filing, own)
  return { federal, payroll, state, left: pay - federal - payroll - state }
}
