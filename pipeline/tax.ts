import { PERIODS } from '#domain/periods.ts'
import { STATES } from '#domain/states.ts'
import { FILINGS, type Bracket, type Filing, type IncomeTax, type TaxTable } from '#domain/takeHome.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { TAXES } from './sources.ts'

const FILE = `${TAXES}.json`
const MOST_RATE = 0.5

/** A part of the file with the way to it, which a complaint names: "states.CA.brackets.single[2]". */
interface Part {
  readonly value: unknown
  readonly at: string
}

function problem({ at, value }: Part, expected: string): PipelineProblem {
  const found = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60)
  return new PipelineProblem({ file: FILE, column: at }, `expected ${expected}; found ${found}`)
}

function within(part: Part, key: string): Part {
  const { value, at } = part
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw problem(part, 'an object')
  return { value: (value as Readonly<Record<string, unknown>>)[key], at: at === '' ? key : `${at}.${key}` }
}

function numberOf(part: Part, expected: string, isSound: (value: number) => boolean): number {
  const { value } = part
  if (typeof value !== 'number' || !isSound(value)) throw problem(part, expected)
  return value
}

const dollarsOf = (part: Part) =>
  numberOf(part, 'whole dollars', (value) => Number.isInteger(value) && value >= 0)
const rateOf = (part: Part) =>
  numberOf(part, `a rate from 0 to ${String(MOST_RATE)}`, (value) => value >= 0 && value <= MOST_RATE)

function bracketsOf(part: Part): readonly Bracket[] {
  if (!Array.isArray(part.value)) throw problem(part, 'a list of brackets')
  let last = -1
  return part.value.map((value: unknown, i) => {
    const own: Part = { value, at: `${part.at}[${String(i)}]` }
    if (!Array.isArray(value) || value.length !== 2) throw problem(own, 'an edge and a rate')
    const from = dollarsOf({ value: value[0] as unknown, at: own.at })
    if (from <= last) throw problem(own, `an edge above ${String(last)}, the one before it`)
    last = from
    return { from, rate: rateOf({ value: value[1] as unknown, at: own.at }) }
  })
}

function perFiling<T>(read: (filing: Filing) => T): Readonly<Record<Filing, T>> {
  return { single: read('single'), married: read('married') }
}

function incomeTaxOf(part: Part): IncomeTax {
  return {
    deduction: perFiling((filing) => dollarsOf(within(within(part, 'deduction'), filing))),
    brackets: perFiling((filing) => bracketsOf(within(within(part, 'brackets'), filing))),
  }
}

function stateTaxOf(part: Part): IncomeTax {
  const tax = incomeTaxOf(part)
  const none = within(part, 'none')
  const isFree = FILINGS.every((filing) => tax.brackets[filing].length === 0)
  if (none.value !== isFree) throw problem(none, `${String(isFree)}, as its brackets say`)
  return tax
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new PipelineProblem({ file: FILE }, 'expected a whole JSON file; it is cut off or something else')
  }
}

/**
 * Taxes on pay: federal and state income tax with standard deductions, Social Security and Medicare. Throws `PipelineProblem`:
 * another year, a state without taxes or unknown, edges that do not rise, a rate out of range, "none" beside brackets.
 */
export function readTaxes(inputs: Inputs): TaxTable {
  const file: Part = { value: parsed(inputs.read(FILE).toString('utf8')), at: '' }
  const year = within(within(file, 'meta'), 'year')
  if (String(year.value) !== PERIODS.taxes) throw problem(year, `the year ${PERIODS.taxes}`)
  const payroll = within(file, 'fica')
  const states = within(file, 'states')
  const known = STATES.filter(({ region }) => region !== null).map(({ postal }) => postal)
  for (const code of Object.keys(states.value ?? {}))
    if (!known.includes(code)) throw problem(within(states, code), 'a known state or DC')
  return {
    federal: incomeTaxOf(within(file, 'federal')),
    payroll: {
      socialRate: rateOf(within(payroll, 'ss_rate')),
      wageBase: dollarsOf(within(payroll, 'ss_wage_base')),
      medicareRate: rateOf(within(payroll, 'medicare_rate')),
      additionalRate: rateOf(within(payroll, 'medicare_addl_rate')),
      additionalFrom: perFiling((filing) =>
        dollarsOf(within(within(payroll, 'medicare_addl_threshold'), filing)),
      ),
    },
    states: Object.fromEntries(known.map((code) => [code, stateTaxOf(within(states, code))])),
  }
}
