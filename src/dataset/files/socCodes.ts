import { risingCodes, steps } from './codes.ts'
import type { Columns, IntRange } from './columns.ts'

/** SOC codes without their dash, as whole numbers. */
const SOC_RANGE: IntRange = { min: 110_000, max: 999_999 }

/** Rising SOC codes as a column of steps; the first stands as a whole number: "15-1254" → 151254. */
export function socSteps(socs: readonly string[]): readonly number[] {
  return steps(socs.map((soc) => Number(soc.replace('-', ''))))
}

/** Inverse of `socSteps`: the SOC codes of a column. Throws `DataFileError` for one that is out of range. */
export function socCodes(columns: Columns, column: string): readonly string[] {
  return risingCodes(columns, column, SOC_RANGE).map((number) => {
    const digits = String(number)
    return `${digits.slice(0, 2)}-${digits.slice(2)}`
  })
}
