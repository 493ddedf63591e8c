import type { Columns, IntRange } from './columns.ts'

/** SOC code. */
export const SOC = /^\d{2}-\d{4}$/
/** CBSA codes as whole numbers. */
export const CBSA_RANGE: IntRange = { min: 10_000, max: 99_999 }
/** Postal code of a state. */
export const POSTAL = /^[A-Z]{2}$/

/** Rising codes as the first and the steps between them: shorter, and compresses better. */
export function steps(codes: readonly number[]): readonly number[] {
  return codes.map((code, i) => (i === 0 ? code : code - codes[i - 1]!))
}

/** Inverse of `steps`: the codes of a column, each there once. Throws `DataFileError` for one that is out of range. */
export function risingCodes(columns: Columns, column: string, { min, max }: IntRange): readonly number[] {
  let code = 0
  return columns.ints(column, { min: 1, max }).map((step, row) => {
    code += step
    if (code < min || code > max)
      throw columns.problem(column, `expected ${min} to ${max}; found ${code}`, row)
    return code
  })
}
