/** SOC code. */
export const SOC = /^\d{2}-\d{4}$/
/** CBSA codes as whole numbers. */
export const CBSA_RANGE = { min: 10_000, max: 99_999 }
/** Postal code of a state. */
export const POSTAL = /^[A-Z]{2}$/
/** SOC codes without their dash, as whole numbers. */
const SOC_RANGE = { min: 110_000, max: 999_999 }

/** "15-1254" → 151254. */
export function socNumber(soc: string): number {
  return Number(soc.replace('-', ''))
}

/** 151254 → "15-1254". */
export function socCode(number: number): string {
  const digits = String(number)
  return `${digits.slice(0, 2)}-${digits.slice(2)}`
}

/** Rising codes as the first and the steps between them: shorter, and compresses better. */
export function steps(codes: readonly number[]): readonly number[] {
  return codes.map((code, i) => (i === 0 ? code : code - codes[i - 1]!))
}

/** Inverse of `steps`. */
export function fromSteps(list: readonly number[]): readonly number[] {
  let code = 0
  return list.map((step) => (code += step))
}

/** What `steps` of SOC codes and of CBSA codes may hold: each code is there once. */
export const SOC_STEPS = { min: 1, max: SOC_RANGE.max }
export const CBSA_STEPS = { min: 1, max: CBSA_RANGE.max }
